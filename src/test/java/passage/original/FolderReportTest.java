package passage.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.dataset.Dataset;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.original.typeset.DocxSetter;

@DisplayName("A folder somebody names is looked through for originals")
class FolderReportTest {
    @TempDir
    private Path temporary;

    private Dataset dataset;
    private Path folder;

    @BeforeEach
    void readData() throws PassageException {
        dataset = TwoSources.read(temporary).dataset();
        folder = temporary.resolve("documents");
    }

    private OriginalLibrary library(Progress progress) {
        return OriginalLibrary.of(dataset, List.of(), new UserFolder(temporary.resolve("user")), progress);
    }

    @Test
    void originalsAreFoundInFoldersOfFoldersInAnyFormatAndRemembered() throws PassageException, IOException {
        TwoSources.write(folder.resolve("a/b"), "one.txt", TwoSources.KAYA);
        new DocxSetter().set(List.of(TwoSources.DEMIR.strip()), folder.resolve("a/two.docx"));
        TwoSources.write(folder, "bread.txt", "A recipe for bread.");
        TwoSources.write(folder, "locked.pdf", "%PDF-1.7 and no more");
        TwoSources.write(folder.resolve(".hidden"), "three.txt", TwoSources.KAYA);

        FolderReport report = library(Progress.NONE).addFolder(folder);

        assertThat(report.shelf().all())
                .extracting(original -> original.source().id())
                .containsExactly("demir-2021", "kaya-2020");
        assertThat(report.sentences())
                .extracting(sentence -> sentence.in(Locale.ENGLISH))
                .satisfiesExactly(
                        whole -> assertThat(whole).contains("4 files in", "4 of them opened: 2 originals found"),
                        damaged -> assertThat(damaged).contains("locked.pdf", "is damaged"));
        assertThat(library(Progress.NONE).read().all()).hasSize(2);
    }

    @Test
    void ofTenThousandFilesOnlyThoseAreOpenedThatMayBeOriginals() throws PassageException, IOException {
        for (int i = 0; i < 10_000; i++) {
            Path holder = folder.resolve("p" + i % 50);
            Files.createDirectories(holder);
            Files.createFile(holder.resolve(i + (i % 2 == 0 ? ".jpg" : ".txt")));
        }
        TwoSources.write(folder.resolve("p7"), "one.txt", TwoSources.KAYA);

        FolderReport report = library(Progress.NONE).addFolder(folder);

        assertThat(report.seen()).isEqualTo(10_001);
        assertThat(report.opened()).isEqualTo(1);
        assertThat(report.shelf().all()).hasSize(1);
        assertThat(report.isCut()).isFalse();
    }

    @Test
    void noMoreIsLookedThroughThanTheLimitsSay() throws PassageException {
        for (int i = 0; i < 20; i++) {
            TwoSources.write(folder.resolve("deep"), i + ".txt", "Words");
        }
        TwoSources.write(folder, "near.txt", "Words");

        FolderSearch.Result seen = FolderSearch.in(folder, new FolderSearch.Limits(12, 30), Progress.NONE);
        FolderSearch.Result opened = FolderSearch.in(folder, new FolderSearch.Limits(30, 3), Progress.NONE);

        assertThat(seen.seen()).isEqualTo(12);
        assertThat(seen.isCut()).isTrue();
        assertThat(opened.isCut()).isTrue();
        assertThat(opened.files()).hasSize(3).first().isEqualTo(folder.resolve("near.txt"));
    }

    @Test
    void itMayBeGivenUpAtAnyFile() {
        for (int i = 0; i < 9; i++) {
            TwoSources.write(folder, i + ".txt", TwoSources.KAYA);
        }

        assertThatThrownBy(() -> library((done, _) -> {
                            if (done == 5) {
                                throw new CancellationException();
                            }
                        })
                        .addFolder(folder))
                .isInstanceOf(CancellationException.class);
        assertThat(temporary.resolve("user")).doesNotExist();
    }

    @Test
    void aFolderThatIsMissingIsSaid() {
        assertThatThrownBy(() -> library(Progress.NONE).addFolder(temporary.resolve("nowhere")))
                .isInstanceOfSatisfying(
                        PassageException.class,
                        e -> assertThat(e.getLocalizedMessage(Locale.ENGLISH)).contains("cannot be read"));
    }
}
