package passage.dataset;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Checks that a date which is called stated stands in the wording: each year, month and day of it, as far as it is
 * written. Years that are not wholly known must stand there as a decade or a century.
 */
final class StatedDateCheck {
    private static final Pattern QUALIFIERS = Pattern.compile("[?~%]");

    private static final Pattern DATE =
            Pattern.compile("Y?(?<year>-?[0-9X]{4,9})(?:-(?<month>[0-9X]{2})(?:-(?<day>[0-9X]{2}))?)?");

    private static final Pattern DECADE = Pattern.compile("[0-9]{3}X");
    private static final Pattern CENTURY = Pattern.compile("[0-9]{2}XX");
    private static final int FIRST_SEASON = 21;

    private final Findings findings;

    StatedDateCheck(Findings findings) {
        this.findings = findings;
    }

    private record Part(String key, int number) {}

    void check(Passage passage, String at) {
        if (passage.basis() != Basis.STATED || passage.date().isEmpty()) {
            return;
        }
        if (passage.wording().isEmpty()) {
            findings.error(at, "stated.unworded");
            return;
        }
        DateWords words = new DateWords(passage.wording().get());
        for (Part part : parts(passage.date().get().edtf())) {
            if (!stands(part, words)) {
                findings.error(at + "/wording", part.key(), part.number());
            }
        }
    }

    private static boolean stands(Part part, DateWords words) {
        return switch (part.key()) {
            case "stated.year" -> words.hasYear(part.number());
            case "stated.decade" -> words.hasDecade(part.number());
            case "stated.century" -> words.hasCentury(part.number());
            case "stated.season" -> words.hasSeason(part.number());
            case "stated.month" -> words.hasMonth(part.number());
            default -> words.hasNumber(part.number());
        };
    }

    /** What a date in canonical EDTF says, each once: the two ends of a span may lie in the same year. */
    private static Set<Part> parts(String edtf) {
        Set<Part> parts = new LinkedHashSet<>();
        DATE.matcher(QUALIFIERS.matcher(edtf).replaceAll("")).results().forEach(date -> {
            addYear(date.group("year"), parts);
            addNumber(date, "month", parts);
            addNumber(date, "day", parts);
        });
        return parts;
    }

    private static void addYear(String year, Set<Part> parts) {
        if (DECADE.matcher(year).matches()) {
            parts.add(new Part("stated.decade", Integer.parseInt(year.replace('X', '0'))));
        } else if (CENTURY.matcher(year).matches()) {
            parts.add(new Part("stated.century", Integer.parseInt(year.substring(0, 2)) + 1));
        } else if (year.indexOf('X') < 0) {
            parts.add(new Part("stated.year", Integer.parseInt(year)));
        }
    }

    private static void addNumber(MatchResult date, String unit, Set<Part> parts) {
        String digits = date.group(unit);
        if (digits != null && digits.indexOf('X') < 0) {
            int number = Integer.parseInt(digits);
            boolean season = unit.equals("month") && number >= FIRST_SEASON;
            parts.add(new Part("stated." + (season ? "season" : unit), number));
        }
    }
}
