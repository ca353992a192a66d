package passage.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.Dataset;
import passage.dataset.PassageException;

@DisplayName("The library finds the user's originals")
class OriginalLibraryTest {
    @TempDir
    private Path temporary;

    private Dataset dataset;
    private Path own;
    private Path user;

    @BeforeEach
    void readData() throws PassageException {
        dataset = TwoSources.read(temporary).dataset();
        own = OriginalFolders.own(dataset.folder());
        user = temporary.resolve("user");
    }

    private OriginalLibrary library(Path... more) {
        List<Path> folders = new ArrayList<>(List.of(own));
        folders.addAll(List.of(more));
        return OriginalLibrary.of(dataset, folders, new UserFolder(user));
    }

    private Path loose(String text) {
        return TwoSources.write(temporary.resolve("desktop"), "loose.txt", text);
    }

    @Test
    void withoutAnyFolderTheShelfIsEmpty() throws PassageException {
        assertThat(library(temporary.resolve("nowhere")).read().all()).isEmpty();
    }

    @Test
    void originalsInEveryFolderAreFound() throws PassageException {
        TwoSources.write(own, "a.txt", TwoSources.KAYA);
        Path second = temporary.resolve("second");
        TwoSources.write(second, "b.txt", TwoSources.DEMIR);

        assertThat(library(second).read().all())
                .extracting(original -> original.source().id())
                .containsExactly("demir-2021", "kaya-2020");
    }

    @Test
    void aFileThatLiesInTheFolderAndIsRememberedIsReadOnce() throws PassageException, IOException {
        Path file = TwoSources.write(own, "a.txt", TwoSources.KAYA);
        Path spelledOtherwise = own.resolve("..").resolve(own.getFileName());
        library().add(file);
        Files.writeString(file, "Nothing that any source says.");

        assertThat(library(spelledOtherwise).read().unusable()).hasSize(1);
    }

    @Test
    void aFileTheUserNamedIsFoundAgainLater() throws PassageException {
        Path file = loose(TwoSources.KAYA);

        assertThat(library().add(file).source().id()).isEqualTo("kaya-2020");
        assertThat(library().read().of("kaya-2020").map(Original::file)).contains(file);
    }

    @Test
    void aNamedFileThatHasGoneIsToldOf() throws PassageException, IOException {
        Path file = loose(TwoSources.KAYA);
        library().add(file);
        Files.delete(file);

        assertThat(library().read().unusable()).containsOnlyKeys(file);
    }

    @Test
    void aFileOfNoKnownSourceIsRefusedAndNotRemembered() throws PassageException {
        Path file = loose("A recipe for bread.");

        assertThatThrownBy(() -> library().add(file))
                .isInstanceOfSatisfying(
                        PassageException.class,
                        e -> assertThat(e.getLocalizedMessage(Locale.ENGLISH))
                                .isEqualTo("The file " + file + " is none of the sources of this timeline:"
                                        + " too few of their quotes stand in it."));
        assertThat(library().read().unusable()).isEmpty();
    }

    @Test
    void aStrayFileInAFolderIsToldOfAndTheOthersAreRead() throws PassageException, IOException {
        TwoSources.write(own, "a.txt", TwoSources.KAYA);
        TwoSources.write(own, "bread.txt", "A recipe for bread.");
        Files.write(own.resolve("picture.png"), new byte[] {0, 1, 2});
        TwoSources.write(own, "README.md", "What goes here.");

        Shelf shelf = library().read();

        assertThat(shelf.all()).hasSize(1);
        assertThat(shelf.unusable()).containsOnlyKeys(own.resolve("bread.txt"), own.resolve("picture.png"));
    }

    @Test
    void ofTwoCopiesTheOneWithMoreQuotesIsUsed() throws PassageException {
        TwoSources.write(own, "a.txt", "It was signed at Karlowitz in the winter.");
        TwoSources.write(own, "b.txt", TwoSources.KAYA);

        assertThat(library().read().of("kaya-2020").map(Original::file)).contains(own.resolve("b.txt"));
    }

    @Test
    void aCopyLiesUnderTheNameOfItsSourceAndIsUsedFromThenOn() throws PassageException, IOException {
        Path file = loose(TwoSources.KAYA);
        Original copy = library().copy(library().add(file));

        assertThat(copy.file()).isEqualTo(own.resolve("kaya-2020.txt")).hasContent(TwoSources.KAYA);
        Files.delete(file);
        assertThat(library().read().of("kaya-2020").map(Original::file)).contains(copy.file());
        assertThat(library().read().unusable()).isEmpty();
    }

    @Test
    void aCopyKeepsItsFormatAndTakesThePlaceOfOneInAnother() throws PassageException, IOException {
        TwoSources.write(own, "kaya-2020.txt", TwoSources.KAYA);
        Path page = loose("<!DOCTYPE html><p>" + TwoSources.KAYA);

        Original copy = library().copy(library().add(page));

        assertThat(copy.file()).isEqualTo(own.resolve("kaya-2020.html"));
        assertThat(library().read().all()).extracting(Original::file).containsExactly(copy.file());
        assertThat(own.resolve("kaya-2020.txt")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"files\": [7]}", "{\"files\": [\"\\u0000\"]}", "7"})
    void damagedMemoryIsSetAside(String content) throws PassageException {
        TwoSources.write(user, "originals.json", content);

        assertThat(library().read().all()).isEmpty();
        assertThat(user.resolve("originals.json.damaged")).exists();
    }

    @Test
    void theFoldersAreTheProgramsOwnAndTheOneOfTheEnvironment() {
        assertThat(OriginalFolders.of(dataset.folder(), "/texts")).containsExactly(own, Path.of("/texts"));
        assertThat(OriginalFolders.of(dataset.folder(), null)).containsExactly(own);
        assertThat(OriginalFolders.of(dataset.folder(), " ")).containsExactly(own);
        assertThat(OriginalFolders.of(dataset.folder(), "\0")).containsExactly(own);
    }
}
