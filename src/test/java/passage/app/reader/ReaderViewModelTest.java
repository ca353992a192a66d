package passage.app.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passage.anchor.QuoteMatcher;
import passage.anchor.SourceText;
import passage.app.AppViewModel;
import passage.app.reader.ReaderViewModel.Edition;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.Passage;
import passage.dataset.PassageException;
import passage.dataset.Source;
import passage.original.FileText;
import passage.original.Original;
import passage.original.Shelf;
import passage.original.format.Format;
import passage.original.format.Pages;

/** What the reader shows, without a toolkit. */
class ReaderViewModelTest {

    private AppViewModel app;
    private ReaderViewModel reader;

    @BeforeEach
    void onTheRealData() throws PassageException {
        app = new AppViewModel(DatasetReader.read(Path.of("timeline-data")).dataset());
        reader = new ReaderViewModel(app);
    }

    @Test
    void selectingAnEventShowsItsFirstPassage() {
        app.selectedProperty().set("treaty-of-karlowitz");
        assertThat(reader.current().map(Passage::event)).contains("treaty-of-karlowitz");
        app.selectedProperty().set("");
        assertThat(reader.current()).isEmpty();
    }

    @Test
    void steppingGoesThroughASourceInReadingOrderAndSelectsEachEvent() {
        app.selectedProperty().set("treaty-of-karlowitz");
        List<Passage> all = reader.passages();
        reader.open(all.getFirst().id());
        for (Passage expected : all.subList(1, all.size())) {
            reader.step(1);
            assertThat(reader.current()).contains(expected);
            assertThat(app.selectedProperty().get()).isEqualTo(expected.event());
        }
        reader.step(1);
        assertThat(reader.current()).contains(all.getLast());
        assertThat(all).allMatch(p -> p.source().equals(all.getFirst().source()));
    }

    @Test
    void theOriginalIsShownOnlyWhereTheUserHasIt() throws Exception {
        app.selectedProperty().set("treaty-of-karlowitz");
        assertThat(reader.edition()).isEqualTo(Edition.STUDY);

        Source source = reader.source().orElseThrow();
        SourceText words = SourceText.decode("words".getBytes());
        FileText copy = new FileText(Path.of("copy.txt"), Format.TXT, "", words, Pages.NONE);
        Original original = new Original(copy, source, QuoteMatcher.of(words), Map.of());
        app.originalsProperty().set(Shelf.EMPTY.with(original));
        assertThat(reader.edition()).isEqualTo(Edition.ORIGINAL);
        reader.wantedProperty().set(Edition.STUDY);
        assertThat(reader.edition()).isEqualTo(Edition.STUDY);
    }

    @Test
    void anotherDatasetLeavesNothingOfTheOldOneBehind() {
        app.selectedProperty().set("treaty-of-karlowitz");
        app.show(Dataset.empty(Path.of("elsewhere")));
        assertThat(app.selectedProperty().get()).isEmpty();
        assertThat(reader.current()).isEmpty();
        assertThat(reader.passages()).isEmpty();
    }
}
