package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.display.Colour;
import passage.display.Mark;

@DisplayName("Some events stand out, and what is to be guessed is kept back")
class EmphasisTest {

    private static final String LIT = "treaty-of-gulistan";
    private static final String OTHER = "second-karabakh-war";

    private static Dataset dataset;

    @BeforeAll
    static void read() throws PassageException {
        dataset = DatasetReader.read(Path.of("timeline-data")).dataset();
    }

    private static TimelineData with(Emphasis emphasis) {
        return new TimelineItems(dataset, Locale.ENGLISH, Theme.PROJECTOR, _ -> Optional.empty())
                .by(Grouping.NONE, emphasis);
    }

    private static TimelineItem item(String id, Emphasis emphasis) {
        return with(emphasis).event(id).orElseThrow();
    }

    @Test
    void withoutALitEventNoneStandsBack() {
        assertThat(item(OTHER, Emphasis.NONE).faded()).isFalse();
    }

    @Test
    void allButTheLitEventsStandBack() {
        Emphasis lit = new Emphasis(Set.of(), Set.of(LIT), Set.of(), Set.of(), true);
        assertThat(item(LIT, lit).faded()).isFalse();
        assertThat(item(LIT, lit).colour()).isEqualTo(item(LIT, Emphasis.NONE).colour());
        assertThat(item(OTHER, lit).faded()).isTrue();
        assertThat(item(OTHER, lit).colour())
                .isNotEqualTo(item(OTHER, Emphasis.NONE).colour());
    }

    @Test
    void whatComesFirstIsNamedWhereFewAre() {
        Emphasis first = new Emphasis(Set.of(LIT), Set.of(), Set.of(), Set.of(), true);
        assertThat(names(Emphasis.NONE)).noneMatch(words -> words.startsWith("Treaty of Gul"));
        assertThat(names(first)).anyMatch(words -> words.startsWith("Treaty of Gul"));
    }

    private static Stream<String> names(Emphasis emphasis) {
        Look look = Look.whole(with(emphasis), 560, Metrics.AXIS + Metrics.LANE_LEAST);
        return Seen.lanes(look.picture()).stream()
                .flatMap(lane -> Seen.texts(lane).stream())
                .map(Mark.Text::text);
    }

    @Test
    void aTitleToBeGuessedIsNotInThePictureNorInItsTooltip() {
        Emphasis untitled = new Emphasis(Set.of(), Set.of(), Set.of(LIT), Set.of(), true);
        TimelineData data = with(untitled);
        TimelineItem item = data.event(LIT).orElseThrow();
        assertThat(item.title()).isEqualTo("?");
        assertThat(data.describe(item)).contains("1813").doesNotContain("Gulistan");
    }

    @Test
    void anEventWhoseDateIsToBeGuessedIsNotOnTheTimeline() {
        Emphasis absent = new Emphasis(Set.of(), Set.of(), Set.of(), Set.of(LIT), true);
        assertThat(with(absent).event(LIT)).isEmpty();
        assertThat(with(absent).firstDay()).isEqualTo(with(Emphasis.NONE).firstDay());
    }

    @Test
    void whatStandsBackIsStillSeen() {
        for (Theme theme : Theme.OF_WINDOWS) {
            for (Colour ground : List.of(theme.ground(), theme.panel())) {
                assertThat(Emphasis.faded(theme.text(), theme).contrast(ground))
                        .as(theme.name())
                        .isBetween(3.0, theme.text().contrast(ground) / 2);
                dataset.categories()
                        .forEach(category -> assertThat(Emphasis.faded(theme.mark(category), theme)
                                        .contrast(ground))
                                .as("%s in %s", category.id(), theme.name())
                                .isGreaterThanOrEqualTo(3));
            }
        }
    }

    @Test
    void withoutSignsThereAreNeitherCountsNorContradictionsButOfDates() {
        Emphasis plain = new Emphasis(Set.of(), Set.of(), Set.of(), Set.of(), false);
        assertThat(item(OTHER, Emphasis.NONE).sources()).isGreaterThan(1);
        assertThat(item(OTHER, Emphasis.NONE).dispute().other()).isTrue();
        assertThat(item(OTHER, plain).sources()).isZero();
        assertThat(item(OTHER, plain).dispute().other()).isFalse();
        assertThat(item(OTHER, plain).dispute().claims())
                .isEqualTo(item(OTHER, Emphasis.NONE).dispute().claims());
    }
}
