package passage.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import passage.display.Colour;
import passage.layout.Theme;
import passage.layout.Theme.Contrast;

/** Applies a theme: the base style sheet of the toolkit, our own on top, and the colours both share with the pictures. */
public final class Look {

    private static final String OURS =
            Objects.requireNonNull(Look.class.getResource("passage.css")).toExternalForm();
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final Colour DANGER = Colour.of("CF222E");
    /** Of the words of the interface, in points. */
    private static final double TYPE = 13;

    private Look() {}

    /** The theme that what the system prefers calls for. */
    static Theme ofSystem(Platform.Preferences system) {
        return ofSystem(system, system.getColorScheme());
    }

    /** @param keys what a system tells under names of its own; Windows has a switch for high contrast, GTK themes */
    static Theme ofSystem(Map<String, Object> keys, ColorScheme scheme) {
        boolean highContrast = Boolean.TRUE.equals(keys.get("Windows.SPI.HighContrast"))
                || String.valueOf(keys.get("GTK.theme_name"))
                        .toLowerCase(Locale.ROOT)
                        .contains("highcontrast");
        if (highContrast) {
            return Theme.HIGH_CONTRAST;
        }
        return scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    /** Makes a theme the base of all windows. */
    static void base(Theme theme) {
        Application.setUserAgentStylesheet(sheet(theme));
    }

    /** Makes a theme the base of one window, whatever the others have. */
    public static void base(Scene scene, Theme theme) {
        scene.setUserAgentStylesheet(sheet(theme));
    }

    private static String sheet(Theme theme) {
        return theme.dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /** Gives a root our own style sheet and the theme's colours. */
    public static void dress(Parent root, Theme theme) {
        dress(root, theme, 1);
    }

    /** The same in larger words.
     *
     * @param larger how much larger than usual they are
     */
    public static void dress(Parent root, Theme theme, double larger) {
        dressInType(root, theme, Math.round(type(theme) * larger));
    }

    /** @param size of its usual words, in pixels */
    public static void dressInType(Parent root, Theme theme, double size) {
        if (!root.getStylesheets().contains(OURS)) {
            root.getStylesheets().add(OURS);
        }
        root.pseudoClassStateChanged(STRONG, theme.contrast() == Contrast.HIGH);
        root.setStyle(String.join(
                ";",
                "-fx-font-size: " + size + "px",
                "-passage-ground: " + theme.ground().hex(),
                "-passage-panel: " + theme.panel().hex(),
                "-passage-line: " + theme.line().hex(),
                "-passage-tint: " + theme.tint().hex(),
                "-passage-text: " + theme.text().hex(),
                "-passage-muted: " + theme.muted().hex(),
                "-passage-accent: " + theme.accent().hex(),
                "-passage-on-accent: " + theme.onAccent().hex(),
                "-passage-quote: " + theme.quote().hex(),
                "-passage-pen: " + theme.pen().hex(),
                "-passage-danger: " + theme.ink(DANGER).hex()));
    }

    /** Controls grow less than the picture, for they must all find room beside it. */
    private static double type(Theme theme) {
        return TYPE * Math.sqrt(theme.magnification());
    }
}
