package passage.app;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import org.controlsfx.control.CheckComboBox;
import passage.dataset.Category;
import passage.dataset.Dataset;
import passage.dataset.Source;

/** The rows that say which events are wanted. */
public final class FilterRows {

    private final ChoiceRows rows;
    private final Messages messages;
    private final String id;

    private FilterRows(ChoiceRows rows, String id) {
        this.rows = rows;
        this.messages = rows.messages();
        this.id = id;
    }

    /**
     * Adds them to others.
     *
     * @param id what the ids of their controls begin with
     */
    public static void addTo(ChoiceRows rows, FilterViewModel filter, Dataset dataset, String id) {
        new FilterRows(rows, id).add(filter, dataset);
    }

    private void add(FilterViewModel filter, Dataset dataset) {
        Locale locale = messages.locale();
        Function<Category, String> category = one -> one.label().in(locale);
        rows.row(
                messages.get("export.categories"),
                checks(
                        id + "-categories",
                        dataset.describedCategories(),
                        filter.categoriesProperty(),
                        Category::id,
                        category));
        Function<Source, String> source = one -> one.label().in(locale);
        rows.row(
                messages.get("export.told-by"),
                checks(id + "-told-by", dataset.sources(), filter.sourcesProperty(), Source::id, source));
        List<Integer> degrees = IntStream.rangeClosed(1, 5).boxed().toList();
        ComboBox<Integer> importance = ChoiceRows.combo(
                degrees, filter.importanceProperty(), least -> messages.get("export.importance.least", least));
        importance.setId(id + "-importance");
        rows.row(messages.get("export.importance"), importance);
    }

    /** Any of some values; none chosen means all. */
    private <T> CheckComboBox<T> checks(
            String id,
            List<T> values,
            Property<Set<String>> chosen,
            Function<T, String> ids,
            Function<T, String> words) {
        CheckComboBox<T> box = new CheckComboBox<>();
        box.getItems().addAll(values);
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Words<>(words));
        values.stream()
                .filter(value -> chosen.getValue().contains(ids.apply(value)))
                .forEach(box.getCheckModel()::check);
        Runnable title = () -> box.setTitle(chosen.getValue().isEmpty() ? messages.get("export.all") : null);
        title.run();
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) change -> {
            Set<String> now = new HashSet<>();
            change.getList().forEach(value -> now.add(ids.apply(value)));
            chosen.setValue(Set.copyOf(now));
            title.run();
        });
        return box;
    }
}
