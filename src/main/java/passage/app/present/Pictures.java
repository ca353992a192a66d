package passage.app.present;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import passage.app.Messages;
import passage.app.present.AudienceView.Role;
import passage.app.present.PresentViewModel.Curtain;
import passage.app.timeline.Fonts;
import passage.display.Icon;

/** What the class sees now, and below it what it will see after the next click. */
final class Pictures extends VBox {

    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    private static final PseudoClass BLACK = PseudoClass.getPseudoClass("black");
    private static final PseudoClass WHITE = PseudoClass.getPseudoClass("white");

    private final PresentViewModel model;
    private final Messages messages;
    private final TeacherWords words;
    private final AudienceView coming;
    private final PicturePane now;
    private final PicturePane next;

    /**
     * @param aspect of the class's screen
     * @param icons the icon of a name, if there is one
     */
    Pictures(
            PresentViewModel model, ObservableDoubleValue aspect, Function<String, Optional<Icon>> icons, Fonts fonts) {
        this.model = model;
        this.messages = model.app().messages();
        this.words = new TeacherWords(model);
        getStyleClass().add("pictures");
        ComingPlace place = new ComingPlace(model);
        AudienceView shown =
                new AudienceView(new AudienceViewModel(model, model.placeProperty(), icons), Role.NOW, fonts);
        coming = new AudienceView(new AudienceViewModel(model, place.placeProperty(), icons), Role.NEXT, fonts);
        now = new PicturePane(new FramedPicture(new PointerLayer(shown), aspect));
        now.setId("now");
        next = new PicturePane(new FramedPicture(coming, aspect));
        next.setId("next");
        coming.setMouseTransparent(true);
        shown.timelineView().setFocusTraversable(false);
        coming.timelineView().setFocusTraversable(false);
        getChildren().addAll(now, next);
        model.placeProperty().addListener(_ -> tell());
        model.curtainProperty().addListener(_ -> tell());
        messages.localeProperty().addListener(_ -> tell());
        place.oldProperty().addListener((_, _, old) -> next.pseudoClassStateChanged(OLD, old));
        tell();
    }

    private void tell() {
        Curtain curtain = model.curtainProperty().get();
        String dark = switch (curtain) {
            case OPEN -> "";
            case BLACK -> messages.get("presenter.black");
            case WHITE -> messages.get("presenter.white");
        };
        now.pseudoClassStateChanged(BLACK, curtain == Curtain.BLACK);
        now.pseudoClassStateChanged(WHITE, curtain == Curtain.WHITE);
        now.tell(messages.get("presenter.now"), words.title(model.place().shown()));
        now.frame().say(dark);
        boolean end = model.coming().isEmpty();
        next.tell(messages.get("presenter.next"), end ? "" : words.coming());
        next.frame().say(end ? words.coming() : "");
        coming.setVisible(!end);
    }

    /** The most that it can be wide in a height without being cut. */
    double widest(double height, double aspect) {
        double around = now.around(height) + next.around(height) + getSpacing();
        return Math.max(0, (height - around) / 2) * aspect;
    }
}
