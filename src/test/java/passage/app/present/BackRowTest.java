package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.Messages;
import passage.dataset.Event;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.layout.Frame;
import passage.layout.SelectionMarks;
import passage.layout.Theme;
import passage.lesson.Beat;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;

/** Every beat of every shipped lesson, in every language, as those in the back row see it. */
@ExtendWith(ApplicationExtension.class)
class BackRowTest {

    private static final double ROUNDING = 1e-6;

    private record Size(double width, double height) {}

    static Stream<Arguments> sizesAndLanguages() {
        List<Size> sizes = List.of(new Size(1024, 768), new Size(1920, 1080), new Size(3840, 2160));
        return sizes.stream()
                .flatMap(size -> Messages.LANGUAGES.stream().map(language -> Arguments.of(size, language)));
    }

    @ParameterizedTest
    @MethodSource("sizesAndLanguages")
    void canReadEveryWordAndNoneIsCutOrHidden(Size size, Locale language) throws PassageException {
        Reading reading = ClassPicture.shipped();
        List<String> wrong = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            for (Lesson lesson : ClassPicture.lessons(reading)) {
                ClassPicture picture = new ClassPicture(
                        reading.dataset(), lesson, Theme.PROJECTOR, language, size.width(), size.height());
                for (LessonPlace place : ClassPicture.places(lesson)) {
                    picture.show(place);
                    String where = lesson.id() + " " + (place.step() + 1) + "." + place.beat() + ": ";
                    Stream.of(
                                    small(picture, size),
                                    outside(picture, size),
                                    over(picture),
                                    cut(picture),
                                    unnamed(picture))
                            .flatMap(List::stream)
                            .map(where::concat)
                            .forEach(wrong::add);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static List<String> small(ClassPicture picture, Size size) {
        double least = size.height() * AudienceViewModel.BACK_ROW - ROUNDING;
        double magnification = picture.view.model().app().themeProperty().get().magnification();
        Stream<String> words = picture.texts().stream()
                .filter(text -> text.getFont().getSize() < least)
                .map(Text::getText);
        Stream<String> painted = ClassPicture.painted(picture.timeline().marks())
                .filter(text -> text.font().size() * magnification < least)
                .map(text -> text.text());
        return Stream.concat(words, painted).map("too small: "::concat).toList();
    }

    private static List<String> outside(ClassPicture picture, Size size) {
        return picture.texts().stream()
                .filter(text -> {
                    Bounds at = picture.inPicture(text);
                    return at.getMinX() < 0
                            || at.getMinY() < 0
                            || at.getMaxX() > size.width()
                            || at.getMaxY() > size.height();
                })
                .map(text -> "outside: " + text.getText())
                .toList();
    }

    /** Words over words, or over the timeline. */
    private static List<String> over(ClassPicture picture) {
        List<String> over = new ArrayList<>();
        List<Text> texts = picture.texts();
        for (int i = 0; i < texts.size(); i++) {
            Bounds one = picture.inPicture(texts.get(i));
            if (overlap(one, picture.strip())) {
                over.add("over the timeline: " + texts.get(i).getText());
            }
            for (Text other : texts.subList(i + 1, texts.size())) {
                if (overlap(one, picture.inPicture(other))) {
                    over.add("over each other: " + texts.get(i).getText() + " / " + other.getText());
                }
            }
        }
        return over;
    }

    /** What is inside of both by more than the room that a font leaves above and below its letters. */
    private static boolean overlap(Bounds one, Bounds other) {
        double least = Math.min(one.getHeight(), other.getHeight()) * 0.1;
        return one.getMinX() < other.getMaxX() - 1
                && other.getMinX() < one.getMaxX() - 1
                && one.getMinY() < other.getMaxY() - least
                && other.getMinY() < one.getMaxY() - least;
    }

    private static List<String> cut(ClassPicture picture) {
        Stream<String> words = Stream.of("board-title", "board-asked", "board-answer", "board-summary", "board-gloss")
                .flatMap(style -> picture.words(style).stream())
                .filter(text -> text.endsWith("…"));
        Stream<String> quotes = picture.words("board-quote").stream().filter(text -> !text.endsWith("”"));
        return Stream.concat(words, quotes).map("cut: "::concat).toList();
    }

    /** What a step is about is named on the timeline; an event beside it there, or in the words. */
    private static List<String> unnamed(ClassPicture picture) {
        LessonPlace place = picture.present.place();
        if (place.now().kind() != Beat.Kind.SHOW || place.hidden().isPresent()) {
            return List.of();
        }
        var model = picture.view.model().timeline();
        Frame frame = model.frame();
        SelectionMarks marks = new SelectionMarks(model.arrangement(), frame, model.measurer());
        List<String> said = picture.words("board-title");
        List<Event> about = Emphases.outstanding(place.shown(), picture.present.dataset());
        return Emphases.inOrder(place.shown(), picture.present.dataset()).stream()
                .filter(event -> marks.spots(event.id()).stream()
                        .filter(spot ->
                                spot.bounds().right() > 0 && spot.bounds().x() < frame.width())
                        .anyMatch(spot -> !spot.labelled()))
                .filter(event -> about.size() == 1 && about.contains(event)
                        || !said.contains(event.title().in(frame.locale()))
                                && !picture.words("board-aside")
                                        .contains(event.title().in(frame.locale())))
                .map(event -> "not named: " + event.id())
                .toList();
    }
}
