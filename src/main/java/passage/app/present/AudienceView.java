package passage.app.present;

import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import passage.app.Look;
import passage.app.Magnified;
import passage.app.timeline.Fonts;
import passage.app.timeline.TimelineView;
import passage.layout.DaysInView;
import passage.layout.Metrics;
import passage.layout.TimelineData;
import passage.lesson.LessonPlace;

/** What the class sees: what the step says above, the timeline below, and over both a curtain where it is dark. */
public final class AudienceView extends Region {

    /** Which of the pictures it is. */
    public enum Role {
        /** The one in the class's window: it flies, and can be moved by hand. */
        CLASS,
        /** A small one of the same: it follows every move. */
        NOW,
        /** A small one of what comes next: it is there at once. */
        NEXT
    }

    /** Lengths in the smallest type that the class has to read. */
    private static final double MARGIN = 1.5;

    private static final double TOP = 1.1;
    private static final double GAP = 0.7;
    private static final double FOOT = 1.7;
    /** How high the timeline gets where there are few words: beyond that, words have more room around them. */
    private static final double HIGHEST = 17;
    /** How much of the room that is left over is above the words. */
    private static final double ABOVE = 0.4;

    /** Of the timeline: a row for every event of the step and one more, but so many at least and at most. */
    private static final int FEW_ROWS = 2;
    /** Where the words of a source would have to be cut else. */
    private static final int FEWEST_ROWS = 1;

    private static final int MOST_ROWS = 4;
    private static final Duration FADE = Duration.millis(160);
    private static final double FAINT = 0.3;

    private final AudienceViewModel model;
    private final Role role;
    private final TimelineView timeline;
    private final Magnified magnified;
    private final StepBoard board;
    private final AudienceFoot foot;
    private final Region curtain = new Region();
    private final FadeTransition fade;

    /** A picture of a model; it draws at the next pulse after anything in the model has changed. */
    public AudienceView(AudienceViewModel model, Role role, Fonts fonts) {
        this.model = model;
        this.role = role;
        this.timeline = new TimelineView(model.timeline(), fonts);
        this.magnified = new Magnified(timeline, model.app().themeProperty());
        this.board = new StepBoard(model, fonts);
        this.foot = new AudienceFoot(model);
        this.fade = new FadeTransition(FADE, board);
        getStyleClass().add("audience");
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(model.app().messages().bind("audience.accessible"));
        getChildren().addAll(magnified, board, foot, curtain);
        magnified.setMouseTransparent(role != Role.CLASS);
        timeline.setFocusTraversable(role == Role.CLASS);
        curtain.setVisible(false);
        fade.setFromValue(FAINT);
        fade.setToValue(1);
        model.present().curtainProperty().addListener(_ -> draw());
        heightProperty().addListener((_, _, height) -> model.heightProperty().set(height.doubleValue()));
        model.app().themeProperty().addListener(_ -> dress());
        model.placeProperty().addListener((_, before, place) -> change(before, place));
        InvalidationListener worded = _ -> requestLayout();
        model.app().messages().localeProperty().addListener(worded);
        model.app().originalsProperty().addListener(worded);
        model.timeline().dataProperty().addListener((_, before, _) -> begin(before));
        dress();
        if (role == Role.CLASS) {
            model.timeline().viewportProperty().addListener(_ -> tell());
        } else if (role == Role.NOW) {
            model.present().daysProperty().addListener(_ -> follow());
        }
        draw();
        showAtOnce();
    }

    private void dress() {
        Look.dressInType(this, model.app().themeProperty().get(), Math.max(1, unit()));
        requestLayout();
    }

    /** The height of the smallest type that the class has to read. */
    private double unit() {
        return getHeight() * AudienceViewModel.BACK_ROW;
    }

    private void change(LessonPlace before, LessonPlace place) {
        if (place == null) {
            return;
        }
        if (role != Role.CLASS || before == null) {
            showAtOnce();
        } else {
            timeline.show(place.shown());
            if (!Platform.getPreferences().isReducedMotion()) {
                fade.playFromStart();
            }
        }
        requestLayout();
    }

    private void showAtOnce() {
        LessonPlace place = model.placeProperty().get();
        if (role == Role.NOW && model.present().daysProperty().get() != null) {
            follow();
        } else if (place != null) {
            timeline.showAtOnce(place.shown());
        }
    }

    /** A long list is there only after a while, and begins with what its data want to be seen first. */
    private void begin(TimelineData before) {
        if (before == TimelineData.EMPTY) {
            Platform.runLater(this::showAtOnce);
        }
    }

    private void tell() {
        model.present().daysProperty().set(DaysInView.of(model.timeline().frame()));
    }

    private void follow() {
        DaysInView days = model.present().daysProperty().get();
        var frame = model.timeline().frame();
        model.timeline().look(days.on(frame.scale(), frame.viewport().width()));
    }

    private void draw() {
        PresentViewModel.Curtain drawn = model.present().curtainProperty().get();
        curtain.setVisible(role != Role.NEXT && drawn != PresentViewModel.Curtain.OPEN);
        curtain.setStyle("-fx-background-color: " + (drawn == PresentViewModel.Curtain.WHITE ? "white" : "black"));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double margin = Math.round(MARGIN * unit());
        double around = (TOP + GAP + FOOT) * unit();
        double room = Math.max(0, height - around);
        double inner = Math.max(0, width - 2 * margin);
        double words = words(inner, room);
        double strip = words == 0 ? room : Math.clamp(room - words, 1, Math.max(1, HIGHEST * unit()));
        double over = Math.max(0, room - words - strip);
        board.resizeRelocate(margin, Math.round(TOP * unit() + over * ABOVE), inner, words);
        double footHeight = Math.round(FOOT * unit());
        double top = Math.round(height - FOOT * unit() - strip);
        magnified.resizeRelocate(0, top, width, Math.max(1, height - footHeight - top));
        foot.resizeRelocate(margin, height - footHeight, inner, footHeight);
        curtain.resizeRelocate(0, 0, width, height);
    }

    /** The height of the words, for which rows of the timeline give way as long as there are some. */
    private double words(double width, double room) {
        LessonPlace place = model.placeProperty().get();
        int events = place == null ? 0 : place.shown().events().size();
        List<Double> heights = IntStream.iterate(
                        Math.clamp(events + 1, FEW_ROWS, MOST_ROWS), rows -> rows >= FEWEST_ROWS, rows -> rows - 1)
                .mapToObj(rows -> most(room, rows))
                .toList();
        return Math.ceil(board.heightFor(unit(), width, heights));
    }

    /** What so many rows of the timeline leave, and a pixel for what rounding takes. */
    private double most(double room, int rows) {
        double magnification = model.app().themeProperty().get().magnification();
        return Math.max(0, Math.floor(room - Metrics.heightOf(rows, Metrics.LEAST_ROW) * magnification) - 1);
    }

    /** The timeline, for whoever moves it by hand. */
    public TimelineView timelineView() {
        return timeline;
    }

    /** What it shows. */
    public AudienceViewModel model() {
        return model;
    }
}
