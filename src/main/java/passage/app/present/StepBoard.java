package passage.app.present;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import passage.app.CategoryChip;
import passage.app.timeline.Fonts;
import passage.lesson.Beat;
import passage.lesson.LessonPlace;
import passage.lesson.Step;

/**
 * What a step says to the class: events, the question, passages and the answer. It has one height and one size of type for
 * all beats of a step, so that nothing moves that need not. Where there is much room the type is larger; where there is
 * little some of the words give way, and none is ever smaller than the class can read.
 */
final class StepBoard extends Region {

    /** How much larger than usual the type may be, the largest first. */
    private static final List<Double> LARGE = List.of(1.3, 1.15, 1.0);
    /** How much smaller what is larger than it must be may get, before more than context gives way. */
    private static final List<Double> SMALL = List.of(1.0, 0.85, 0.72);
    /** A step with more beats than this is measured by the first of them. */
    private static final int MEASURED = 6;

    private final AudienceViewModel model;
    private final Fonts fonts;
    private final StepWords words;
    private final CategoryChip categories;
    private Optional<Fit> fit = Optional.empty();
    private Optional<LessonPlace> set = Optional.empty();

    /** What a size was chosen for. */
    private record Given(Step step, Locale locale, double unit, double width, double most) {}

    /** A size of type, the height that all beats of a step take in it, and whether nothing but context gave way. */
    private record Fit(Given given, double scale, double height, boolean complete) {}

    StepBoard(AudienceViewModel model, Fonts fonts) {
        this.model = model;
        this.fonts = fonts;
        this.words = new StepWords(model.app());
        this.categories = new CategoryChip(model.app(), model.icons());
        getStyleClass().add("step-board");
        setAccessibleRole(AccessibleRole.PARENT);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        model.placeProperty().addListener(_ -> refresh());
        model.app().messages().localeProperty().addListener(_ -> refresh());
        model.app().themeProperty().addListener(_ -> refresh());
        model.app().originalsProperty().addListener(_ -> forget());
    }

    private void forget() {
        fit = Optional.empty();
        refresh();
    }

    private void refresh() {
        set = Optional.empty();
        requestLayout();
    }

    /**
     * The height that the step needs at most at any of its beats; decides the size of its type.
     *
     * @param unit the smallest type that may be, in pixels
     * @param most the height there is
     */
    double heightFor(double unit, double width, double most) {
        LessonPlace place = model.placeProperty().get();
        if (place == null || width <= 0 || most <= 0) {
            return 0;
        }
        Given given = new Given(place.shown(), model.app().messages().locale(), unit, width, most);
        if (fit.filter(made -> made.given().equals(given)).isEmpty()) {
            fit = Optional.of(fit(place, given));
            set = Optional.empty();
        }
        return fit.get().height();
    }

    /** Whether every beat of the step has all its words, apart from context. */
    boolean isComplete() {
        return fit.map(Fit::complete).orElse(true);
    }

    private Fit fit(LessonPlace place, Given given) {
        List<BoardWords> beats = IntStream.range(
                        0, Math.min(MEASURED, Beat.of(place.shown()).size()))
                .mapToObj(beat -> words.of(new LessonPlace(place.lesson(), place.step(), beat)))
                .toList();
        return chosen(beats, LARGE, Room.AMPLE, given)
                .or(() -> chosen(beats, SMALL, Room.without(Room.Part.CONTEXT), given))
                .or(() -> chosen(beats, SMALL, Room.without(Room.Part.SUMMARY), given))
                .orElseGet(() -> new Fit(given, SMALL.getLast(), given.most(), false));
    }

    /** The first of the sizes at which every beat has room for what it must have. */
    private Optional<Fit> chosen(List<BoardWords> beats, List<Double> scales, Room room, Given given) {
        return scales.stream()
                .filter(scale ->
                        beats.stream().allMatch(beat -> height(beat.within(room), scale, given) <= given.most()))
                .findFirst()
                .map(scale -> new Fit(given, scale, highest(beats, scale, given), room.has(Room.Part.GLOSS)));
    }

    private double highest(List<BoardWords> beats, double scale, Given given) {
        return beats.stream()
                .mapToDouble(beat -> fitting(beat, scale, given).prefHeight(given.width()))
                .max()
                .orElse(0);
    }

    private double height(BoardWords beat, double scale, Given given) {
        return setter(scale, given).set(beat).prefHeight(given.width());
    }

    private BoardSetter setter(double scale, Given given) {
        return new BoardSetter(
                new BoardType(fonts, given.unit(), scale),
                categories,
                left -> model.app().messages().get("reader.marks.more", left));
    }

    /** As many of the words as fit. */
    private VBox fitting(BoardWords beat, double scale, Given given) {
        VBox board = new VBox();
        for (Room room : Room.all()) {
            board = setter(scale, given).set(beat.within(room));
            if (board.prefHeight(given.width()) <= given.most()) {
                return board;
            }
        }
        return board;
    }

    @Override
    protected void layoutChildren() {
        LessonPlace place = model.placeProperty().get();
        if (place == null || fit.isEmpty()) {
            getChildren().clear();
            return;
        }
        if (!set.equals(Optional.of(place))) {
            getChildren()
                    .setAll(fitting(
                            words.of(place), fit.get().scale(), fit.get().given()));
            set = Optional.of(place);
        }
        getChildren().forEach(board -> board.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
