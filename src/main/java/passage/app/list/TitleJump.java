package passage.app.list;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import passage.layout.TimelineItem;

/**
 * Typed letters jump to the next title that begins with them. Looked for away from the JavaFX thread, since where no title
 * begins so, all of them have to be asked.
 */
final class TitleJump {

    private static final Duration PAUSE = Duration.seconds(1);

    private final EventList list;
    private final EventsViewModel model;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String typed = "";
    private int searches;

    TitleJump(EventList list, EventsViewModel model) {
        this.list = list;
        this.model = model;
        pause.setOnFinished(_ -> typed = "");
    }

    void install() {
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent event) {
        String sign = event.getCharacter();
        boolean letter = !sign.isEmpty() && Character.isLetterOrDigit(sign.codePointAt(0));
        boolean within = sign.equals(" ") && !typed.isEmpty();
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || !(letter || within)) {
            return;
        }
        event.consume();
        // The first letter goes on to the next title; those after it may fit the same one still.
        int from = list.getFocusModel().getFocusedIndex() + (typed.isEmpty() ? 1 : 0);
        typed += sign;
        pause.playFromStart();
        jump(typed, Math.max(0, from));
    }

    private void jump(String beginning, int from) {
        List<TimelineItem> events = list.getItems();
        TitleSearch search = new TitleSearch(model.app().messages().locale());
        int number = ++searches;
        CompletableFuture.supplyAsync(() -> search.find(events, beginning, from))
                .thenAcceptAsync(found -> land(found, events, number), Platform::runLater);
    }

    /** However long it took, unless something else is looked for or shown by now. */
    private void land(OptionalInt found, List<TimelineItem> events, int number) {
        if (found.isPresent() && events == list.getItems() && number == searches) {
            list.getSelectionModel().clearAndSelect(found.getAsInt());
            list.bringIntoView(found.getAsInt());
        }
    }
}
