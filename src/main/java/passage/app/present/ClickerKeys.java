package passage.app.present;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import passage.app.present.Pointer.Tool;

/**
 * The keys that clickers and keyboards send while a lesson is given, from whichever of its windows. Keys without a sign are
 * known by their code, and signs as they are typed, for where they stand differs from language to language. A key that is
 * held down counts once, so that no lesson runs away.
 */
public final class ClickerKeys {

    private static final Map<KeyCode, Consumer<Clicker>> KEYS = Map.ofEntries(
            entry(KeyCode.PAGE_DOWN, Clicker::next),
            entry(KeyCode.RIGHT, Clicker::next),
            entry(KeyCode.KP_RIGHT, Clicker::next),
            entry(KeyCode.DOWN, Clicker::next),
            entry(KeyCode.KP_DOWN, Clicker::next),
            entry(KeyCode.SPACE, Clicker::next),
            entry(KeyCode.ENTER, Clicker::enter),
            entry(KeyCode.PAGE_UP, Clicker::back),
            entry(KeyCode.LEFT, Clicker::back),
            entry(KeyCode.KP_LEFT, Clicker::back),
            entry(KeyCode.UP, Clicker::back),
            entry(KeyCode.KP_UP, Clicker::back),
            entry(KeyCode.BACK_SPACE, Clicker::erase),
            entry(KeyCode.HOME, Clicker::first),
            entry(KeyCode.END, Clicker::last),
            entry(KeyCode.ESCAPE, Clicker::escape),
            entry(KeyCode.F1, clicker -> clicker.ask(ClickerHost::showKeys)),
            // Clickers start the slides with it, and the lesson is under way.
            entry(KeyCode.F5, _ -> {}));

    /**
     * A clicker presses the key at a place, whatever the keyboard's language writes there: on a Turkish one the place of the
     * full stop writes ç and that of the comma ö, on an Azerbaijani one ş and ç, and there ü stands where W is.
     */
    private static final Map<String, Consumer<Clicker>> SIGNS = Map.ofEntries(
            entry("b", Clicker::black),
            entry(".", Clicker::black),
            entry("ç", Clicker::black),
            entry("ş", Clicker::black),
            entry("w", Clicker::white),
            entry(",", Clicker::white),
            entry("ö", Clicker::white),
            entry("ü", Clicker::white),
            entry("l", clicker -> clicker.toggle(Tool.LASER)),
            entry("s", clicker -> clicker.toggle(Tool.SPOTLIGHT)),
            entry("z", clicker -> clicker.toggle(Tool.MAGNIFIER)),
            entry("a", Clicker::switchAutoplay),
            entry("t", clicker -> clicker.ask(ClickerHost::switchTimer)),
            entry("n", clicker -> clicker.ask(ClickerHost::showNotes)),
            entry("x", clicker -> clicker.ask(ClickerHost::swapScreens)),
            entry("?", clicker -> clicker.ask(ClickerHost::showKeys)));

    /** They are the timeline's where there is nothing to adjust. */
    private static final Map<String, Consumer<Clicker>> ADJUSTING =
            Map.of("+", Clicker::more, "=", Clicker::more, "-", Clicker::less, "−", Clicker::less);

    private final Clicker clicker;
    private final HeldKeys held;
    private KeyCode last = KeyCode.UNDEFINED;
    private boolean repeated;

    /** The keys of a clicker. */
    public ClickerKeys(Clicker clicker) {
        this(clicker, new HeldKeys(System::nanoTime));
    }

    ClickerKeys(Clicker clicker, HeldKeys held) {
        this.clicker = clicker;
        this.held = held;
    }

    /** Listens to the keys of a window before anything in it does. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean again = held.press(event.getCode());
            if (!isAnothers(event, scene)) {
                pressed(event, again);
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.release(event.getCode()));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!isAnothers(event, scene)) {
                typed(event);
            }
        });
    }

    private static boolean isAnothers(KeyEvent event, Scene scene) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown() || KeyOwners.owns(event, scene);
    }

    private void pressed(KeyEvent event, boolean again) {
        last = event.getCode();
        repeated = again;
        Consumer<Clicker> deed = KEYS.get(last);
        if (deed == null) {
            return;
        }
        event.consume();
        if (!again) {
            deed.accept(clicker);
        }
    }

    private void typed(KeyEvent event) {
        deed(event.getCharacter()).ifPresent(deed -> {
            event.consume();
            if (!repeated) {
                deed.accept(clicker);
            }
        });
    }

    private Optional<Consumer<Clicker>> deed(String typed) {
        if (typed.isEmpty() || typed.equals(KeyEvent.CHAR_UNDEFINED)) {
            return Optional.empty();
        }
        int sign = typed.codePointAt(0);
        if (Character.isDigit(sign)) {
            return Optional.of(known -> known.digit(Character.digit(sign, 10)));
        }
        if (ADJUSTING.containsKey(typed)) {
            return Optional.of(ADJUSTING.get(typed)).filter(_ -> clicker.canAdjust());
        }
        return Optional.ofNullable(SIGNS.get(letter(typed, sign)));
    }

    /** The letter in small; of a script that is not ours, the one that its key has in ours. */
    private String letter(String typed, int sign) {
        boolean foreign = Character.isLetter(sign) && Character.UnicodeScript.of(sign) != Character.UnicodeScript.LATIN;
        return (foreign ? last.getChar() : typed).toLowerCase(Locale.ROOT);
    }
}
