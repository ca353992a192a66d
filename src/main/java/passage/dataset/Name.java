package passage.dataset;

import java.util.List;

/**
 * A person, place or organisation, with the ways it is written.
 *
 * @param name the form used in each language
 * @param variants other spellings and names, as the sources or older maps have them
 */
public record Name(String id, Kind kind, LocalizedText name, List<Variant> variants) {
    /** What a name stands for. */
    public enum Kind {
        PERSON,
        PLACE,
        ORGANISATION;

        /** The word used for it in {@code names.json}. */
        public String code() {
            return Code.of(this);
        }
    }

    /**
     * Another way the name is written.
     *
     * @param lang the language it is written in as an ISO 639-1 code, or "" where it belongs to none
     */
    public record Variant(String text, String lang) {}

    public Name {
        variants = List.copyOf(variants);
    }
}
