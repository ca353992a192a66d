package passage.app.export;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import passage.app.Messages;
import passage.app.WrittenDate;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.export.Scope;
import passage.lesson.Lesson;

/** Which part of the timeline is wanted: what the window shows, all, a range that is typed, or a lesson. */
final class ScopeViewModel {

    private final Messages messages;
    private final Scope.View view;
    private final List<Lesson> lessons;
    private final ObjectProperty<ScopeKind> kind = new SimpleObjectProperty<>(this, "kind", ScopeKind.WHOLE);
    private final StringProperty range = new SimpleStringProperty(this, "range", "");
    private final ObjectProperty<Lesson> lesson = new SimpleObjectProperty<>(this, "lesson");
    private final ObservableValue<Optional<Scope>> scope;
    private final ObservableValue<String> problem;

    /** @param view what the window shows */
    ScopeViewModel(Messages messages, Scope.View view, List<Lesson> lessons) {
        this.messages = messages;
        this.view = view;
        this.lessons = List.copyOf(lessons);
        lesson.set(this.lessons.isEmpty() ? null : this.lessons.getFirst());
        scope = Bindings.createObjectBinding(this::read, kind, range, lesson);
        problem = Bindings.createStringBinding(this::wrong, kind, range, lesson);
    }

    /** Shows what was chosen another time; a lesson that is gone is not asked for. */
    void show(ScopeKind wanted, String typed, String id) {
        range.set(typed);
        Optional<Lesson> known =
                lessons.stream().filter(one -> one.id().equals(id)).findFirst();
        known.ifPresent(lesson::set);
        kind.set(wanted == ScopeKind.LESSON && known.isEmpty() ? ScopeKind.WHOLE : wanted);
    }

    /** Those that can be chosen. */
    List<ScopeKind> kinds() {
        return lessons.isEmpty()
                ? List.of(ScopeKind.VIEW, ScopeKind.WHOLE, ScopeKind.RANGE)
                : List.of(ScopeKind.values());
    }

    List<Lesson> lessons() {
        return lessons;
    }

    ObjectProperty<ScopeKind> kindProperty() {
        return kind;
    }

    /** The range as it is typed: EDTF, or a date as people write it. */
    StringProperty rangeProperty() {
        return range;
    }

    /** The lesson; null where there are none. */
    ObjectProperty<Lesson> lessonProperty() {
        return lesson;
    }

    /** What is asked for, if it can be told. */
    ObservableValue<Optional<Scope>> scopeProperty() {
        return scope;
    }

    /** What is wrong with the range, in a sentence; empty where nothing is. */
    ObservableValue<String> problemProperty() {
        return problem;
    }

    private Optional<Scope> read() {
        return switch (kind.get()) {
            case VIEW -> Optional.of(view);
            case WHOLE -> Optional.of(new Scope.Whole());
            case LESSON -> Optional.ofNullable(lesson.get()).map(one -> new Scope.OfLesson(one.id()));
            case RANGE -> range();
        };
    }

    private Optional<Scope> range() {
        try {
            EdtfDate date = WrittenDate.parse(range.get(), messages.locale());
            return isFar(date) ? Optional.empty() : Optional.of(new Scope.Range(date));
        } catch (EdtfSyntaxException e) {
            return Optional.empty();
        }
    }

    private String wrong() {
        if (kind.get() != ScopeKind.RANGE) {
            return "";
        }
        if (range.get().isBlank()) {
            return messages.get("export.range.empty");
        }
        try {
            EdtfDate date = WrittenDate.parse(range.get(), messages.locale());
            return isFar(date) ? messages.get("export.range.far", range.get().strip()) : "";
        } catch (EdtfSyntaxException e) {
            return messages.get("goto.wrong", range.get().strip(), e.reason(messages.locale()));
        }
    }

    /** A picture of more years than a timeline has would show none of it. */
    private static boolean isFar(EdtfDate date) {
        return date.range().reachesBeyond(DayRange.FOUR_DIGIT_YEARS);
    }
}
