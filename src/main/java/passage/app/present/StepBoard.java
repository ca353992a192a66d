package passage.app.present;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import passage.app.CategoryChip;
import passage.app.present.BoardFitter.Fit;
import passage.app.present.BoardFitter.Given;
import passage.app.timeline.Fonts;
import passage.lesson.LessonPlace;

/**
 * What a step says to the class: events, the question, passages and the answer. It has one height for all beats of a step, so
 * that what lies below does not move. Where there is much room the type is larger; where there is little some of the words
 * give way, and none is ever smaller than the class can read.
 */
final class StepBoard extends Region {

    private final AudienceViewModel model;
    private final BoardFitter fitter;
    private Optional<Fit> fit = Optional.empty();
    private Optional<Shown> shown = Optional.empty();

    private record Shown(LessonPlace place, Fit fit) {}

    StepBoard(AudienceViewModel model, Fonts fonts) {
        this.model = model;
        this.fitter = new BoardFitter(
                fonts,
                new CategoryChip(model.app(), model.icons()),
                left -> model.app().messages().get("reader.marks.more", left),
                new StepWords(model.app()));
        getStyleClass().add("step-board");
        setAccessibleRole(AccessibleRole.PARENT);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        model.app().messages().localeProperty().addListener(_ -> refresh());
        model.app().themeProperty().addListener(_ -> refresh());
        model.app().originalsProperty().addListener(_ -> {
            fitter.forget();
            refresh();
        });
    }

    private void refresh() {
        shown = Optional.empty();
        requestLayout();
    }

    /**
     * The height that the step needs at most at any of its beats, in the first of some heights in which it has all its words;
     * in the last where it has them in none. Decides the size of its type.
     *
     * @param unit the smallest type that may be, in pixels
     * @param heights those there may be, the lowest first
     */
    double heightFor(double unit, double width, List<Double> heights) {
        LessonPlace place = model.placeProperty().get();
        fit = Optional.empty();
        if (place != null && width > 0) {
            for (double most : heights) {
                Given given = new Given(place.shown(), model.app().messages().locale(), unit, width, most);
                fit = Optional.of(fitter.fit(place, given));
                if (fit.get().complete()) {
                    break;
                }
            }
        }
        requestLayout();
        return fit.map(Fit::height).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        Optional<Shown> wanted = Optional.ofNullable(model.placeProperty().get())
                .flatMap(place -> fit.map(chosen -> new Shown(place, chosen)));
        if (wanted.isEmpty()) {
            getChildren().clear();
        } else if (!wanted.equals(shown)) {
            VBox board = fitter.board(wanted.get().place(), wanted.get().fit());
            getChildren().setAll(board);
            // Else it would be seen for a frame in no colour but black.
            board.applyCss();
        }
        shown = wanted;
        getChildren().forEach(board -> board.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
