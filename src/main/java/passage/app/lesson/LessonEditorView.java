package passage.app.lesson;

import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import passage.app.Messages;
import passage.app.WrappedLabel;
import passage.dataset.SafeFile;
import passage.lesson.Lesson;
import passage.lesson.LessonWriter;

/** The editor of lessons: the lesson above, its steps at the left, and the chosen step beside them. */
public final class LessonEditorView extends BorderPane {

    private static final double STEPS = 320;

    private final LessonEditorViewModel model;
    private final Messages messages;
    private final EditorHost host;
    private final Fields fields;
    private final LessonBar bar;
    private final LessonHead head;
    private final StepList steps;
    private final StackPane centre = new StackPane();
    private final Region form;
    private final Label heading = new Label();
    private final StringProperty told = new SimpleStringProperty(this, "told", "");

    /** The editor of what a model has on its desk. */
    public LessonEditorView(LessonEditorViewModel model, EditorHost host) {
        this.model = model;
        this.messages = model.messages();
        this.host = host;
        this.fields = new Fields(model);
        this.bar = new LessonBar(model, this::create, this::delete);
        this.head = new LessonHead(model, fields);
        this.steps = new StepList(model, host);
        VBox whole = new VBox(stepBar(), new StepForm(model, fields, host).scrolled());
        VBox.setVgrow(whole.getChildren().getLast(), Priority.ALWAYS);
        this.form = whole;
        getStyleClass().add("lesson-editor");
        setId("lesson-editor");
        steps.setPrefWidth(STEPS);
        steps.setMinWidth(STEPS);
        setTop(new VBox(bar, head));
        setLeft(steps);
        setCenter(centre);
        setBottom(new VBox(Fields.sentence(told, "lesson-told"), new SavingBar(model, this::saveCopy)));
        keys();
        model.editsProperty().addListener(_ -> show());
        model.writingProperty().addListener(_ -> show());
        model.app().ownLessonsProperty().addListener(_ -> show());
        messages.localeProperty().addListener(_ -> show());
        show();
    }

    private void keys() {
        new EditorKeys()
                .with("Shortcut+Z", model::undo)
                .with("Shortcut+Y", model::redo)
                .with("Shortcut+Shift+Z", model::redo)
                .with("Shortcut+N", this::create)
                .with("Shortcut+Shift+D", model::duplicate)
                .with("Shortcut+Shift+Delete", this::delete)
                .with("Shortcut+Shift+A", steps::add)
                .with("Shortcut+D", steps::duplicate)
                .with("Alt+Up", () -> steps.move(-1))
                .with("Alt+Down", () -> steps.move(1))
                .with("Shortcut+W", () -> getScene().getWindow().hide())
                .install(this);
    }

    private Region stepBar() {
        heading.getStyleClass().add("lesson-step");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button show = button("editor.show", "lesson-show", () -> model.step().ifPresent(host::show));
        HBox line = new HBox(8, heading, show);
        host.player()
                .ifPresent(player -> line.getChildren()
                        .add(button(
                                "editor.play",
                                "lesson-play",
                                () -> model.lesson()
                                        .ifPresent(lesson -> player.accept(
                                                lesson, Math.max(0, model.desk().step()))))));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lesson-step-bar");
        return line;
    }

    private Button button(String key, String id, Runnable deed) {
        Button button = new Button();
        button.textProperty().bind(messages.bind(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private void show() {
        told.set("");
        bar.show();
        steps.show();
        boolean any = model.lesson().isPresent();
        head.setVisible(any);
        head.setManaged(any);
        int all = model.lesson().map(lesson -> lesson.steps().size()).orElse(0);
        heading.setText(messages.get("editor.step", model.desk().step() + 1, all));
        fields.show();
        Region wanted = model.step().isPresent() ? form : nothing();
        if (!centre.getChildren().contains(wanted)) {
            centre.getChildren().setAll(wanted);
        }
    }

    /** What to do where there is no step to be shown. */
    private Region nothing() {
        String what = model.lesson().isPresent() ? "editor.empty-lesson" : "editor.empty";
        WrappedLabel title = new WrappedLabel(messages.get(what), "card-title");
        WrappedLabel text = new WrappedLabel(messages.get(what + ".text"), "muted");
        Button first = model.lesson().isPresent()
                ? button("editor.add", "lesson-first-step", steps::add)
                : button("editor.new", "lesson-first", this::create);
        first.getStyleClass().add("accent");
        VBox box = new VBox(16, title, text, first);
        box.getStyleClass().add("lesson-empty");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxWidth(480);
        return box;
    }

    private void create() {
        model.choose(model.create(messages.get("editor.new-title")));
        head.rename();
    }

    private void delete() {
        if (model.lesson().isPresent() && !model.locked()) {
            String title = model.lesson().get().title().in(messages.locale());
            if (host.confirm(
                    messages.get("editor.delete"),
                    messages.get("editor.delete.question", title),
                    messages.get("editor.delete"))) {
                model.delete();
            }
        }
    }

    private void saveCopy() {
        model.lesson().ifPresent(lesson -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(messages.get("editor.copy"));
            chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("export.format.json"), "*.json"));
            chooser.setInitialFileName(lesson.id() + ".json");
            host.ask(chooser).ifPresent(file -> write(lesson, file));
        });
    }

    private void write(Lesson lesson, Path file) {
        Task<Void> writing = new Task<>() {
            @Override
            protected Void call() throws IOException {
                SafeFile.write(file, out -> LessonWriter.write(lesson, out));
                return null;
            }
        };
        writing.setOnSucceeded(_ -> told.set(messages.get("export.saved", file)));
        writing.setOnFailed(_ -> told.set(host.sentence(writing.getException())));
        Thread.ofPlatform().daemon().start(writing);
    }
}
