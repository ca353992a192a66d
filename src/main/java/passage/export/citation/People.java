package passage.export.citation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import passage.dataset.Citation.Contributor;

/** Lists of names as the styles write them. */
final class People {
    private static final int MOST_IN_APA = 20;
    private static final int MOST_IN_CHICAGO = 10;
    private static final int FIRST_IN_CHICAGO = 7;
    private static final int MOST_IN_MLA = 2;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern HYPHEN = Pattern.compile("-");

    private final CitationWords words;

    People(CitationWords words) {
        this.words = words;
    }

    /** Authors: "Kaya, A., & Balcı, M. J."; of more than twenty the first nineteen and the last. */
    String initialled(List<Contributor> people) {
        List<String> names = people.stream().map(People::invertedInitials).toList();
        if (names.size() > MOST_IN_APA) {
            return String.join(", ", names.subList(0, MOST_IN_APA - 1)) + ", . . . " + names.getLast();
        }
        return enumerated(names, "ampersand", true);
    }

    /** Editors: "Ş. Aktürk & A. Balcı". */
    String spokenInitials(List<Contributor> people) {
        List<String> names = people.stream()
                .map(one -> one.given().isEmpty() ? one.family() : initials(one.given()) + " " + one.family())
                .toList();
        return enumerated(names, "ampersand", names.size() > 2);
    }

    /** Authors: "Kaya, Ayşe, and Murat Balcı"; of more than ten the first seven. */
    String chicago(List<Contributor> people) {
        return people.size() > MOST_IN_CHICAGO
                ? words.get("others", String.join(", ", firstInverted(people.subList(0, FIRST_IN_CHICAGO))))
                : enumerated(firstInverted(people), "and", true);
    }

    /** Authors: "Kaya, Ayşe, and Murat Balcı"; of more than two the first. */
    String mla(List<Contributor> people) {
        return people.size() > MOST_IN_MLA
                ? words.get("others", people.getFirst().inverted())
                : enumerated(firstInverted(people), "and", true);
    }

    /** Editors: "Ş. Aktürk and A. Balcı". */
    String spoken(List<Contributor> people) {
        return enumerated(people.stream().map(Contributor::plain).toList(), "and", people.size() > 2);
    }

    private static List<String> firstInverted(List<Contributor> people) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> i == 0 ? people.get(i).inverted() : people.get(i).plain())
                .toList();
    }

    /** @param comma whether one stands before the last name, in languages that put one there */
    private String enumerated(List<String> names, String and, boolean comma) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String before = String.join(", ", names.subList(0, names.size() - 1));
        return words.get(comma ? and + ".comma" : and, before, names.getLast());
    }

    private static String invertedInitials(Contributor one) {
        return one.given().isEmpty() ? one.family() : one.family() + ", " + initials(one.given());
    }

    private static String initials(String given) {
        return SPACES.splitAsStream(given.strip())
                .map(name -> HYPHEN.splitAsStream(name)
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                        .collect(Collectors.joining("-")))
                .collect(Collectors.joining(" "));
    }
}
