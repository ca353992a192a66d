package passage.dataset;

import java.util.List;

/**
 * Where a source was published, as its CSL-JSON item says (citationstyles.org). What the item does not say is "" or an
 * empty list.
 *
 * @param type the CSL type, such as {@code chapter}
 * @param genre what it is more closely, such as "conference abstract"
 * @param title in sentence case, for capitals can be made of it and not the other way round
 * @param containerTitle the book, journal or newspaper it appeared in
 * @param issued the date it appeared
 * @param page the pages, such as {@code 127-133}
 * @param language of the title, as an ISO 639 code
 */
public record Citation(
        String type,
        String genre,
        List<Contributor> authors,
        List<Contributor> editors,
        String title,
        String containerTitle,
        String volume,
        String issue,
        String publisher,
        String publisherPlace,
        Issued issued,
        String page,
        String doi,
        String url,
        String language) {
    /**
     * Someone who wrote or edited.
     *
     * @param family the family name, or the whole name of a body
     * @param given the given names or their initials, or ""
     */
    public record Contributor(String family, String given) {
        /** As it stands at the beginning of a citation: family name first. */
        public String inverted() {
            return given.isEmpty() ? family : family + ", " + given;
        }

        /** As it is spoken. */
        public String plain() {
            return given.isEmpty() ? family : given + " " + family;
        }
    }

    /**
     * When something appeared, no finer than is known.
     *
     * @param year 0 where it is not known
     * @param month 1–12, or 0
     * @param day 1–31, or 0
     */
    public record Issued(int year, int month, int day) {
        /** Not known. */
        public static final Issued UNKNOWN = new Issued(0, 0, 0);
    }

    public Citation {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }

    /** All that is known of a source without a citation. */
    static Citation titled(String title) {
        List<Contributor> nobody = List.of();
        return new Citation("", "", nobody, nobody, title, "", "", "", "", "", Issued.UNKNOWN, "", "", "", "");
    }

    /** The link to it, by DOI before URL; "" where there is none. */
    public String link() {
        return doi.isEmpty() ? url : "https://doi.org/" + doi;
    }
}
