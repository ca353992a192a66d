package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static passage.dataset.Mistake.event;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a curator has promised is checked")
class CurationRulesTest {
    private static final String PASSAGE = "/events/0/passages/0";
    private static final String STATED_HINT = "Take the words that say it into the wording";

    @TempDir
    private Path temporary;

    private SmallFolder folder() {
        return SmallFolder.in(temporary);
    }

    private static List<Problem> check(SmallFolder folder) throws PassageException {
        return DatasetReader.readAndCheck(folder.path()).problems();
    }

    static Stream<Mistake> statedDates() {
        return Stream.of(
                event(
                        "in January 1699",
                        "in that January",
                        25,
                        PASSAGE + "/wording",
                        "The year 1699 does not stand in the wording of the date.",
                        STATED_HINT),
                event(
                        "in January 1699",
                        "in 1699",
                        25,
                        PASSAGE + "/wording",
                        "Month 1 does not stand in the wording of the date.",
                        STATED_HINT),
                event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"1699-01-26\"",
                        25,
                        PASSAGE + "/wording",
                        "Day 26 does not stand in the wording of the date.",
                        STATED_HINT),
                event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"1699-01/1699-02\"",
                        25,
                        PASSAGE + "/wording",
                        "Month 2 does not stand in the wording of the date.",
                        STATED_HINT),
                event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"169X\"",
                        25,
                        PASSAGE + "/wording",
                        "The decade of 1690 does not stand in the wording of the date.",
                        STATED_HINT),
                event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"16XX\"",
                        25,
                        PASSAGE + "/wording",
                        "Century 17 does not stand in the wording of the date.",
                        STATED_HINT),
                event(
                        "\"date\": \"1699-01\"",
                        "\"date\": \"1699-22\"",
                        25,
                        PASSAGE + "/wording",
                        "Season 22 does not stand in the wording of the date.",
                        STATED_HINT),
                event(
                        ",\n          \"wording\": \"in January 1699\"",
                        "",
                        18,
                        PASSAGE,
                        "The date is called stated, and the source’s words for it are missing.",
                        "Add them as “wording”, or call the basis inferred."));
    }

    static Stream<Mistake> gaps() {
        return Stream.of(
                event(
                        "\"passages\": [\n        {\n          \"id\": \"second",
                        "\"passages\": [], \"x\": [{\"id\": \"second",
                        36,
                        "/events/1/passages",
                        "This list is empty.",
                        "Give it at least one entry."),
                new Mistake(
                        "sources/kaya-2020.json",
                        "\"place\": {\"paragraph\": 1}, ",
                        "",
                        11,
                        "/paragraphs/0",
                        "“place” is missing.",
                        "Add “place” here."));
    }

    @ParameterizedTest
    @MethodSource("statedDates")
    void aStatedDateStandsInTheWording(Mistake mistake) throws PassageException {
        mistake.assertToldAlone(check(mistake.makeIn(folder())));
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void whatMustBeThereIsMissed(Mistake mistake) throws PassageException {
        assertThat(check(mistake.makeIn(folder()))).anySatisfy(problem -> {
            assertThat(problem.file() + ":" + problem.line() + " " + problem.pointer())
                    .isEqualTo(mistake.file() + ":" + mistake.line() + " " + mistake.pointer());
            assertThat(problem.message(Locale.ENGLISH)).isEqualTo(mistake.message());
            assertThat(problem.hint(Locale.ENGLISH)).isEqualTo(mistake.hint());
        });
    }

    @Test
    void anInferredDateNeedNotStandInTheWording() throws PassageException {
        SmallFolder folder = folder().change("events.json", "\"stated\"", "\"inferred\"")
                .change("events.json", "in January 1699", "in those days");

        assertThat(check(folder)).isEmpty();
    }

    private SmallFolder inTwoLanguages() {
        return SmallFolder.in(temporary)
                .write("names.json", """
                [{"id": "a-place", "kind": "place", "name": {"en": "A", "tr": "A"}}]
                """)
                .write("events.json", """
                {"events": [{
                  "id": "treaty", "date": "1699", "category": "treaty", "importance": 5,
                  "title": {"en": "Treaty", "tr": "Antlaşma"},
                  "summary": {"en": "Signed.", "tr": "İmzalandı."},
                  "passages": [{"id": "treaty.kaya-2020", "source": "kaya-2020", "paragraph": "p1", "basis": "none",
                    "quote": {"exact": "the treaty"},
                    "gloss": {"tr": "antlaşma"}}]}]}
                """)
                .write("timeline.json", """
                {"title": {"en": "Peoples", "tr": "Halklar"}, "languages": ["en", "tr"],
                 "categories": [{"id": "treaty", "label": {"en": "Treaties", "tr": "Antlaşmalar"}, "icon": "scroll",
                                 "colour": {"light": "#0B6FB8", "dark": "#63B3ED"}}]}
                """)
                .write("sources/kaya-2020.json", """
                {"id": "kaya-2020", "label": {"en": "Kaya 2020", "tr": "Kaya 2020"}, "initials": "K", "kind": "essay",
                 "citation": {"type": "book", "title": "On treaties"},
                 "perspective": {"en": "Of treaties.", "tr": "Antlaşmalar üzerine."},
                 "sections": [{"id": "opening", "title": {"en": "Opening", "tr": "Giriş"}}],
                 "paragraphs": [{"id": "p1", "section": "opening", "place": {"paragraph": 1}, "lang": "en",
                                 "text": {"en": "Told.", "tr": "Anlatıldı."}}]}
                """);
    }

    static Stream<Mistake> languages() {
        return Stream.of(
                event(
                        ", \"tr\": \"İmzalandı.\"",
                        "",
                        4,
                        "/events/0/summary",
                        "This text is not written in: tr.",
                        "Write it in these languages too."),
                event(
                        ",\n    \"gloss\": {\"tr\": \"antlaşma\"}",
                        "",
                        5,
                        "/events/0/passages/0",
                        "The quote is not glossed in: tr.",
                        "Add to “gloss” what the quote means in these languages."),
                event(
                        "\"gloss\": {\"tr\"",
                        "\"gloss\": {\"en\"",
                        7,
                        "/events/0/passages/0/gloss",
                        "The quote is not glossed in: tr.",
                        "Add to “gloss” what the quote means in these languages."),
                new Mistake(
                        "sources/kaya-2020.json",
                        ", \"tr\": \"Anlatıldı.\"",
                        "",
                        6,
                        "/paragraphs/0/text",
                        "This text is not written in: tr.",
                        "Write it in these languages too."));
    }

    @Test
    void aFolderThatIsWholeInItsLanguagesHasNoProblems() throws PassageException {
        assertThat(check(inTwoLanguages())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTextIsWrittenInEveryLanguageOfTheList(Mistake mistake) throws PassageException {
        mistake.assertToldAlone(check(mistake.makeIn(inTwoLanguages())));
    }

    @Test
    void aQuoteInTurkishNeedsNoTurkishGloss() throws PassageException {
        SmallFolder folder = inTwoLanguages()
                .change("sources/kaya-2020.json", "\"lang\": \"en\"", "\"lang\": \"tr\"")
                .change("events.json", "\"gloss\": {\"tr\": \"antlaşma\"}", "\"gloss\": {\"en\": \"treaty\"}");

        assertThat(check(folder)).isEmpty();
    }
}
