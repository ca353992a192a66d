package passage.app.list;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import passage.app.AppViewModel;
import passage.layout.TimelineData;
import passage.layout.TimelineItem;

/** The list of events: the same ones as on the timeline, in the order of time, and the same one selected. */
public final class EventsViewModel {

    private final AppViewModel app;
    private final ObservableValue<TimelineData> data;
    private final ToIntFunction<TimelineData> firstInView;
    private final Consumer<String> reveal;
    private final ObjectBinding<EventRows> rows;

    /**
     * @param data what the timeline shows
     * @param firstInView the place of the first event that it has in view
     * @param reveal brings an event into view there
     */
    public EventsViewModel(
            AppViewModel app,
            ObservableValue<TimelineData> data,
            ToIntFunction<TimelineData> firstInView,
            Consumer<String> reveal) {
        this.app = app;
        this.data = data;
        this.firstInView = firstInView;
        this.reveal = reveal;
        this.rows = Bindings.createObjectBinding(() -> new EventRows(data.getValue()), data);
    }

    /** What is shown and selected in the whole window. */
    AppViewModel app() {
        return app;
    }

    /** The events; other ones when something else is shown, or the same in another language. */
    ObservableValue<EventRows> rows() {
        return rows;
    }

    /** The row of the selected event, if one is selected. */
    OptionalInt selectedPlace() {
        return data.getValue()
                .placeOf(app.selectedProperty().get())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Where to begin: at the selected event, else at the first that the timeline has in view. */
    int start() {
        int last = Math.max(0, rows.get().size() - 1);
        return selectedPlace().orElseGet(() -> Math.min(last, firstInView.applyAsInt(data.getValue())));
    }

    /** Selects the event of a row and brings it into view on the timeline. */
    void choose(int place) {
        TimelineItem item = rows.get().get(place);
        app.selectedProperty().set(item.id());
        reveal.accept(item.id());
    }

    /** What a row says. */
    EventWords words(TimelineItem item) {
        return EventWords.of(item, app);
    }
}
