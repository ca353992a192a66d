package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Of wrong data it is told where it stands, what is wrong and how to mend it")
class DataProblemsTest {
    @TempDir
    private Path temporary;

    /** In a file one text is replaced by another; one problem comes of it. */
    record Case(String file, String old, String replacement, int line, String pointer, String message, String hint) {
        @Override
        public String toString() {
            return message;
        }
    }

    private static final String FIRST = "/events/0";
    private static final String PASSAGE = "/events/0/passages/0";

    static Stream<Case> unknownThings() {
        return Stream.of(
                event(
                        "\"category\": \"treaty\"",
                        "\"category\": \"traety\"",
                        8,
                        FIRST + "/category",
                        "The category “traety” is not described.",
                        "Did you mean “treaty”?"),
                event(
                        "\"category\": \"treaty\"",
                        "\"category\": \"war\"",
                        8,
                        FIRST + "/category",
                        "The category “war” is not described.",
                        "Describe “war” in timeline.json, or choose one of its categories."),
                event(
                        "\"people\": [\"a-sultan\"]",
                        "\"people\": [\"a-sultan\", \"nobody\"]",
                        10,
                        FIRST + "/people/1",
                        "The name “nobody” is not known.",
                        "Add “nobody” to names.json, or correct it."),
                event(
                        "\"places\": [\"karlowitz\"]",
                        "\"places\": [\"karlovitz\"]",
                        11,
                        FIRST + "/places/0",
                        "The name “karlovitz” is not known.",
                        "Did you mean “karlowitz”?"),
                event(
                        "\"source\": \"kaya-2020\"",
                        "\"source\": \"smith-1999\"",
                        20,
                        PASSAGE + "/source",
                        "There is no source “smith-1999”.",
                        "Add sources/smith-1999.json, or write the id of a source that is there."),
                event(
                        "\"paragraph\": \"p1\"",
                        "\"paragraph\": \"p17\"",
                        21,
                        PASSAGE + "/paragraph",
                        "The source has no paragraph “p17”.",
                        "Did you mean “p1”?"),
                event(
                        "\"event\": \"second-treaty\"",
                        "\"event\": \"peace\"",
                        13,
                        FIRST + "/related/0/event",
                        "There is no event “peace”.",
                        "Write the id of an event that is in the list."),
                event(
                        "\"event\": \"second-treaty\"",
                        "\"event\": \"first-treaty\"",
                        13,
                        FIRST + "/related/0/event",
                        "The event “first-treaty” is related to itself.",
                        "Write the id of another event."),
                event(
                        "\"passages\": [\"first-treaty.kaya-2020\"]",
                        "\"passages\": [\"x\"]",
                        15,
                        FIRST + "/disagreements/0/passages/0",
                        "There is no passage “x”.",
                        "Write the id of a passage that is in the list."),
                new Case(
                        "sources/kaya-2020.json",
                        "\"section\": \"opening\"",
                        "\"section\": \"end\"",
                        11,
                        "/paragraphs/0/section",
                        "The source has no section “end”.",
                        "Write the id of one of its sections."),
                new Case(
                        "timeline.json",
                        "\"icon\": \"scroll\"",
                        "\"icon\": \"sword\"",
                        5,
                        "/categories/0/icon",
                        "There is no icon “sword”.",
                        "Put sword.svg into the folder “icons” of the data folder, or name an icon of the program."));
    }

    static Stream<Case> takenIds() {
        return Stream.of(
                event(
                        "\"id\": \"second-treaty\"",
                        "\"id\": \"first-treaty\"",
                        30,
                        "/events/1/id",
                        "The id “first-treaty” is taken already.",
                        "It stands first at events.json/events/0. Give this one another id."),
                event(
                        "\"id\": \"second-treaty.kaya-2020\"",
                        "\"id\": \"first-treaty.kaya-2020\"",
                        38,
                        "/events/1/passages/0/id",
                        "The id “first-treaty.kaya-2020” is taken already.",
                        "It stands first at events.json/events/0/passages/0. Give this one another id."),
                new Case(
                        "names.json",
                        "\"id\": \"a-sultan\"",
                        "\"id\": \"karlowitz\"",
                        4,
                        "/1/id",
                        "The id “karlowitz” is taken already.",
                        "It stands first at names.json/0. Give this one another id."));
    }

