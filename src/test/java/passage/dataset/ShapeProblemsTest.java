package passage.dataset;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Of values of a wrong shape it is told where and how to mend it")
class ShapeProblemsTest extends MistakesTest {
    private static final String FIRST = "/events/0";
    private static final String PASSAGE = "/events/0/passages/0";

    static Stream<Mistake> mistakes() {
        return Stream.of(wrongNumbers(), wrongLists(), wrongTexts(), wrongFiles())
                .flatMap(all -> all);
    }

    static Stream<Mistake> mistakesThatCostNoEvent() {
        return mistakes();
    }

    static Stream<Mistake> wrongNumbers() {
        return Stream.of(
                Mistake.event(
                        "\"importance\": 5",
                        "\"importance\": \"5\"",
                        9,
                        FIRST + "/importance",
                        "This should be a number; it is a text.",
                        "Write a number here."),
                Mistake.event(
                        "\"importance\": 5",
                        "\"importance\": 4.5",
                        9,
                        FIRST + "/importance",
                        "This should be a whole number.",
                        "Write a number without a point or exponent."),
                Mistake.event(
                        "\"importance\": 5",
                        "\"importance\": 6",
                        9,
                        FIRST + "/importance",
                        "This number is too large.",
                        "Write 5 or less."),
                Mistake.event(
                        "\"importance\": 5",
                        "\"importance\": 0",
                        9,
                        FIRST + "/importance",
                        "This number is too small.",
                        "Write 1 or more."));
    }

    static Stream<Mistake> wrongLists() {
        return Stream.of(
                Mistake.event(
                        "\"aliases\": [\"Karlofça\"]",
                        "\"aliases\": \"Karlofça\"",
                        12,
                        FIRST + "/aliases",
                        "This should be a list; it is a text.",
                        "Write a list here."),
                Mistake.event(
                        "\"aliases\": [\"Karlofça\"]",
                        "\"aliases\": null",
                        12,
                        FIRST + "/aliases",
                        "This should be a list; it is nothing.",
                        "Write a list here."),
                Mistake.event(
                        "\"aliases\": [\"Karlofça\"]",
                        "\"aliases\": [\"a\", \"a\"]",
                        12,
                        FIRST + "/aliases",
                        "An entry stands in this list twice.",
                        "Delete one of the two."),
                Mistake.event(
                        "\"aliases\"",
                        "\"alias\"",
                        12,
                        FIRST + "/alias",
                        "“alias” is not known here.",
                        "Correct its spelling, or delete it."));
    }

    static Stream<Mistake> wrongTexts() {
        return Stream.of(
                Mistake.event(
                        "\"summary\": {\"en\": \"It was signed.\"},",
                        "",
                        3,
                        FIRST,
                        "“summary” is missing.",
                        "Add “summary” here."),
                Mistake.event(
                        "\"summary\": {\"en\":",
                        "\"summary\": {\"tr\":",
                        7,
                        FIRST + "/summary",
                        "The English text (“en”) is missing.",
                        "Write the text in English; it is shown wherever another language is missing."),
                Mistake.event(
                        "\"en\": \"It was signed.\"",
                        "\"en\": \" \"",
                        7,
                        FIRST + "/summary/en",
                        "This text is empty.",
                        "Write the text, or leave the whole entry out."),
                Mistake.event(
                        "\"basis\": \"stated\"",
                        "\"basis\": \"sure\"",
                        24,
                        PASSAGE + "/basis",
                        "“sure” is not one of the values allowed here.",
                        "Choose one of: stated, inferred, approximate, none."),
                Mistake.event(
                        "\"id\": \"second-treaty\"",
                        "\"id\": \"Second treaty\"",
                        30,
                        "/events/1/id",
                        "“Second treaty” is not an id.",
                        "Use small letters a to z, digits, and single hyphens between them."));
    }

    static Stream<Mistake> wrongFiles() {
        return Stream.of(
                new Mistake(
                        "timeline.json",
                        "#0B6FB8",
                        "blue",
                        6,
                        "/categories/0/colour/light",
                        "“blue” is not a colour.",
                        "Write # and six digits from 0 to F, such as #0B6FB8."),
                new Mistake(
                        "sources/kaya-2020.json",
                        "\"paragraph\": 1",
                        "\"paragraph\": 0",
                        11,
                        "/paragraphs/0/place/paragraph",
                        "This number is too small.",
                        "Write 1 or more."),
                new Mistake(
                        "sources/kaya-2020.json",
                        "[2020, 12]",
                        "[2020, 13]",
                        7,
                        "/citation/issued",
                        "[2020, 13] is not a date.",
                        "Write [year], [year, month] or [year, month, day]."),
                new Mistake(
                        "sources/kaya-2020.json",
                        "\"type\": \"article-journal\"",
                        "\"DOI\": \"https://x\", \"type\": \"book\"",
                        6,
                        "/citation/DOI",
                        "“https://x” is not a DOI.",
                        "Write it without a link, beginning with 10."),
                new Mistake(
                        "names.json",
                        "\"kind\": \"person\"",
                        "\"kind\": \"king\"",
                        4,
                        "/1/kind",
                        "“king” is not one of the values allowed here.",
                        "Choose one of: person, place, organisation."));
    }
}
