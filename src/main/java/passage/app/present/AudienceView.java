package passage.app.present;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import passage.app.Look;
import passage.app.Magnified;
import passage.app.timeline.Fonts;
import passage.app.timeline.TimelineView;
import passage.layout.DaysInView;
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

    /** The most that the words may take of the height. */
    private static final double MOST_WORDS = 0.64;

    private final AudienceViewModel model;
    private final Role role;
    private final TimelineView timeline;
    private final Magnified magnified;
    private final StepBoard board;
    private final Label number = new Label();
    private final Region curtain = new Region();
    private int shownStep = -1;

    /** A picture of a model; it draws at the next pulse after anything in the model has changed. */
    public AudienceView(AudienceViewModel model, Role role, Fonts fonts) {
        this.model = model;
        this.role = role;
        this.timeline = new TimelineView(model.timeline(), fonts);
        this.magnified = new Magnified(timeline, model.app().themeProperty());
        this.board = new StepBoard(model);
        getStyleClass().add("audience");
        number.getStyleClass().add("audience-number");
        number.setAlignment(Pos.BOTTOM_RIGHT);
        getChildren().addAll(magnified, board, number, curtain);
        curtain.setVisible(false);
        model.present().curtainProperty().addListener(_ -> draw());
        heightProperty().addListener((_, _, height) -> model.heightProperty().set(height.doubleValue()));
        model.app().themeProperty().addListener(_ -> dress());
        InvalidationListener changed = _ -> change();
        model.placeProperty().addListener(changed);
        dress();
        if (role == Role.CLASS) {
            model.timeline().viewportProperty().addListener(_ -> tell());
        } else if (role == Role.NOW) {
            model.present().daysProperty().addListener(_ -> follow());
        }
        draw();
        change();
    }

    private void dress() {
        Look.dressInType(this, model.app().themeProperty().get(), Math.max(1, unit()));
        requestLayout();
    }

    /** The height of the smallest type that the class has to read. */
    private double unit() {
        return getHeight() * AudienceViewModel.BACK_ROW;
    }

    private void change() {
        LessonPlace place = model.placeProperty().get();
        if (place == null) {
            return;
        }
        number.setText((place.step() + 1) + " / " + place.lesson().steps().size());
        if (place.step() != shownStep && role != Role.NOW) {
            shownStep = place.step();
            timeline.show(place.shown());
        }
        requestLayout();
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
        double margin = 1.5 * unit();
        double words = Math.min(board.prefHeight(width - 2 * margin), height * MOST_WORDS);
        board.resizeRelocate(margin, margin, width - 2 * margin, words);
        double top = margin + words + margin;
        double foot = 1.5 * unit();
        magnified.resizeRelocate(0, top, width, Math.max(1, height - top - foot));
        number.resizeRelocate(0, height - foot, width - margin, foot - unit() / 4);
        curtain.resizeRelocate(0, 0, width, height);
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
