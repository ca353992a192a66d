package passage.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.dataset.Progress;
import passage.date.EdtfDate;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Form;
import passage.export.Scope;
import passage.export.Shipped;
import passage.export.Sizes;

class FileSizeTest {
    private static Exported exported;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readTheTimeline() {
        exported = new Exported(Shipped.dataset(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "PNG, PICTURE, 1920x1080, 1699/2025",
        "PNG, PICTURE, 3840x2160, 1990/2025",
        "SVG, PICTURE, 1920x1080, 1990/2025",
        "PDF, PICTURE, A4, 1699/2025",
        "PDF, TILES, A3, 1699/2025",
        "PDF, HANDOUT, A4, 1990/2000",
        "PDF, HANDOUT_WITH_BLANKS, A4, 1990/2000",
        "HTML, PICTURE, 1920x1080, 1699/2025",
        "HTML, PICTURE, 1920x1080, 1990/2000",
        "PPTX, PICTURE, 1920x1080, 1699/2025",
        "PPTX, PICTURE, 1920x1080, 1990/2000",
        "CSV, PICTURE, 1920x1080, 1990/2025",
        "JSON, PICTURE, 1920x1080, 1990/2025"
    })
    void guessIsNotTwiceNorHalfOfWhatIsWritten(ExportFormat format, Form form, String size, String range)
            throws Exception {
        ExportRequest request = ExportRequest.whole(Locale.ENGLISH)
                .of(new Scope.Range(EdtfDate.parse(range)))
                .at(Sizes.of(size))
                .as(form);
        Path file = folder.resolve("timeline");
        exported.write(request, format, file, Progress.NONE);

        long guess = FileSize.about(format, request, exported.preview(request)).orElseThrow();
        assertThat((double) guess / Files.size(file)).isBetween(0.5, 2.0);
    }

    @Test
    void slidesOfALessonAreNotGuessedAt() {
        ExportRequest request = ExportRequest.whole(Locale.ENGLISH).of(new Scope.OfLesson("any"));
        assertThat(FileSize.about(ExportFormat.PPTX, request, exported.preview(request)))
                .isEmpty();
    }
}
