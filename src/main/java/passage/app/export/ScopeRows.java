package passage.app.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.controlsfx.control.CheckComboBox;
import passage.app.Messages;
import passage.app.Words;
import passage.dataset.Category;
import passage.dataset.Dataset;
import passage.dataset.Source;
import passage.lesson.Lesson;

/** The rows that say what of the timeline is wanted. */
final class ScopeRows {

    private final Messages messages;
    private final ChoiceRows rows;

    private ScopeRows(ChoiceRows rows) {
        this.rows = rows;
        this.messages = rows.messages();
    }

    static void addTo(ChoiceRows rows, ScopeViewModel scope, FilterViewModel filter, Dataset dataset) {
        ScopeRows made = new ScopeRows(rows);
        rows.heading(rows.messages().get("export.what"));
        made.scope(scope);
        made.filter(filter, dataset);
    }

    private void scope(ScopeViewModel scope) {
        Locale locale = messages.locale();
        ComboBox<ScopeKind> kinds = ChoiceRows.combo(
                scope.kinds(), scope.kindProperty(), kind -> messages.get("export.scope." + Keys.of(kind)));
        kinds.setId("export-scope");
        rows.row(messages.get("export.scope"), kinds);
        TextField range = ChoiceRows.field(scope.rangeProperty());
        range.setId("export-range");
        range.setPromptText(messages.get("export.range.prompt"));
        ComboBox<Lesson> lessons = ChoiceRows.combo(
                scope.lessons(), scope.lessonProperty(), one -> one.title().in(locale));
        lessons.setId("export-lesson");
        lessons.setMaxWidth(Double.MAX_VALUE);
        onlyFor(ScopeKind.RANGE, scope, rows.row(messages.get("export.range"), range), range);
        rows.problem(scope.problemProperty());
        onlyFor(ScopeKind.LESSON, scope, rows.row(messages.get("export.lesson"), lessons), lessons);
    }

    private static void onlyFor(ScopeKind kind, ScopeViewModel scope, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(scope.kindProperty().isEqualTo(kind));
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private void filter(FilterViewModel filter, Dataset dataset) {
        Locale locale = messages.locale();
        Function<Category, String> category = one -> one.label().in(locale);
        rows.row(
                messages.get("export.categories"),
                checks(
                        "export-categories",
                        dataset.describedCategories(),
                        filter.categoriesProperty(),
                        Category::id,
                        category));
        Function<Source, String> source = one -> one.label().in(locale);
        rows.row(
                messages.get("export.told-by"),
                checks("export-told-by", dataset.sources(), filter.sourcesProperty(), Source::id, source));
        List<Integer> degrees = IntStream.rangeClosed(1, 5).boxed().toList();
        ComboBox<Integer> importance = ChoiceRows.combo(
                degrees, filter.importanceProperty(), least -> messages.get("export.importance.least", least));
        importance.setId("export-importance");
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
