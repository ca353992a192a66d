package passage.dataset;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Of wrong dates and long quotes it is told where and how to mend it")
class DateAndQuoteProblemsTest extends MistakesTest {
    private static final String PASSAGE = "/events/0/passages/0";

    static Stream<Mistake> mistakes() {
        return Stream.concat(wrongDates(), longQuotes());
    }

    static Stream<Mistake> mistakesThatCostNoEvent() {
        return mistakes();
    }

    static Stream<Mistake> wrongDates() {
        return Stream.of(
                Mistake.event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"1699-13\"",
                        23,
                        PASSAGE + "/date",
                        "“1699-▸13” is not a date in EDTF: it goes wrong at character 6.",
                        "Write a date such as"),
                Mistake.event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"spring 1699\"",
                        23,
                        PASSAGE + "/date",
                        "“▸spring 1699” is not a date in EDTF: it goes wrong at character 1.",
                        "Write a date such as"),
                Mistake.event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"1699/1698\"",
                        23,
                        PASSAGE + "/date",
                        "“1699/▸1698” is not a date in EDTF: it goes wrong at character 6.",
                        "Write a date such as"),
                Mistake.event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"Y-10000\"",
                        23,
                        PASSAGE + "/date",
                        "The date Y-10000 reaches beyond the years -9999 to 9999.",
                        "Correct the year; a timeline shows only years of four digits."),
                Mistake.event(
                        "\"basis\": \"stated\"",
                        "\"basis\": \"none\"",
                        23,
                        PASSAGE + "/date",
                        "The basis is “none”, and yet there is a date.",
                        "Delete the date, or say how the source supports it."),
                Mistake.event(
                        "\"basis\": \"none\"",
                        "\"basis\": \"inferred\"",
                        42,
                        "/events/1/passages/0/basis",
                        "The basis is “inferred”, and yet there is no date.",
                        "Write the date, or “none” as the basis."),
                Mistake.event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"1700\"",
                        23,
                        PASSAGE + "/date",
                        "The date 1700 of this passage and the date 1699 of its event have no day in common.",
                        "Correct one of them, or add a disagreement about the date that names the passage"
                                + " “first-treaty.kaya-2020”."));
    }

    static Stream<Mistake> longQuotes() {
        return Stream.of(
                Mistake.event(
                        "signed at Karlowitz in the winter",
                        "a b c d e f g h i j k l m",
                        22,
                        PASSAGE + "/quote",
                        "The quote has 13 words together with prefix and suffix; 12 are the most.",
                        "Keep a shorter phrase that is still found only once."),
                Mistake.event(
                        "\"signed at Karlowitz in the winter\"",
                        "\"a\", \"prefix\": \"and so it was\"",
                        22,
                        PASSAGE + "/quote/prefix",
                        "The prefix has 4 words; 3 are the most.",
                        "Keep only the last words before the quote."),
                Mistake.event(
                        "\"signed at Karlowitz in the winter\"",
                        "\"a\", \"suffix\": \"and so it was\"",
                        22,
                        PASSAGE + "/quote/suffix",
                        "The suffix has 4 words; 3 are the most.",
                        "Keep only the first words after the quote."),
                Mistake.event(
                        "\"wording\": \"in January 1699\"",
                        "\"wording\": \"a b c d e f g h i\"",
                        25,
                        PASSAGE + "/wording",
                        "The wording of the date has 9 words; 8 are the most.",
                        "Keep only the words that give the date."));
    }
}
