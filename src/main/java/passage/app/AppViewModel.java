package passage.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.Problem;
import passage.layout.Theme;
import passage.lesson.Lesson;
import passage.lesson.OwnLesson;
import passage.original.Shelf;

/** What all parts of the window share: the content, the user's originals, the selected event, theme and language. */
public final class AppViewModel {

    private final Messages messages = new Messages();
    private final ReadOnlyObjectWrapper<Dataset> dataset;
    private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(this, "problems", List.of());
    private final ObjectProperty<Shelf> originals = new SimpleObjectProperty<>(this, "originals", Shelf.EMPTY);
    private final ObjectProperty<List<Lesson>> lessons = new SimpleObjectProperty<>(this, "lessons", List.of());
    private final ObjectProperty<Optional<List<OwnLesson>>> ownLessons =
            new SimpleObjectProperty<>(this, "ownLessons", Optional.empty());
    private final StringProperty selected = new SimpleStringProperty(this, "selected", "");
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final BooleanProperty list = new SimpleBooleanProperty(this, "list", false);

    /** Starts with a dataset, in English and light, with nothing selected. */
    public AppViewModel(Dataset dataset) {
        this.dataset = new ReadOnlyObjectWrapper<>(this, "dataset", dataset);
    }

    /** The words of the interface, in the language chosen now. */
    public Messages messages() {
        return messages;
    }

    /** The content that is shown; another one when a data folder is opened or read anew. */
    public ReadOnlyObjectProperty<Dataset> datasetProperty() {
        return dataset.getReadOnlyProperty();
    }

    /** The content that is shown now; never null, and empty where nothing could be read. */
    public Dataset dataset() {
        return dataset.get();
    }

    /** Shows another dataset; a selection that it does not know is given up. */
    public void show(Dataset shown) {
        if (shown.event(selected.get()).isEmpty()) {
            selected.set("");
        }
        originals.set(Shelf.EMPTY);
        lessons.set(List.of());
        ownLessons.set(Optional.empty());
        dataset.set(shown);
    }

    /** What is wrong with the data. */
    public ObjectProperty<List<Problem>> problemsProperty() {
        return problems;
    }

    /** The user's own copies of the sources. */
    public ObjectProperty<Shelf> originalsProperty() {
        return originals;
    }

    /** The lessons along the content; none until they are read. */
    public ObjectProperty<List<Lesson>> lessonsProperty() {
        return lessons;
    }

    /** Those of the lessons that are the user's own, and theirs that have no step yet; empty until they are read. */
    public ObjectProperty<Optional<List<OwnLesson>>> ownLessonsProperty() {
        return ownLessons;
    }

    /** Id of the selected event, or empty. */
    public StringProperty selectedProperty() {
        return selected;
    }

    /** The selected event in the content shown now, or empty where none is selected. */
    public Optional<Event> selectedEvent() {
        return dataset().event(selected.get());
    }

    /** The colours of window and timeline; never null. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether the list of events is open beside the timeline. */
    public BooleanProperty listProperty() {
        return list;
    }

    /** Opens the list of events, or closes it. */
    public void switchList() {
        list.set(!list.get());
    }

    /** From light to dark, and from any other theme to light. */
    public void switchTheme() {
        theme.set(theme.get().equals(Theme.LIGHT) ? Theme.DARK : Theme.LIGHT);
    }
}
