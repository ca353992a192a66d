package passage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.dataset.SmallFolder;
import passage.original.OriginalFolders;
import passage.original.OriginalLibrary;
import passage.original.Shelf;
import passage.original.UserFolder;

@DisplayName("The user's originals are searched, sentence by sentence")
class OriginalsFoundTest {
    private static final String TEXT = """
            Of the first it is known that it was signed at Karlowitz in the win-
            ter, after long talks. Nobody counted the ships.

            It is the later treaty of the two that historians quarrel about.
            """;

    @TempDir
    private Path temporary;

    private SearchIndex without;
    private SearchIndex with;

    @BeforeEach
    void readOriginals() throws PassageException, IOException {
        Dataset dataset = DatasetReader.read(SmallFolder.in(temporary).path()).dataset();
        Path own = OriginalFolders.own(dataset.folder());
        Files.createDirectories(own);
        Files.writeString(own.resolve("kaya.txt"), TEXT);
        Shelf shelf = OriginalLibrary.of(dataset, List.of(own), new UserFolder(temporary.resolve("user")))
                .read();
        without = SearchIndex.of(dataset, List.of(), Progress.NONE);
        with = without.with(shelf, Progress.NONE);
    }

    private static List<Hit> originals(SearchIndex index, String typed) {
        return index.find(Query.of(typed), Locale.ENGLISH, 10, Progress.NONE)
                .of(Group.ORIGINALS)
                .hits();
    }

    @Test
    void aSentenceIsFoundWhereItStands() {
        Hit hit = originals(with, "ships").getFirst();

        assertThat(hit.kind()).isEqualTo(Kind.ORIGINAL);
        assertThat(hit.title().text()).isEqualTo("Kaya 2020");
        assertThat(hit.snippet().text()).isEqualTo("Nobody counted the ships.");
        assertThat(hit.snippet().lit())
                .extracting(range -> range.in(hit.snippet().text()))
                .containsExactly("ships");
        assertThat(hit.subject()).isInstanceOfSatisfying(Subject.OfOriginal.class, found -> {
            assertThat(found.sentence().in(found.original().text().text()).strip())
                    .isEqualTo("Nobody counted the ships.");
            assertThat(hit.id()).isEqualTo("kaya-2020@" + found.sentence().start());
        });
    }

    @Test
    void aWordBrokenAtALineEndIsWhole() {
        assertThat(originals(with, "winter")).hasSize(1);
    }

    @Test
    void anotherSpellingOfANameIsFoundThoughTheTextIsInOneLanguage() {
        assertThat(originals(with, "karlofca")).hasSize(1);
    }

    @Test
    void aSentenceLeadsToTheEventsWhosePassagesStandInIt() {
        assertThat(with.events(originals(with, "karlowitz").getFirst())).containsExactly("first-treaty");
        assertThat(with.events(originals(with, "ships").getFirst())).isEmpty();
    }

    @Test
    void originalsCanBeTakenAwayAgain() {
        assertThat(originals(without, "ships")).isEmpty();
        assertThat(originals(with.with(Shelf.EMPTY, Progress.NONE), "ships")).isEmpty();
    }

    @Test
    void eventsComeBeforeTheirSentences() {
        assertThat(with.find(Query.of("karlowitz"), Locale.ENGLISH, 10, Progress.NONE)
                        .groups())
                .extracting(Hits.Found::group)
                .containsExactly(Group.EVENTS, Group.NAMES, Group.PASSAGES, Group.ORIGINALS);
    }
}
