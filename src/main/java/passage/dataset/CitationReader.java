package passage.dataset;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import passage.dataset.Citation.Contributor;
import passage.dataset.Citation.Issued;

/** Reads a CSL-JSON item. */
final class CitationReader {
    private CitationReader() {}

    static Citation read(JsonItem item) {
        return new Citation(
                text(item, "type"),
                text(item, "genre"),
                item.list("author", CitationReader::contributor),
                item.list("editor", CitationReader::contributor),
                text(item, "title"),
                text(item, "container-title"),
                number(item, "volume"),
                number(item, "issue"),
                text(item, "publisher"),
                text(item, "publisher-place"),
                item.part("issued")
                        .filter(JsonItem::isObject)
                        .flatMap(CitationReader::issued)
                        .orElse(Issued.UNKNOWN),
                number(item, "page"),
                text(item, "DOI"),
                text(item, "URL"),
                text(item, "language"));
    }

    private static String text(JsonItem item, String name) {
        return item.text(name).orElse("");
    }

    private static String number(JsonItem item, String name) {
        return item.textOrNumber(name).orElse("");
    }

    private static Optional<Contributor> contributor(JsonItem item) {
        if (!item.isObject()) {
            return Optional.empty();
        }
        Optional<String> family = item.part("literal").isPresent() ? item.text("literal") : item.requiredText("family");
        return family.map(name -> new Contributor(name, text(item, "given")));
    }

    /** CSL writes {@code "date-parts": [[year, month, day]]}, the last two where they are known. */
    private static Optional<Issued> issued(JsonItem item) {
        List<List<Integer>> dates = item.list("date-parts", date -> Optional.of(date.asList(JsonItem::asNumber)));
        return dates.stream().findFirst().filter(parts -> !parts.isEmpty()).flatMap(parts -> date(item, parts));
    }

    private static Optional<Issued> date(JsonItem item, List<Integer> parts) {
        Issued issued = new Issued(parts.getFirst(), at(parts, 1), at(parts, 2));
        if (!exists(issued)) {
            item.error("issued", parts);
            return Optional.empty();
        }
        return Optional.of(issued);
    }

    private static int at(List<Integer> parts, int index) {
        return index < parts.size() ? parts.get(index) : 0;
    }

    private static boolean exists(Issued issued) {
        boolean month = issued.month() >= 0 && issued.month() <= 12;
        boolean year = issued.year() > 0 && issued.year() <= 9999;
        if (!month || !year || issued.month() == 0) {
            return month && year && issued.day() == 0;
        }
        return issued.day() == 0 || YearMonth.of(issued.year(), issued.month()).isValidDay(issued.day());
    }
}
