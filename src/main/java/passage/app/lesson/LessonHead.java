package passage.app.lesson;

import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.Choice;
import passage.app.Messages;
import passage.app.WrappedLabel;
import passage.dataset.LocalizedText;
import passage.lesson.Lesson;

/** What is said of the whole lesson, the language it is written in, and that a lesson of the data stays as it is. */
final class LessonHead extends VBox {

    private final LessonEditorViewModel model;
    private final Messages messages;
    private final TextField title = new TextField();

    LessonHead(LessonEditorViewModel model, Fields fields) {
        super(8);
        this.model = model;
        this.messages = model.messages();
        getStyleClass().add("lesson-head");
        fields.text(title, () -> text().written(language()), this::rename);
        title.setId("lesson-title");
        fields.also(() -> title.setPromptText(text().in(messages.locale())));
        TextField minutes = fields.number(
                () -> model.lesson().map(Lesson::minutes).orElse(0),
                number -> change(
                        "editor.did.minutes",
                        lesson -> new Lesson(lesson.id(), lesson.title(), number, lesson.steps())));
        minutes.setId("lesson-minutes");
        VBox titles = fields.named("editor.title", title);
        HBox.setHgrow(titles, Priority.ALWAYS);
        HBox row = new HBox(16, titles, fields.named("editor.minutes", minutes), languages());
        row.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(locked(fields), row);
    }

    private LocalizedText text() {
        return model.lesson().map(Lesson::title).orElse(LocalizedText.EMPTY);
    }

    private String language() {
        return model.writingProperty().get().getLanguage();
    }

    private void change(String name, UnaryOperator<Lesson> change) {
        model.changeLesson(name, name + language(), change);
    }

    /** A lesson without a title in any language would be called by nothing, so the last letter of the last one stays. */
    private void rename(String words) {
        LocalizedText other = text().with(language(), words.isBlank() ? "" : words);
        if (!other.equals(LocalizedText.EMPTY)) {
            change("editor.did.rename", lesson -> new Lesson(lesson.id(), other, lesson.minutes(), lesson.steps()));
        }
    }

    /** Begins to give the lesson its title. */
    void rename() {
        title.requestFocus();
        title.selectAll();
    }

    private Region languages() {
        Choice<Locale> choice = new Choice<>(model.writingProperty()::set);
        Messages.LANGUAGES.forEach(
                language -> choice.with(language, messages.bind("language." + language.getLanguage())));
        choice.show(model.writingProperty().get());
        model.writingProperty().addListener((_, _, language) -> choice.show(language));
        choice.setId("lesson-language");
        Label name = new Label();
        name.textProperty().bind(messages.bind("editor.writing"));
        name.getStyleClass().add("field-name");
        VBox box = new VBox(4, name, choice);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private Region locked(Fields fields) {
        Label words = new WrappedLabel("", "lesson-locked-words");
        words.textProperty().bind(messages.bind("editor.locked"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button copy = new Button();
        copy.textProperty().bind(messages.bind("editor.duplicate-to-change"));
        copy.setId("lesson-unlock");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> model.duplicate());
        HBox bar = new HBox(8, words, copy);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("lesson-locked");
        bar.setId("lesson-locked");
        fields.also(() -> {
            bar.setVisible(model.locked());
            bar.setManaged(model.locked());
        });
        return bar;
    }
}
