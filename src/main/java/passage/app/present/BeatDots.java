package passage.app.present;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import passage.lesson.Beat;

/** A dot for each click that a step takes, filled where it has been told. */
final class BeatDots extends HBox {

    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");
    /** More than these are not counted at a glance. */
    private static final int MOST = 12;

    private final PresentViewModel model;

    BeatDots(PresentViewModel model) {
        this.model = model;
        getStyleClass().add("beat-dots");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        model.placeProperty().addListener(_ -> fill());
        model.app().messages().localeProperty().addListener(_ -> fill());
        fill();
    }

    private void fill() {
        int beats = Beat.of(model.place().shown()).size();
        int told = model.place().beat() + 1;
        getChildren().clear();
        for (int beat = 0; beat < beats && beats <= MOST; beat++) {
            Region dot = new Region();
            dot.getStyleClass().add("beat-dot");
            dot.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            dot.pseudoClassStateChanged(TOLD, beat < told);
            getChildren().add(dot);
        }
        setAccessibleText(model.app().messages().get("presenter.click", told, beats));
    }
}
