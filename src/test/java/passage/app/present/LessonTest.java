package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.AppViewModel;
import passage.app.timeline.Fonts;
import passage.dataset.DatasetReader;
import passage.dataset.Event;
import passage.dataset.Passage;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.display.Icon;
import passage.lesson.Beat;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;
import passage.lesson.LessonReader;
import passage.lesson.Step.Hidden;
import passage.paint.Icons;

/** A lesson that is given on screens of a test. */
@ExtendWith(ApplicationExtension.class)
abstract class LessonTest {

    static final Reading SHIPPED = shipped();
    static final List<Lesson> LESSONS = LessonReader.read(SHIPPED).lessons();

    final AppViewModel app = new AppViewModel(SHIPPED.dataset());
    FewScreens screens = new FewScreens(FewScreens.LEFT, FewScreens.RIGHT);
    PresentViewModel model;
    Presentation presentation;
    Optional<LessonPlace> left = Optional.empty();

    private static Reading shipped() {
        try {
            return DatasetReader.read(Path.of("timeline-data"));
        } catch (PassageException e) {
            throw new IllegalStateException(e);
        }
    }

    void give(FxRobot robot, Lesson lesson) {
        Map<String, Optional<Icon>> read = new HashMap<>();
        Function<String, Optional<Icon>> icons = name -> read.computeIfAbsent(
                name, wanted -> Icons.of(wanted, app.dataset().folder()));
        robot.interact(() -> {
            model = new PresentViewModel(app, LessonPlace.of(lesson, 0));
            presentation = new Presentation(model, screens, icons, new Fonts(), place -> left = Optional.of(place));
            presentation.start();
        });
        settle();
    }

    @AfterEach
    void end(FxRobot robot) {
        if (presentation != null) {
            robot.interact(presentation::end);
        }
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(FxRobot robot) {
        robot.push(KeyCode.PAGE_DOWN);
        settle();
    }

    /** Both windows show what the lesson has come to. */
    void assertShown() {
        LessonPlace place = model.place();
        Locale locale = Locale.ENGLISH;
        String seen = SeenWords.of(presentation.audience());
        String where = place.lesson().id() + ", step " + (place.step() + 1) + ", " + place.now();
        assertEvents(place, seen, where);
        if (place.now().kind() == Beat.Kind.SHOW) {
            place.shown()
                    .question()
                    .map(question -> line(question.in(locale)))
                    .ifPresent(
                            question -> assertThat(seen.lines()).as(where).anyMatch(words -> isShown(question, words)));
        }
        if (place.now().kind() == Beat.Kind.ANSWER) {
            String answer = line(place.shown().answer().orElseThrow().text().in(locale));
            assertThat(seen.lines()).as(where).anyMatch(words -> isShown(answer, words));
            assertThat(SeenWords.of(presentation.presenter())).as(where).contains(answer);
        }
        for (String id : place.now().passages()) {
            Passage passage = app.dataset().passage(id).orElseThrow();
            assertThat(seen).as(where).contains(line(passage.quote().exact()));
            assertThat(seen)
                    .as(where)
                    .contains(app.dataset()
                            .source(passage.source())
                            .orElseThrow()
                            .label()
                            .in(locale));
        }
        assertThat(SeenWords.of(presentation.presenter()))
                .as(where)
                .contains(line(place.shown().note().in(locale)));
    }

    /** The events of the step, or of its passages where those are open; what is to be guessed is not given away. */
    private void assertEvents(LessonPlace place, String seen, String where) {
        for (Event event : told(place)) {
            String title = line(event.title().in(Locale.ENGLISH));
            if (place.hidden().equals(Optional.of(Hidden.TITLE))) {
                assertThat(seen).as(where).doesNotContain(title);
            } else {
                assertThat(seen).as(where).contains(title);
            }
        }
    }

    private List<Event> told(LessonPlace place) {
        List<Event> events = app.dataset().events();
        return switch (place.now().kind()) {
            case SHOW ->
                events.stream()
                        .filter(event ->
                                event.id().equals(place.shown().events().getFirst()))
                        .toList();
            case REVEAL ->
                events.stream()
                        .filter(event -> event.passages().stream()
                                .anyMatch(passage -> place.now().passages().contains(passage.id())))
                        .toList();
            case ANSWER -> List.of();
        };
    }

    /** On a screen as small as those of this test, what is too long may be cut at a word. */
    private static boolean isShown(String whole, String words) {
        return whole.equals(words)
                || words.endsWith("…")
                        && words.length() > 40
                        && whole.startsWith(words.substring(0, words.length() - 1));
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    static void assertOn(Stage stage, Monitor monitor) {
        assertThat(stage.isShowing()).isTrue();
        assertThat(stage.getX()).isEqualTo(monitor.bounds().getMinX());
        assertThat(stage.getY()).isEqualTo(monitor.bounds().getMinY());
        assertThat(stage.getScene().getWidth()).isEqualTo(monitor.bounds().getWidth());
        assertThat(stage.getScene().getHeight()).isEqualTo(monitor.bounds().getHeight());
    }

    Stage audience() {
        return (Stage) presentation.audience().getWindow();
    }

    Stage presenter() {
        return (Stage) presentation.presenter().getWindow();
    }
}
