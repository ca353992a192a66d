package passage.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.EventFilter;
import passage.dataset.PassageException;
import passage.export.CitationStyle;
import passage.export.ExportFormat;
import passage.export.Form;
import passage.export.PictureSize;
import passage.layout.Theme;
import passage.original.UserFolder;

class RememberedExportTest {

    @TempDir
    private Path folder;

    private RememberedExport remembered;

    @BeforeEach
    void inAFolder() {
        remembered = new RememberedExport(new UserFolder(folder));
    }

    @Test
    void nothingIsRememberedAtFirst() {
        assertThat(remembered.read()).isEqualTo(ExportChoices.FIRST);
    }

    @Test
    void everythingThatWasChosenIsOfferedAgain() throws PassageException {
        ExportChoices chosen = new ExportChoices(
                ScopeKind.RANGE,
                "1918/1923~",
                "treaties-that-drew-the-map",
                new EventFilter(Set.of("treaty", "state"), Set.of("ergun-2020"), 3),
                ExportFormat.SVG,
                Form.HANDOUT_WITH_BLANKS,
                new PictureSize(1234.5, 1 / 3.0, 300 / 96.0, PictureSize.Medium.PAPER),
                LengthUnit.INCH,
                Theme.PRINT,
                true,
                false,
                CitationStyle.MLA,
                "/home/öğrenci");

        remembered.write(chosen);

        assertThat(remembered.read()).isEqualTo(chosen);
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetIsStillRecognised(Preset preset) throws PassageException {
        ExportChoices chosen = preset.of(ExportChoices.FIRST);
        remembered.write(chosen);
        assertThat(remembered.read()).isEqualTo(chosen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "{\"size\": 7, \"filter\": [1], \"theme\": {}, \"format\": \"docx\"}"})
    void aDamagedFileIsIgnored(String damaged) throws IOException {
        Files.writeString(folder.resolve("export.json"), damaged);
        assertThat(remembered.read()).isEqualTo(ExportChoices.FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"width\": -1, \"height\": 5, \"scale\": 1}",
                "{\"width\": 1e308, \"height\": 1e308, \"scale\": 1}",
                "{\"width\": 5, \"height\": 5}"
            })
    void aSizeThatIsNoneIsNotOffered(String size) throws IOException {
        Files.writeString(folder.resolve("export.json"), "{\"range\": \"1918\", \"size\": " + size + "}");

        assertThat(remembered.read().size()).isEqualTo(ExportChoices.FIRST.size());
        assertThat(remembered.read().range()).isEqualTo("1918");
    }
}
