package passage.app.present;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.Messages;
import passage.app.WrappedLabel;
import passage.dataset.LocalizedText;
import passage.lesson.Step;

/** What there is to say in a step, and below it the question and its answer, in a size that the teacher chooses. */
final class NotesPane extends VBox {

    /** The most of its height that question and answer take from the notes. */
    private static final double MOST_ASKED = 0.4;

    private final PresentViewModel model;
    private final Messages messages;
    private final TeacherWords words;
    private final Label missing = new WrappedLabel("", "presenter-missing");
    private final NoteText notes = new NoteText();
    private final VBox asked = new VBox();
    private final ScrollPane scroll = scrolling(notes);
    private final ScrollPane scrollAsked = scrolling(asked);

    NotesPane(PresentViewModel model) {
        this.model = model;
        this.messages = model.app().messages();
        this.words = new TeacherWords(model);
        getStyleClass().add("notes-pane");
        setId("notes");
        asked.getStyleClass().add("asked");
        scroll.accessibleTextProperty().bind(messages.bind("presenter.notes"));
        scrollAsked.accessibleTextProperty().bind(messages.bind("presenter.question"));
        missing.setId("missing");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scrollAsked.maxHeightProperty().bind(heightProperty().multiply(MOST_ASKED));
        scrollAsked.prefViewportHeightProperty().bind(asked.heightProperty());
        scrollAsked.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(head(), missing, scroll, scrollAsked);
        model.notesSize().percentProperty().addListener(_ -> size());
        model.placeProperty().addListener(_ -> fill());
        messages.localeProperty().addListener(_ -> fill());
        size();
        fill();
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("notes-scroll");
        scroll.setFocusTraversable(true);
        return scroll;
    }

    private HBox head() {
        Label title = new Label();
        title.getStyleClass().add("presenter-heading");
        title.textProperty().bind(messages.bind("presenter.notes"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label percent = new Label();
        percent.setId("notes-size");
        percent.getStyleClass().add("muted");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        NotesSize size = model.notesSize();
        percent.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "presenter.percent", size.percentProperty().get()),
                        size.percentProperty(),
                        messages.localeProperty()));
        PresenterButton smaller = new PresenterButton(messages, "presenter.smaller", PresenterKeys.SMALLER);
        PresenterButton larger = new PresenterButton(messages, "presenter.larger", PresenterKeys.LARGER);
        HBox head = new HBox(
                title,
                percent,
                smaller.showing("A−").doing(size::smaller),
                larger.showing("A+").doing(size::larger));
        head.getStyleClass().add("notes-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void size() {
        String style = "-fx-font-size: " + model.notesSize().percentProperty().get() / 100.0 + "em";
        notes.setStyle(style);
        asked.setStyle(style);
    }

    private void fill() {
        Step step = model.place().shown();
        Locale locale = messages.locale();
        String lacking = words.missing(step);
        missing.setText(lacking);
        shown(missing, !lacking.isEmpty());
        notes.show(step.note().in(locale));
        scroll.setVvalue(0);
        asked.getChildren().clear();
        step.question().ifPresent(question -> ask("presenter.question", question, "asked-question"));
        step.answer().ifPresent(answer -> ask("presenter.answer", answer.text(), "asked-answer"));
        shown(scrollAsked, !asked.getChildren().isEmpty());
    }

    private void ask(String key, LocalizedText text, String style) {
        Label heading = new Label(messages.get(key));
        heading.getStyleClass().add("asked-heading");
        VBox part = new VBox(heading, new WrappedLabel(text.in(messages.locale()), style));
        part.getStyleClass().add("asked-part");
        asked.getChildren().add(part);
    }

    private static void shown(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
