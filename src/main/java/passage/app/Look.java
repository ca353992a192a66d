package passage.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import passage.layout.Theme;

/** Applies a theme: the base style sheet of the toolkit, our own on top, and the colours both share with the pictures. */
final class Look {

    private static final String OURS =
            Objects.requireNonNull(Look.class.getResource("passage.css")).toExternalForm();

    private Look() {}

    /** Makes a theme the base of all windows. */
    static void base(Theme theme) {
        Application.setUserAgentStylesheet(
                theme.dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives a root our own style sheet and the theme's colours. */
    static void dress(Parent root, Theme theme) {
        if (!root.getStylesheets().contains(OURS)) {
            root.getStylesheets().add(OURS);
        }
        root.setStyle(String.join(
                ";",
                "-passage-ground: " + theme.ground().hex(),
                "-passage-panel: " + theme.panel().hex(),
                "-passage-line: " + theme.line().hex(),
                "-passage-tint: " + theme.tint().hex(),
                "-passage-text: " + theme.text().hex(),
                "-passage-muted: " + theme.muted().hex(),
                "-passage-accent: " + theme.accent().hex(),
                "-passage-on-accent: " + theme.onAccent().hex(),
                "-passage-quote: " + theme.quote().hex()));
    }
}
