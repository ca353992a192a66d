package passage.app.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import passage.anchor.Anchoring;
import passage.app.AppViewModel;
import passage.dataset.Event;
import passage.dataset.Passage;
import passage.dataset.Source;
import passage.original.Original;

/** What the reader shows: one passage of one source, in the study edition or in the user's original. */
public final class ReaderViewModel {

    /** Which text is read. */
    public enum Edition {
        STUDY,
        ORIGINAL
    }

    private final AppViewModel app;
    private final BooleanProperty wide = new SimpleBooleanProperty(this, "wide", false);
    private final ReadOnlyStringWrapper passage = new ReadOnlyStringWrapper(this, "passage", "");
    private final ObjectProperty<Edition> wanted = new SimpleObjectProperty<>(this, "wanted", Edition.ORIGINAL);
    private Optional<ReadingOrder> order = Optional.empty();

    /** A reader that follows the selection. */
    public ReaderViewModel(AppViewModel app) {
        this.app = app;
        app.selectedProperty().addListener((_, _, event) -> follow(event));
        app.datasetProperty()
                .addListener((_, _, _) -> follow(app.selectedProperty().get()));
    }

    /** Shows a passage and selects its event. */
    public void open(String id) {
        app.dataset().passage(id).ifPresent(found -> {
            passage.set(id);
            app.selectedProperty().set(found.event());
        });
    }

    /**
     * The reader follows the selection to the first passage of the event; one who reads a source in a column of its own
     * stays in that source as long as it tells the events.
     */
    private void follow(String event) {
        if (current().map(Passage::event).filter(event::equals).isPresent()) {
            return;
        }
        String source = current().filter(_ -> wide.get()).map(Passage::source).orElse("");
        List<Passage> all = app.dataset().event(event).map(Event::passages).orElse(List.of());
        Optional<Passage> same =
                all.stream().filter(p -> p.source().equals(source)).findFirst();
        passage.set(same.or(() -> all.stream().findFirst()).map(Passage::id).orElse(""));
    }

    /** Goes so many passages forward, or back, in the reading order of the source. */
    public void step(int by) {
        List<Passage> all = passages();
        int next = position() + by;
        if (next >= 0 && next < all.size()) {
            open(all.get(next).id());
        }
    }

    /** The passages of the source being read, in reading order. */
    public List<Passage> passages() {
        return order().map(ReadingOrder::passages).orElse(List.of());
    }

    private Optional<ReadingOrder> order() {
        order = source().map(source -> order.filter(known -> known.isOf(app.dataset(), source))
                .orElseGet(() -> ReadingOrder.of(app.dataset(), source)));
        return order;
    }

    /** Place of the current passage among {@link #passages()}, from 0; -1 if there is none. */
    public int position() {
        return order().map(known -> known.position(passage.get())).orElse(-1);
    }

    /** The passage that is lit, or empty where none is read. */
    public Optional<Passage> current() {
        return app.dataset().passage(passage.get());
    }

    /** The source being read. */
    public Optional<Source> source() {
        return current().flatMap(p -> app.dataset().source(p.source()));
    }

    /** The user's copy of the source being read, if there is one. */
    public Optional<Original> original() {
        return current().flatMap(p -> app.originalsProperty().get().of(p.source()));
    }

    /** The edition shown: the original only where the user has it and wants it. */
    public Edition edition() {
        return original().isPresent() ? wanted.get() : Edition.STUDY;
    }

    /**
     * How the current passage stands in what is read: {@code study}, or in the original {@code exact}, {@code approximate}
     * or {@code orphan}.
     */
    public String standing() {
        if (edition() == Edition.STUDY) {
            return "study";
        }
        return original()
                .flatMap(copy -> current().flatMap(copy::place))
                .map(Anchoring::status)
                .orElse("orphan");
    }

    /** The edition the user wants to see where both are to be had. */
    public ObjectProperty<Edition> wantedProperty() {
        return wanted;
    }

    /** Whether the reader has a column of its own; else it lies under the card. */
    public BooleanProperty wideProperty() {
        return wide;
    }

    /** Id of the passage being read, or empty. */
    public ReadOnlyStringProperty passageProperty() {
        return passage.getReadOnlyProperty();
    }

    /** What is shown and selected in the whole window. */
    public AppViewModel app() {
        return app;
    }
}
