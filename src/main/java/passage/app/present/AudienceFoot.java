package passage.app.present;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import passage.app.timeline.ScaleChoice;
import passage.lesson.LessonPlace;

/** The last line of what the class sees: the lesson, how far it has come, and what has to be said of the scale. */
final class AudienceFoot extends Region {

    private final AudienceViewModel model;
    private final Label lesson = label("audience-lesson");
    private final Label scale = label("audience-scale");
    private final Label number = label("audience-number");

    AudienceFoot(AudienceViewModel model) {
        this.model = model;
        getStyleClass().add("audience-foot");
        getChildren().addAll(lesson, scale, number);
        model.placeProperty().addListener(_ -> tell());
        model.app().messages().localeProperty().addListener(_ -> tell());
        model.timeline().scaleChoice().kindProperty().addListener(_ -> tell());
        tell();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private void tell() {
        LessonPlace place = model.placeProperty().get();
        boolean balanced = model.timeline().scaleChoice().kindProperty().get() == ScaleChoice.Kind.BALANCED;
        lesson.setText(
                place == null
                        ? ""
                        : place.lesson().title().in(model.app().messages().locale()));
        number.setText(
                place == null
                        ? ""
                        : (place.step() + 1) + " / " + place.lesson().steps().size());
        scale.setText(place != null && balanced ? model.app().messages().get("status.balanced") : "");
        requestLayout();
    }

    /** The title of the lesson stands where there is room for it; what has to be said of the scale stands always. */
    @Override
    protected void layoutChildren() {
        double between = 2 * number.prefHeight(-1);
        double right = Math.ceil(number.prefWidth(-1));
        place(number, getWidth() - right, right);
        double room = getWidth() - right - between;
        double said = scale.getText().isEmpty() ? 0 : Math.min(room, Math.ceil(scale.prefWidth(-1)));
        double titled = Math.ceil(lesson.prefWidth(-1));
        boolean fits = titled + (said > 0 ? between + said : 0) <= room;
        lesson.setVisible(fits);
        scale.setVisible(said > 0);
        place(lesson, 0, titled);
        place(scale, fits ? getWidth() - right - between - said : 0, said);
    }

    private void place(Label label, double x, double width) {
        double height = label.prefHeight(-1);
        label.resizeRelocate(x, Math.round((getHeight() - height) / 2), width, height);
    }
}
