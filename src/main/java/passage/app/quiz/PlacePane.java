package passage.app.quiz;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import passage.app.timeline.CanvasPainter;
import passage.date.DayRange;
import passage.display.TextMeasurer;
import passage.layout.AxisStrip;
import passage.layout.AxisStrip.Place;
import passage.layout.DayWords;
import passage.layout.Theme;
import passage.quiz.Answer;
import passage.quiz.OnTimeline;

/**
 * A place to be found on a bare axis, by a tap or the arrows. It shows no other event: each would be a hint, and which of
 * them are near would be chance.
 */
final class PlacePane extends AnswerPane {

    private static final double STEP = 0.005;
    private static final double LARGE_STEP = 0.05;

    private final QuizViewModel model;
    private final QuizWords words;
    private final OnTimeline question;
    private final Strip strip;

    PlacePane(QuizViewModel model, QuizWords words, OnTimeline question, CanvasPainter painter, TextMeasurer measurer) {
        this.model = model;
        this.words = words;
        this.question = question;
        this.strip = new Strip(painter, measurer);
        getChildren().add(strip);
        ChangeListener<Optional<Answer>> draw = (_, _, _) -> strip.changed();
        model.draftProperty().addListener(draw);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                model.draftProperty().removeListener(draw);
            }
        });
    }

    @Override
    void begin() {
        strip.requestFocus();
    }

    @Override
    boolean pressed(KeyEvent event) {
        double step = event.isShiftDown() ? LARGE_STEP : STEP;
        switch (event.getCode()) {
            case LEFT -> model.nudge(-step);
            case RIGHT -> model.nudge(step);
            case HOME -> model.place(question.axis().first());
            case END -> model.place(question.axis().end() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Sets the size of its smallest type, in pixels. */
    void setType(double pixels) {
        strip.type = pixels;
        strip.requestLayout();
    }

    private String day(long day) {
        DayRange axis = question.axis();
        return new DayWords(model.messages().locale()).day(day, axis.end() - axis.first());
    }

    private Optional<Place> guess() {
        return model.placed()
                .map(day ->
                        new Place(new DayRange(day, day + 1), model.messages().get("quiz.your-place", day(day))));
    }

    private Optional<Place> truth() {
        return model.run().open()
                ? Optional.of(
                        new Place(question.days(), words.date(question.placed().event())))
                : Optional.empty();
    }

    /** The axis as a control. */
    private final class Strip extends Region {
        private final Canvas canvas = new Canvas();
        private final CanvasPainter painter;
        private final TextMeasurer measurer;
        private double type = Theme.PROJECTOR.small().size();

        Strip(CanvasPainter painter, TextMeasurer measurer) {
            this.painter = painter;
            this.measurer = measurer;
            getStyleClass().add("place-strip");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.SLIDER);
            canvas.setManaged(false);
            getChildren().add(canvas);
            setOnMousePressed(this::place);
            setOnMouseDragged(this::place);
        }

        private void place(MouseEvent event) {
            requestFocus();
            model.place(axis().day(event.getX() / magnification()));
        }

        /** How much larger than in points, so that the smallest type has its size. */
        private double magnification() {
            return type / Theme.PROJECTOR.small().size();
        }

        private AxisStrip axis() {
            return new AxisStrip(
                    question.axis(),
                    Math.max(1, getWidth()) / magnification(),
                    model.themeProperty().get(),
                    model.messages().locale(),
                    measurer);
        }

        private void changed() {
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }

        @Override
        protected double computePrefHeight(double width) {
            return AxisStrip.HEIGHT * magnification();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            painter.paint(axis().picture(guess(), truth()), canvas.getGraphicsContext2D(), magnification());
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            DayRange axis = question.axis();
            return switch (attribute) {
                case TEXT ->
                    model.messages()
                            .get(
                                    "quiz.axis.accessible",
                                    day(axis.first()),
                                    day(axis.end() - 1),
                                    guess().map(Place::words).orElse(""));
                case VALUE -> (double) model.placed().orElse(axis.first());
                case MIN_VALUE -> (double) axis.first();
                case MAX_VALUE -> (double) axis.end();
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }
    }
}
