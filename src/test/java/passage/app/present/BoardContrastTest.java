package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.display.Colour;
import passage.layout.Theme;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;

/** The colours of all that a class has to read, on the ground that they are seen on. */
@ExtendWith(ApplicationExtension.class)
class BoardContrastTest {

    static final List<Theme> THEMES = Theme.OF_WINDOWS;

    /** What a projector in a light room makes of black: a third of the light of white, as the eye counts it. */
    private static final double WASHED = 0.65;

    /** Level AA for large type; nothing that a class has to read is small. */
    private static final double LEAST_WASHED = 3;

    private Set<String> styles;

    @ParameterizedTest
    @FieldSource("THEMES")
    void wordsOfEveryBeatStandOut(Theme theme) throws PassageException {
        Reading reading = ClassPicture.shipped();
        styles = new HashSet<>();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            for (Lesson lesson : ClassPicture.lessons(reading)) {
                ClassPicture picture = new ClassPicture(reading.dataset(), lesson, theme, Locale.of("tr"), 1920, 1080);
                for (LessonPlace place : ClassPicture.places(lesson)) {
                    picture.show(place);
                    picture.texts().forEach(text -> check(text, theme));
                    picture.view.lookupAll(".board-marker").forEach(marker -> checkPen((Region) marker, theme));
                }
            }
        });
        assertThat(styles)
                .as("the kinds of words that were looked at")
                .contains(
                        "board-date",
                        "board-title",
                        "board-category",
                        "board-summary",
                        "board-asked",
                        "board-guess",
                        "board-aside",
                        "board-quote",
                        "board-gloss",
                        "board-source",
                        "board-claim",
                        "board-around",
                        "board-answer");
    }

    private void check(Text text, Theme theme) {
        styles.addAll(text.getStyleClass());
        Colour words = colour(text.getFill());
        Colour ground = groundOf(text, theme);
        assertThat(words.contrast(ground))
                .as("%s: %s on %s", text.getStyleClass(), words.hex(), ground.hex())
                .isGreaterThanOrEqualTo(theme.contrast().text());
        if (theme == Theme.PROJECTOR) {
            assertThat(washed(words).contrast(washed(ground)))
                    .as("%s, washed out", text.getStyleClass())
                    .isGreaterThanOrEqualTo(LEAST_WASHED);
        }
    }

    private static void checkPen(Region marker, Theme theme) {
        Colour pen = colour(marker.getBackground().getFills().getFirst().getFill());
        assertThat(pen.contrast(theme.ground())).isGreaterThanOrEqualTo(3);
    }

    private static Colour washed(Colour colour) {
        return colour.over(Colour.of("FFFFFF"), WASHED);
    }

    private static Colour groundOf(Node node, Theme theme) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            Background background = at instanceof Region region ? region.getBackground() : null;
            if (background != null && !background.getFills().isEmpty()) {
                Color fill = (Color) background.getFills().getLast().getFill();
                if (fill.isOpaque()) {
                    return colour(fill);
                }
            }
        }
        return theme.ground();
    }

    private static Colour colour(Paint paint) {
        Color color = (Color) paint;
        assertThat(color.isOpaque()).isTrue();
        return new Colour(
                (int) Math.round(color.getRed() * 255),
                (int) Math.round(color.getGreen() * 255),
                (int) Math.round(color.getBlue() * 255),
                255);
    }
}