    static Stream<Case> wrongDates() {
        return Stream.of(
                event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"1699-13\"",
                        23,
                        PASSAGE + "/date",
                        "“1699-▸13” is not a date in EDTF: it goes wrong at character 6.",
                        "Write a date such as"),
                event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"spring 1699\"",
                        23,
                        PASSAGE + "/date",
                        "“▸spring 1699” is not a date in EDTF: it goes wrong at character 1.",
                        "Write a date such as"),
                event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"1699/1698\"",
                        23,
                        PASSAGE + "/date",
                        "“1699/▸1698” is not a date in EDTF: it goes wrong at character 6.",
                        "Write a date such as"),
                event(
                        "\"basis\": \"stated\"",
                        "\"basis\": \"none\"",
                        23,
                        PASSAGE + "/date",
                        "The basis is “none”, and yet there is a date.",
                        "Delete the date, or say how the source supports it."),
                event(
                        "\"basis\": \"none\"",
                        "\"basis\": \"inferred\"",
                        42,
                        "/events/1/passages/0/basis",
                        "The basis is “inferred”, and yet there is no date.",
                        "Write the date, or “none” as the basis."),
                event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"1700\"",
                        23,
                        PASSAGE + "/date",
                        "The date 1700 of this passage and the date 1699 of its event have no day in common.",
                        "Correct one of them, or add a disagreement about the date that names the passage"
                                + " “first-treaty.kaya-2020”."));
    }

    static Stream<Case> longQuotes() {
        return Stream.of(
                event(
                        "signed at Karlowitz in the winter",
                        "a b c d e f g h i j k l m",
                        22,
                        PASSAGE + "/quote",
                        "The quote has 13 words together with prefix and suffix; 12 are the most.",
                        "Keep a shorter phrase that is still found only once."),
                event(
                        "\"signed at Karlowitz in the winter\"",
                        "\"a\", \"prefix\": \"and so it was\"",
                        22,
                        PASSAGE + "/quote/prefix",
                        "The prefix has 4 words; 3 are the most.",
                        "Keep only the last words before the quote."),
                event(
                        "\"signed at Karlowitz in the winter\"",
                        "\"a\", \"suffix\": \"and so it was\"",
                        22,
                        PASSAGE + "/quote/suffix",
                        "The suffix has 4 words; 3 are the most.",
                        "Keep only the first words after the quote."),
                event(
                        "\"wording\": \"in January 1699\"",
                        "\"wording\": \"a b c d e f g h i\"",
                        25,
                        PASSAGE + "/wording",
                        "The wording of the date has 9 words; 8 are the most.",
                        "Keep only the words that give the date."));
    }

    static Stream<Case> wrongShapes() {
        return Stream.of(
                event(
                        "\"importance\": 5",
                        "\"importance\": \"5\"",
                        9,
                        FIRST + "/importance",
                        "This should be a number; it is a text.",
                        "Write a number here."),
                event(
                        "\"importance\": 5",
                        "\"importance\": 4.5",
                        9,
                        FIRST + "/importance",
                        "This should be a whole number.",
                        "Write a number without a point or exponent."),
                event(
                        "\"importance\": 5",
                        "\"importance\": 6",
                        9,
                        FIRST + "/importance",
                        "This number is too large.",
                        "Write 5 or less."),
                event(
                        "\"importance\": 5",
                        "\"importance\": 0",
                        9,
                        FIRST + "/importance",
                        "This number is too small.",
                        "Write 1 or more."),
                event(
                        "\"aliases\": [\"Karlofça\"]",
                        "\"aliases\": \"Karlofça\"",
                        12,
                        FIRST + "/aliases",
                        "This should be a list; it is a text.",
                        "Write a list here."),
                event(
                        "\"aliases\": [\"Karlofça\"]",
                        "\"aliases\": null",
                        12,
                        FIRST + "/aliases",
                        "This should be a list; it is nothing.",
                        "Write a list here."),
                event(
                        "\"aliases\": [\"Karlofça\"]",
                        "\"aliases\": [\"a\", \"a\"]",
                        12,
                        FIRST + "/aliases",
                        "An entry stands in this list twice.",
                        "Delete one of the two."),
                event(
                        "\"aliases\"",
                        "\"alias\"",
                        12,
                        FIRST + "/alias",
                        "“alias” is not known here.",
                        "Correct its spelling, or delete it."),
                event(
                        "\"summary\": {\"en\": \"It was signed.\"},",
                        "",
                        3,
                        FIRST,
                        "“summary” is missing.",
                        "Add “summary” here."),
                event(
                        "\"summary\": {\"en\":",
                        "\"summary\": {\"tr\":",
                        7,
                        FIRST + "/summary",
                        "The English text (“en”) is missing.",
                        "Write the text in English; it is shown wherever another language is missing."),
                event(
                        "\"en\": \"It was signed.\"",
                        "\"en\": \" \"",
                        7,
                        FIRST + "/summary/en",
                        "This text is empty.",
                        "Write the text, or leave the whole entry out."),
                event(
                        "\"basis\": \"stated\"",
                        "\"basis\": \"sure\"",
                        24,
                        PASSAGE + "/basis",
                        "“sure” is not one of the values allowed here.",
                        "Choose one of: stated, inferred, approximate, none."),
                event(
                        "\"id\": \"second-treaty\"",
                        "\"id\": \"Second treaty\"",
                        30,
                        "/events/1/id",
                        "“Second treaty” is not an id.",
                        "Use small letters a to z, digits, and single hyphens between them."),
                new Case(
                        "timeline.json",
                        "#0B6FB8",
                        "blue",
                        6,
                        "/categories/0/colour/light",
                        "“blue” is not a colour.",
                        "Write # and six digits from 0 to F, such as #0B6FB8."),
                new Case(
                        "sources/kaya-2020.json",
                        "\"paragraph\": 1",
                        "\"paragraph\": 0",
                        11,
                        "/paragraphs/0/place/paragraph",
                        "This number is too small.",
                        "Write 1 or more."),
                new Case(
                        "sources/kaya-2020.json",
                        "[2020, 12]",
                        "[2020, 13]",
                        7,
                        "/citation/issued",
                        "[2020, 13] is not a date.",
                        "Write [year], [year, month] or [year, month, day]."),
                new Case(
                        "sources/kaya-2020.json",
                        "\"type\": \"article-journal\"",
                        "\"DOI\": \"https://x\", \"type\": \"book\"",
                        6,
                        "/citation/DOI",
                        "“https://x” is not a DOI.",
                        "Write it without a link, beginning with 10."),
                new Case(
                        "names.json",
                        "\"kind\": \"person\"",
                        "\"kind\": \"king\"",
                        4,
                        "/1/kind",
                        "“king” is not one of the values allowed here.",
                        "Choose one of: person, place, organisation."));
    }

    private static Case event(String old, String replacement, int line, String pointer, String message, String hint) {
        return new Case("events.json", old, replacement, line, pointer, message, hint);
    }

    @ParameterizedTest
    @MethodSource({"unknownThings", "takenIds", "wrongDates", "longQuotes", "wrongShapes"})
    void oneMistakeIsToldOfWhereItStands(Case mistake) throws PassageException {
        SmallFolder folder = SmallFolder.in(temporary).change(mistake.file(), mistake.old(), mistake.replacement());

        Problem problem = DatasetReader.readAndCheck(folder.path()).problems().stream()
                .filter(told -> told.pointer().equals(mistake.pointer()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing told at " + mistake.pointer()));

        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.file()).isEqualTo(mistake.file());
        assertThat(problem.line()).isEqualTo(mistake.line());
        assertThat(problem.message(Locale.ENGLISH)).startsWith(mistake.message());
        assertThat(problem.hint(Locale.ENGLISH)).startsWith(mistake.hint());
    }

    @ParameterizedTest
    @MethodSource({"unknownThings", "wrongDates", "longQuotes", "wrongShapes"})
    void theRestIsLoadedAllTheSame(Case mistake) throws PassageException {
        SmallFolder folder = SmallFolder.in(temporary).change(mistake.file(), mistake.old(), mistake.replacement());

        assertThat(DatasetReader.read(folder.path()).dataset().events()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource({"unknownThings", "takenIds", "wrongDates", "longQuotes", "wrongShapes"})
    void everySentenceIsThereInTurkishAndAzerbaijani(Case mistake) throws PassageException {
        SmallFolder folder = SmallFolder.in(temporary).change(mistake.file(), mistake.old(), mistake.replacement());

        assertThat(DatasetReader.readAndCheck(folder.path()).problems()).allSatisfy(problem -> {
            String english = problem.message(Locale.ENGLISH);
            assertThat(problem.message(Locale.of("tr")))
                    .isNotBlank()
                    .isNotEqualTo(english)
                    .doesNotContain("{");
            assertThat(problem.message(Locale.of("az")))
                    .isNotBlank()
                    .isNotEqualTo(english)
                    .doesNotContain("{");
        });
    }

    @Test
    void aSoundFolderHasNoProblems() throws PassageException {
        assertThat(DatasetReader.readAndCheck(SmallFolder.in(temporary).path()).problems())
                .isEmpty();
    }

    @Test
    void aMistakeIsToldOfOnceThoughReadingAndSchemaBothMeetIt() throws PassageException {
        SmallFolder folder = SmallFolder.in(temporary).change("events.json", "\"basis\": \"stated\"", "\"basis\": 7");

        assertThat(DatasetReader.readAndCheck(folder.path()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo(PASSAGE + "/basis"));
    }
}
