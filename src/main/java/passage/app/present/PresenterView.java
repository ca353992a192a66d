package passage.app.present;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import passage.app.WrappedLabel;
import passage.app.timeline.Fonts;
import passage.display.Icon;
import passage.lesson.LessonPlace;

/** What the teacher sees: what the class sees now and what it will see next, and what there is to say. */
public final class PresenterView extends BorderPane {

    private final PresentViewModel model;
    private final Label notes = new WrappedLabel("", "presenter-notes");
    private final ReadOnlyObjectWrapper<LessonPlace> coming = new ReadOnlyObjectWrapper<>(this, "coming");

    /** @param icons the icon of a name, if there is one */
    public PresenterView(PresentViewModel model, Function<String, java.util.Optional<Icon>> icons, Fonts fonts) {
        this.model = model;
        getStyleClass().add("presenter");
        AudienceView now = new AudienceView(
                new AudienceViewModel(model, model.placeProperty(), icons), AudienceView.Role.NOW, fonts);
        AudienceView next = new AudienceView(
                new AudienceViewModel(model, coming.getReadOnlyProperty(), icons), AudienceView.Role.NEXT, fonts);
        now.setPrefSize(640, 360);
        next.setPrefSize(480, 270);
        HBox pictures = new HBox(16, now, next);
        HBox.setHgrow(now, Priority.ALWAYS);
        setTop(pictures);
        ScrollPane scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        model.placeProperty().addListener(_ -> change());
        model.app().messages().localeProperty().addListener(_ -> change());
        change();
    }

    private void change() {
        coming.set(model.coming().orElse(null));
        notes.setText(model.place().shown().note().in(model.app().messages().locale()));
    }
}
