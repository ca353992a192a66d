package passage.app.present;

import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import passage.app.Messages;
import passage.layout.Theme;

/** The keys of the presenter's own buttons, all with Ctrl (on some systems ⌘), which no clicker sends. */
final class PresenterKeys implements EventHandler<KeyEvent> {

    private static final String CONTROL = control();
    static final String LARGER = CONTROL + "+";
    static final String SMALLER = CONTROL + "−";
    static final String LANGUAGE = CONTROL + "L";
    static final String THEME = CONTROL + "D";
    static final String RESET = CONTROL + "T";

    private final PresentViewModel model;

    PresenterKeys(PresentViewModel model) {
        this.model = model;
    }

    /** As it is written on this system. */
    private static String control() {
        String shortcut = KeyCombination.valueOf("Shortcut+A").getDisplayText();
        return shortcut.substring(0, shortcut.length() - 1);
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown() && does(event.getCode())) {
            event.consume();
        }
    }

    private boolean does(KeyCode key) {
        switch (key) {
            case PLUS, EQUALS, ADD -> model.notesSize().larger();
            case MINUS, SUBTRACT -> model.notesSize().smaller();
            case DIGIT0, NUMPAD0 -> model.notesSize().reset();
            case L ->
                model.languageProperty()
                        .set(after(Messages.LANGUAGES, model.languageProperty().get()));
            case D ->
                model.themeProperty()
                        .set(after(Theme.OF_WINDOWS, model.themeProperty().get()));
            case T -> model.clock().reset();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static <T> T after(List<T> all, T one) {
        return all.get((all.indexOf(one) + 1) % all.size());
    }
}
