package passage.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.anchor.Anchoring;
import passage.anchor.SourceText;
import passage.dataset.PassageException;
import passage.original.format.Format;
import passage.original.format.Pages;

@DisplayName("A source is recognised by its quotes")
class SourceRecognizerTest {
    @TempDir
    private Path temporary;

    private SourceRecognizer recognizer;

    @BeforeEach
    void readData() throws PassageException {
        recognizer = SourceRecognizer.of(TwoSources.read(temporary).dataset());
    }

    private Optional<Original> recognize(String text) {
        SourceText words = new SourceText(text, StandardCharsets.UTF_8);
        return recognizer.recognize(new FileText(Path.of("scan0001.txt"), Format.TXT, "", words, Pages.NONE));
    }

    @Test
    void theNameOfTheFileSaysNothing() {
        assertThat(recognize(TwoSources.DEMIR).map(found -> found.source().id()))
                .contains("demir-2021");
        assertThat(recognize(TwoSources.KAYA).map(found -> found.source().id())).contains("kaya-2020");
    }

    @Test
    void everyPassageOfTheSourceIsLookedFor() {
        Original original = recognize(TwoSources.KAYA).orElseThrow();

        assertThat(original.places()).containsOnlyKeys("first-treaty.kaya-2020", "second-treaty.kaya-2020");
        assertThat(original.places().values()).allMatch(Anchoring.Exact.class::isInstance);
        assertThat(original.confidence()).isEqualTo(1);
    }

    @Test
    void halfTheQuotesAreEnough() {
        Original original =
                recognize("It was signed at Karlowitz in the winter.").orElseThrow();

        assertThat(original.exact()).isEqualTo(1);
        assertThat(original.confidence()).isEqualTo(0.5);
    }

    @Test
    void aTextInWhichNoQuoteStandsIsNoSource() {
        assertThat(recognize("A recipe for bread: flour, water, salt.")).isEmpty();
    }

    @Test
    void ofTwoSourcesTheOneWithMoreOfItsQuotesIsTaken() {
        assertThat(recognize(TwoSources.DEMIR + "It was signed at Karlowitz in the winter.")
                        .map(found -> found.source().id()))
                .contains("demir-2021");
    }
}
