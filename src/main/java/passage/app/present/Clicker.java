package passage.app.present;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import passage.app.present.PresentViewModel.Curtain;

/**
 * What the buttons of a clicker mean to the lesson. Where the curtain is down, a click forward or back lifts it and does no
 * more. A number that is being typed is given up by any other button, and after a while.
 */
public final class Clicker {

    /** How long a number waits for Enter, and a sentence is shown. */
    static final Duration WAIT = Duration.ofSeconds(3);

    /** Lessons have at most some hundreds of steps. */
    private static final int MOST_DIGITS = 4;

    private final PresentViewModel model;
    private final ClickerHost host;
    private final Alarm alarm;
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper(this, "line", "");
    private String typed = "";

    /** @param alarm forgets what was typed */
    public Clicker(PresentViewModel model, ClickerHost host, Alarm alarm) {
        this.model = model;
        this.host = host;
        this.alarm = alarm;
    }

    /** What the teacher is told for a moment: the number typed so far, or what came of it. Empty for nothing. */
    public ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    void next() {
        begin();
        if (!liftCurtain()) {
            if (model.coming().isEmpty()) {
                say("clicker.last");
            }
            model.next();
        }
    }

    void back() {
        begin();
        if (!liftCurtain()) {
            model.back();
        }
    }

    private boolean liftCurtain() {
        boolean down = model.curtainProperty().get() != Curtain.OPEN;
        model.curtainProperty().set(Curtain.OPEN);
        return down;
    }

    void first() {
        begin();
        model.toStep(0);
    }

    void last() {
        begin();
        model.toLast();
    }

    void black() {
        drop(Curtain.BLACK);
    }

    void white() {
        drop(Curtain.WHITE);
    }

    private void drop(Curtain wanted) {
        begin();
        model.switchCurtain(wanted);
    }

    /** @param digit from 0 to 9 */
    void digit(int digit) {
        if (typed.length() < MOST_DIGITS) {
            type(typed + digit);
        }
    }

    /** Takes the last digit back; without a number, it goes back in the lesson. */
    void erase() {
        if (typed.isEmpty()) {
            back();
        } else {
            type(typed.substring(0, typed.length() - 1));
        }
    }

    private void type(String number) {
        begin();
        typed = number;
        line.set(number.isEmpty() ? "" : model.app().messages().get("clicker.number", number));
        alarm.set(WAIT, this::forget);
    }

    /** Goes to the step whose number was typed; without a number, it goes on. */
    void enter() {
        if (typed.isEmpty()) {
            next();
            return;
        }
        int number = Integer.parseInt(typed);
        int steps = model.place().lesson().steps().size();
        begin();
        model.toStep(number - 1);
        if (number > steps) {
            say("clicker.beyond", steps);
        }
    }

    /** Closes the sheet, gives up the number or puts the tool down, whichever there is; else it ends the lesson. */
    void escape() {
        Pointer pointer = model.pointer();
        if (host.closeKeys()) {
            return;
        }
        if (!typed.isEmpty()) {
            forget();
        } else if (pointer.toolProperty().get() != Pointer.Tool.NONE) {
            pointer.putDown();
        } else {
            host.end();
        }
    }

    void toggle(Pointer.Tool tool) {
        begin();
        model.pointer().toggle(tool);
    }

    /** Does what only the windows can. */
    void ask(Consumer<ClickerHost> wish) {
        begin();
        wish.accept(host);
    }

    /** Lets the lesson run by itself, or has it in hand again. */
    void switchAutoplay() {
        forget();
        liftCurtain();
        model.autoplay().toggle();
    }

    /** Whether there is something that can be more or less: what the glass enlarges, or how long a beat is shown. */
    boolean canAdjust() {
        return magnifies() || model.autoplay().stateProperty().get() == Autoplay.State.RUNNING;
    }

    private boolean magnifies() {
        return model.pointer().toolProperty().get() == Pointer.Tool.MAGNIFIER;
    }

    /** Enlarges more; without the glass, it shows each beat longer. */
    void more() {
        if (magnifies()) {
            model.pointer().closer();
        } else {
            model.autoplay().slower();
        }
    }

    /** Enlarges less; without the glass, it shows each beat shorter. */
    void less() {
        if (magnifies()) {
            model.pointer().further();
        } else {
            model.autoplay().faster();
        }
    }

    private void say(String key, Object... values) {
        line.set(model.app().messages().get(key, values));
        alarm.set(WAIT, this::forget);
    }

    /** Whoever presses a button has the lesson in hand. */
    private void begin() {
        forget();
        model.autoplay().pause();
    }

    private void forget() {
        typed = "";
        line.set("");
        alarm.clear();
    }
}
