package passage.app.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import passage.app.Messages;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Passage;
import passage.lesson.Step;
import passage.lesson.StepDraft;

/** The chosen step: at the left what the class sees, at the right what is said and asked. */
final class StepForm extends GridPane {

    private static final double WIDEST = 1240;
    private static final int ANY = Integer.MAX_VALUE;

    private final LessonEditorViewModel model;
    private final Messages messages;
    private final Fields fields;
    private final Candidates<Event> events;
    private final Candidates<Passage> passages;

    StepForm(LessonEditorViewModel model, Fields fields, EditorHost host) {
        this.model = model;
        this.messages = model.messages();
        this.fields = fields;
        this.events = Candidates.events(model.app());
        this.passages = Candidates.passages(model.app());
        getStyleClass().add("step-form");
        setHgap(32);
        setMaxWidth(WIDEST);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        addRow(0, shown(host), said());
    }

    /** The form, to be scrolled where the window is too low for it. */
    ScrollPane scrolled() {
        ScrollPane scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private VBox shown(EditorHost host) {
        VBox seconds = fields.named(
                "editor.seconds",
                id(
                        "lesson-seconds",
                        fields.number(
                                () -> of(step -> step.seconds().orElse(0), 0),
                                number -> change(
                                        "editor.did.seconds",
                                        "seconds",
                                        draft -> draft.seconds(
                                                number > 0 ? OptionalInt.of(number) : OptionalInt.empty())))));
        return new VBox(
                16,
                heading("editor.shown"),
                new ViewField(model, fields, host),
                scale(),
                picks("events", Step::events, StepDraft::events, events::words, this::eventsFor),
                picks("spotlight", Step::spotlight, StepDraft::spotlight, events::words, this::eventsFor),
                picks("reveal", Step::reveal, StepDraft::reveal, passages::words, this::passagesFor),
                hide(),
                seconds);
    }

    private VBox scale() {
        Stream<Optional<Step.Scale>> scales =
                Stream.of(Optional.empty(), Optional.of(Step.Scale.LINEAR), Optional.of(Step.Scale.BALANCED));
        Function<Optional<Step.Scale>, String> keys =
                scale -> scale.map(one -> one == Step.Scale.LINEAR ? "toolbar.linear" : "toolbar.balanced")
                        .orElse("editor.scale.same");
        return fields.named(
                "editor.scale",
                fields.choice(
                        scales,
                        keys,
                        () -> of(Step::scale, Optional.empty()),
                        chosen -> change("editor.did.scale", "", draft -> draft.scale(chosen))));
    }

    private VBox hide() {
        Stream<Optional<Step.Hidden>> hidden =
                Stream.of(Optional.empty(), Optional.of(Step.Hidden.DATE), Optional.of(Step.Hidden.TITLE));
        Function<Optional<Step.Hidden>, String> keys =
                hide -> hide.map(one -> one == Step.Hidden.DATE ? "editor.hide.date" : "editor.hide.title")
                        .orElse("editor.hide.nothing");
        return fields.named(
                "editor.hide",
                fields.choice(
                        hidden,
                        keys,
                        () -> of(Step::hide, Optional.empty()),
                        chosen -> change("editor.did.hide", "", draft -> draft.hide(chosen))));
    }

    private VBox picks(
            String what,
            Function<Step, List<String>> state,
            BiFunction<StepDraft, List<String>, StepDraft> change,
            Function<String, Optional<String>> words,
            Function<String, List<String>> find) {
        PickList list = new PickList(
                model,
                words,
                find,
                () -> of(state, List.of()),
                ids -> change("editor.did." + what, "", draft -> change.apply(draft, ids)),
                ANY);
        return named(what, list);
    }

    private VBox named(String what, PickList list) {
        list.field().setId("lesson-" + what);
        list.field()
                .promptTextProperty()
                .bind(messages.bind(
                        what.equals("events") || what.equals("spotlight")
                                ? "editor.find-event"
                                : "editor.find-passage"));
        fields.also(list::show);
        Label name = new Label();
        name.textProperty().bind(messages.bind("editor." + what));
        name.getStyleClass().add("field-name");
        name.setLabelFor(list.field());
        list.field().accessibleTextProperty().bind(messages.bind("editor." + what));
        return new VBox(4, name, list);
    }

    private VBox said() {
        StringProperty untranslated = new SimpleStringProperty(this, "untranslated", "");
        fields.also(() -> untranslated.set(isWithoutEnglish() ? messages.get("editor.english") : ""));
        PickList proof = new PickList(
                model,
                passages::words,
                this::passagesFor,
                () -> answer().map(Step.Answer::passage).filter(id -> !id.isEmpty()).stream()
                        .toList(),
                ids -> change(
                        "editor.did.proof",
                        "",
                        draft -> draft.answer(answerText(), ids.isEmpty() ? "" : ids.getFirst())),
                1);
        return new VBox(
                16,
                heading("editor.said"),
                Fields.sentence(untranslated, "muted"),
                texts("note", 9, () -> of(Step::note, LocalizedText.EMPTY), StepDraft::note),
                texts(
                        "question",
                        3,
                        () -> of(step -> step.question().orElse(LocalizedText.EMPTY), LocalizedText.EMPTY),
                        StepDraft::question),
                texts(
                        "answer",
                        3,
                        this::answerText,
                        (draft, text) -> draft.answer(
                                text, answer().map(Step.Answer::passage).orElse(""))),
                named("proof", proof));
    }

    private VBox texts(
            String what,
            int rows,
            Supplier<LocalizedText> state,
            BiFunction<StepDraft, LocalizedText, StepDraft> change) {
        TextArea area = id("lesson-" + what, new TextArea());
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        fields.text(
                area,
                () -> state.get().written(language()),
                words -> change(
                        "editor.did." + what,
                        what + language(),
                        draft -> change.apply(draft, state.get().with(language(), words.isBlank() ? "" : words))));
        // What it says in another language can be read where it is to be written in this one.
        fields.also(() -> area.setPromptText(state.get().in(messages.locale())));
        return fields.named("editor." + what, area);
    }

    private String language() {
        return model.writingProperty().get().getLanguage();
    }

    private boolean isWithoutEnglish() {
        return model.step().stream()
                .flatMap(step -> Stream.of(step.note(), step.question().orElse(LocalizedText.EMPTY), answerText()))
                .anyMatch(text -> !text.equals(LocalizedText.EMPTY) && !text.has("en"));
    }

    private Optional<Step.Answer> answer() {
        return model.step().flatMap(Step::answer);
    }

    private LocalizedText answerText() {
        return answer().map(Step.Answer::text).orElse(LocalizedText.EMPTY);
    }

    private List<String> eventsFor(String typed) {
        List<String> here = of(Step::events, List.of());
        return events.find(typed, event -> here.contains(event.id()));
    }

    private List<String> passagesFor(String typed) {
        List<String> here = of(Step::events, List.of());
        return passages.find(typed, passage -> here.contains(passage.event()));
    }

    private <T> T of(Function<Step, T> part, T otherwise) {
        return model.step().map(part).orElse(otherwise);
    }

    private void change(String name, String run, UnaryOperator<StepDraft> change) {
        model.changeStep(name, run, change);
    }

    private Label heading(String key) {
        Label heading = new Label();
        heading.textProperty().bind(messages.bind(key));
        heading.getStyleClass().add("section-heading");
        return heading;
    }

    private static <T extends Node> T id(String id, T node) {
        node.setId(id);
        return node;
    }
}
