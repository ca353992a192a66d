package passage.app.present;

import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import passage.app.AppViewModel;
import passage.app.KeyTable;
import passage.app.KeyTable.Group;
import passage.app.KeyTable.Row;

/** The sheet of the keys for presenting, whether a clicker sends them or a hand presses them. */
public final class ClickerSheet {

    /** Room for signs, in pixels. */
    private static final double SIGNS = 220;

    private static final List<Group> LEFT = List.of(
            Group.of(
                    "keys.group.lesson",
                    Row.of("keys.clicker.next", "PgDn", "→", "↓", "space-bar", "Enter"),
                    Row.of("keys.clicker.back", "PgUp", "←", "↑", "Backspace"),
                    Row.of("keys.clicker.ends", "Home", "End"),
                    Row.of("keys.clicker.number", "number+Enter"),
                    Row.of("keys.clicker.erase", "Backspace"),
                    Row.of("keys.clicker.autoplay", "A"),
                    Row.of("keys.clicker.tempo", "+", "−"),
                    Row.of("keys.clicker.leave", "Esc")),
            Group.of(
                    "keys.group.screen",
                    Row.of("keys.clicker.black", "B", "."),
                    Row.of("keys.clicker.white", "W", ","),
                    Row.of("keys.clicker.swap", "X"),
                    Row.of("keys.clicker.language", "Shortcut+L"),
                    Row.of("keys.clicker.theme", "Shortcut+D")));

    private static final List<Group> RIGHT = List.of(
            Group.of(
                    "keys.group.point",
                    Row.of("keys.clicker.laser", "L"),
                    Row.of("keys.clicker.spotlight", "S"),
                    Row.of("keys.clicker.magnify", "Z"),
                    Row.of("keys.clicker.power", "+", "−"),
                    Row.of("keys.clicker.move", "drag", "finger", "trackpad"),
                    Row.of("keys.clicker.zoom", "wheel", "pinch")),
            Group.of(
                    "keys.group.teacher",
                    Row.of("keys.clicker.timer", "T"),
                    Row.of("keys.clicker.reset", "Shortcut+T"),
                    Row.of("keys.clicker.notes", "N"),
                    Row.of("keys.clicker.size", "Shortcut++", "Shortcut+−", "Shortcut+0"),
                    Row.of("keys.sheet", "?", "F1")));

    private final AppViewModel app;
    private Optional<Window> open = Optional.empty();

    /** A sheet that is not shown yet. */
    public ClickerSheet(AppViewModel app) {
        this.app = app;
    }

    /** Lays the sheet over a window, or closes it. */
    public void toggle(Window owner) {
        if (!close()) {
            open = Optional.of(KeyTable.show(app, owner, app.messages().get("keys.clicker.title"), LEFT, RIGHT, SIGNS));
        }
    }

    /**
     * Closes the sheet.
     *
     * @return whether it was open
     */
    public boolean close() {
        boolean shown = open.filter(Window::isShowing).isPresent();
        open.ifPresent(Window::hide);
        open = Optional.empty();
        return shown;
    }
}
