package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A data folder becomes a dataset")
class DatasetReaderTest {
    @TempDir
    private Path temporary;

    private SmallFolder folder;

    @BeforeEach
    void writeFolder() {
        folder = SmallFolder.in(temporary);
    }

    private Dataset read() throws PassageException {
        return DatasetReader.read(folder.path()).dataset();
    }

    @Test
    void anEventHasAllThatIsWrittenOfIt() throws PassageException {
        Event event = read().event("first-treaty").orElseThrow();

        assertThat(event.date().edtf()).isEqualTo("1699");
        assertThat(event.title()).isEqualTo(new LocalizedText("First treaty", "İlk antlaşma", ""));
        assertThat(event.category()).isEqualTo("treaty");
        assertThat(event.importance()).isEqualTo(5);
        assertThat(event.people()).containsExactly("a-sultan");
        assertThat(event.places()).containsExactly("karlowitz");
        assertThat(event.aliases()).containsExactly("Karlofça");
        assertThat(event.related()).containsExactly(new Related("second-treaty", Related.Relation.LEADS_TO));
        assertThat(event.disagreements())
                .containsExactly(new Disagreement(
                        Disagreement.About.NAME,
                        List.of("first-treaty.kaya-2020"),
                        LocalizedText.of("It has two names.")));
    }

    @Test
    void aPassageHasAllThatIsWrittenOfIt() throws PassageException {
        Passage passage = read().passage("first-treaty.kaya-2020").orElseThrow();

        assertThat(passage.event()).isEqualTo("first-treaty");
        assertThat(passage.quote().exact()).isEqualTo("signed at Karlowitz in the winter");
        assertThat(passage.date().orElseThrow().edtf()).isEqualTo("1699-01");
        assertThat(passage.basis()).isEqualTo(Basis.STATED);
        assertThat(passage.wording()).contains("in January 1699");
        assertThat(passage.gloss()).isEmpty();
    }

    @Test
    void aParagraphLeadsToItsPassages() throws PassageException {
        assertThat(read().passagesOf("kaya-2020", "p1"))
                .extracting(Passage::event)
                .containsExactly("first-treaty", "second-treaty");
        assertThat(read().passagesOf("kaya-2020", "p2")).isEmpty();
    }

    @Test
    void aSourceHasItsStudyEditionAndCitation() throws PassageException {
        Source source = read().source("kaya-2020").orElseThrow();

        assertThat(source.kind()).isEqualTo(Source.Kind.ESSAY);
        assertThat(source.paragraph("p1").map(Paragraph::place)).contains(new Place("", 1, ""));
        assertThat(source.section("opening")).isPresent();
        assertThat(source.citation().title()).isEqualTo("On treaties");
        assertThat(source.citation().issued()).isEqualTo(new Citation.Issued(2020, 12, 0));
    }

    @Test
    void theViewAndTheNamesAreThere() throws PassageException {
        assertThat(read().view().orElseThrow().edtf()).isEqualTo("1699/1774");
        assertThat(read().name("karlowitz").orElseThrow().variants())
                .containsExactly(new Name.Variant("Karlovci", "sr"));
    }

    @Test
    void anEventWithoutDateIsLeftOutAndTheOthersKeepTheirPlaces() throws PassageException {
        folder.change("events.json", "\"date\": \"1699\"", "\"date\": \"long ago\"")
                .change(
                        "events.json",
                        "\"paragraph\": \"p1\",\n          \"quote\": {\"exact\": \"the later",
                        "\"paragraph\": \"p9\",\n          \"quote\": {\"exact\": \"the later");

        Reading reading = DatasetReader.readAndCheck(folder.path());

        assertThat(reading.dataset().events()).extracting(Event::id).containsExactly("second-treaty");
        assertThat(reading.problems())
                .extracting(Problem::pointer)
                .contains("/events/0/date", "/events/1/passages/0/paragraph");
    }

    @Test
    void aPassageWithoutQuoteIsLeftOutAndItsEventStays() throws PassageException {
        folder.change("events.json", "\"exact\": \"signed at Karlowitz in the winter\"", "");

        assertThat(read().event("first-treaty").map(Event::passages)).contains(List.of());
    }

    @Test
    void aCategoryThatNobodyDescribesIsGreyAndComesLast() throws PassageException {
        folder.change("events.json", "\"category\": \"treaty\"", "\"category\": \"war\"");

        Dataset dataset = read();

        assertThat(dataset.categories()).extracting(Category::id).containsExactly("treaty", "war");
        assertThat(dataset.categoryOf(dataset.event("first-treaty").orElseThrow())
                        .label()
                        .en())
                .isEqualTo("war");
    }

    @Test
    void aDateThatIsWrongLeavesThePassageWithoutOne() throws PassageException {
        folder.change("events.json", "\"date\": \"1699-01\"", "\"date\": \"winter\"");

        assertThat(read().passage("first-treaty.kaya-2020").map(Passage::date)).contains(Optional.empty());
    }
}
