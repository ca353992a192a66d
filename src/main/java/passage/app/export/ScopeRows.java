package passage.app.export;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import passage.app.ChoiceRows;
import passage.app.FilterRows;
import passage.app.FilterViewModel;
import passage.app.Messages;
import passage.dataset.Dataset;
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
        FilterRows.addTo(rows, filter, dataset, "export");
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
}
