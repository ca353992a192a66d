package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passage.anchor.QuoteMatcher;
import passage.anchor.SourceText;
import passage.app.AppViewModel;
import passage.app.present.BoardWords.Context;
import passage.dataset.Dataset;
import passage.dataset.Passage;
import passage.dataset.PassageException;
import passage.dataset.Source;
import passage.dataset.Timeline;
import passage.original.FileText;
import passage.original.Original;
import passage.original.Shelf;
import passage.original.format.Format;
import passage.original.format.Pages;

/** What a class sees around the words of a passage: the original where there is one, else the study edition. */
class ContextsTest {

    private AppViewModel app;
    private Passage passage;

    @BeforeEach
    void onTheRealData() throws PassageException {
        app = new AppViewModel(ClassPicture.shipped().dataset());
        passage = app.dataset().passage("independence-restored.valiyev-2025").orElseThrow();
    }

    private Context context() {
        return new Contexts(app).of(passage).orElseThrow();
    }

    private void haveCopy(String words) throws Exception {
        Source source = app.dataset().source(passage.source()).orElseThrow();
        SourceText text = SourceText.decode(words.getBytes(StandardCharsets.UTF_8));
        QuoteMatcher matcher = QuoteMatcher.of(text);
        FileText file = new FileText(Path.of("copy.txt"), Format.TXT, "", text, Pages.NONE);
        Original copy = new Original(file, source, matcher, Map.of(passage.id(), matcher.find(passage.quote())));
        app.originalsProperty().set(Shelf.EMPTY.with(copy));
    }

    private static List<String> lit(Context context) {
        return context.lit().stream().map(range -> range.in(context.words())).toList();
    }

    @Test
    void withoutAnOriginalTheParagraphIsSaidToBeRetold() {
        assertThat(context().caption()).isEqualTo("Retold in our own words");
        assertThat(context().own()).isFalse();
        assertThat(context().lit()).isEmpty();
        assertThat(context().words())
                .isEqualTo(app.dataset()
                        .source(passage.source())
                        .flatMap(source -> source.paragraph(passage.paragraph()))
                        .orElseThrow()
                        .text()
                        .en());
    }

    @Test
    void theWordsAreLitInTheirSentenceWhichRunsOnOverTheLinesOfTheFile() throws Exception {
        haveCopy("First one.\nIn that year " + passage.quote().exact().replaceFirst(" ", "\n")
                + ", some say,\nin the well-\nknown way. Last one.");
        Context context = context();
        assertThat(context.caption()).isEqualTo("In the original");
        assertThat(context.words())
                .isEqualTo("In that year " + passage.quote().exact() + ", some say, in the well-known way.");
        assertThat(lit(context)).containsExactly(passage.quote().exact());
        assertThat(context.exact()).isTrue();
    }

    @Test
    void whatIsNotFoundInTheOriginalIsSaidSoAndRetold() throws Exception {
        String retold = context().words();
        haveCopy("A text about something else. It has nothing to do with it.");
        assertThat(context().caption()).startsWith("Not found in the copy at hand");
        assertThat(context().words()).isEqualTo(retold);
    }

    @Test
    void passageOfASourceThatIsNotThereHasNoContext() {
        app.show(
                Dataset.of(app.dataset().folder(), Timeline.EMPTY, app.dataset().events(), List.of(), List.of()));
        assertThat(new Contexts(app).of(passage)).isEqualTo(Optional.empty());
    }

    @Test
    void longSentenceIsCutBetweenWordsAroundTheLitOnes() throws Exception {
        haveCopy("Start " + "of many words ".repeat(30) + passage.quote().exact() + " and more".repeat(40) + ".");
        Context cut = Excerpt.of(context(), 120);
        assertThat(cut.words()).startsWith("…").endsWith("…");
        assertThat(cut.words().length()).isBetween(80, 124);
        assertThat(lit(cut)).containsExactly(passage.quote().exact());
        assertThat(Excerpt.of(context(), 10).words()).contains(passage.quote().exact());
    }

    @Test
    void shortSentenceIsNotCut() throws Exception {
        haveCopy("He wrote: " + passage.quote().exact() + ".");
        assertThat(Excerpt.of(context(), 320)).isEqualTo(context());
    }
}
