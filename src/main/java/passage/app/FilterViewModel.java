package passage.app;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import passage.dataset.Category;
import passage.dataset.Dataset;
import passage.dataset.EventFilter;
import passage.dataset.Source;

/** Which events are wanted: of some categories, told by some sources, from some importance on. */
public final class FilterViewModel {

    private final Dataset dataset;
    private final ObjectProperty<Set<String>> categories = new SimpleObjectProperty<>(this, "categories", Set.of());
    private final ObjectProperty<Set<String>> sources = new SimpleObjectProperty<>(this, "sources", Set.of());
    private final ObjectProperty<Integer> importance = new SimpleObjectProperty<>(this, "importance", 1);
    private final ObservableValue<EventFilter> filter;

    /** Every event of a dataset, to begin with. */
    public FilterViewModel(Dataset dataset) {
        this.dataset = dataset;
        filter = Bindings.createObjectBinding(
                () -> new EventFilter(categories.get(), sources.get(), importance.get()),
                categories,
                sources,
                importance);
    }

    /** Shows what was chosen another time; what this timeline does not have is not asked for. */
    public void show(EventFilter shown) {
        Set<String> known = new HashSet<>(shown.categories());
        known.retainAll(dataset.categories().stream().map(Category::id).toList());
        categories.set(known);
        Set<String> told = new HashSet<>(shown.sources());
        told.retainAll(dataset.sources().stream().map(Source::id).toList());
        sources.set(told);
        importance.set(Math.clamp(shown.leastImportance(), 1, 5));
    }

    /** Ids of the categories that are wanted; none means all. */
    public ObjectProperty<Set<String>> categoriesProperty() {
        return categories;
    }

    /** Ids of the sources that are wanted; none means all. */
    public ObjectProperty<Set<String>> sourcesProperty() {
        return sources;
    }

    /** The least importance that is wanted, from 1, which every event has, to 5. */
    public ObjectProperty<Integer> importanceProperty() {
        return importance;
    }

    /** What is wanted. */
    public ObservableValue<EventFilter> filterProperty() {
        return filter;
    }
}
