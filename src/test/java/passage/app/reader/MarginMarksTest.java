package passage.app.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import passage.app.AppViewModel;
import passage.app.CategoryChip;
import passage.app.reader.MarginMarks.Marks;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.ManyEvents;
import passage.dataset.PassageException;
import passage.dataset.SmallFolder;

/** The marks beside one paragraph of the reader. */
@ExtendWith(ApplicationExtension.class)
class MarginMarksTest {

    @TempDir
    private Path temporary;

    private Marks marks(int events) throws PassageException {
        Dataset dataset = DatasetReader.read(
                        ManyEvents.in(SmallFolder.in(temporary), events).path())
                .dataset();
        AppViewModel app = new AppViewModel(dataset);
        CategoryChip chips = new CategoryChip(app, _ -> Optional.empty());
        MarginMarks margin = new MarginMarks(new ReaderViewModel(app), chips, _ -> {});
        return margin.of(dataset.passagesOf("kaya-2020", "p1"));
    }

    @Test
    void eachEventHasAMark() throws PassageException {
        assertThat(marks(100).buttons()).hasSize(100);
        assertThat(marks(100).more()).isEmpty();
    }

    @Test
    void beyondAHundredTheyAreCounted() throws PassageException {
        assertThat(marks(150).buttons()).hasSize(100).containsKeys("e0", "e99");
        assertThat(marks(150).more().map(Label::getText)).contains("and 50 more");
    }
}
