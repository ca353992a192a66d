package passage.app.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.Messages;
import passage.dataset.Dataset;
import passage.date.DateFormatter;
import passage.lesson.Step;

/** A step in the list: its number and dates, and what is said or shown in it. It can be dragged to another place. */
final class StepRow extends ListCell<Step> {

    static final double HEIGHT = 56;
    /** Of a long note no more than a row can show. */
    private static final int LONGEST = 120;

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private final LessonEditorViewModel model;
    private final Label number = new Label();
    private final Label dates = new Label();
    private final Label words = new Label();
    private final Label missing = new Label();
    private final HBox lines;

    StepRow(LessonEditorViewModel model) {
        this.model = model;
        getStyleClass().add("lesson-step-row");
        number.getStyleClass().add("lesson-step-number");
        number.setMinWidth(24);
        dates.getStyleClass().add("row-title");
        words.getStyleClass().add("row-date");
        missing.getStyleClass().add("pick-missing");
        missing.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        VBox texts = new VBox(2, new HBox(8, dates, between, missing), words);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        lines = new HBox(8, number, texts);
        // Words end in dots where the list ends, instead of making it scroll.
        setPrefWidth(0);
        drag();
    }

    @Override
    protected void updateItem(Step step, boolean empty) {
        super.updateItem(step, empty);
        if (empty || step == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Messages messages = model.messages();
        Locale locale = messages.locale();
        Dataset dataset = model.app().dataset();
        number.setText(messages.get("editor.number", getIndex() + 1));
        dates.setText(DateFormatter.of(locale).formatShort(step.view()));
        words.setText(summary(step, dataset, locale));
        long gone = missing(step, dataset);
        missing.setText(gone == 0 ? "" : messages.get("editor.missing-count", gone));
        setAccessibleText(Stream.of(number, dates, words, missing)
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + ". " + other)
                .orElse(""));
        setGraphic(lines);
    }

    private static String summary(Step step, Dataset dataset, Locale locale) {
        String note = step.note().in(locale).strip();
        if (!note.isEmpty()) {
            return note.substring(0, Math.min(note.length(), LONGEST)).replaceAll("\\s+", " ");
        }
        Optional<String> title = step.events().stream()
                .flatMap(id -> dataset.event(id).stream())
                .findFirst()
                .map(event -> event.title().in(locale));
        return title.orElse("");
    }

    /** How much of what a step names the data do not have. */
    static long missing(Step step, Dataset dataset) {
        Stream<String> events = Stream.of(step.events(), step.spotlight()).flatMap(List::stream);
        Stream<String> passages = Stream.concat(
                step.reveal().stream(),
                step.answer().stream().map(Step.Answer::passage).filter(id -> !id.isEmpty()));
        return events.distinct().filter(id -> dataset.event(id).isEmpty()).count()
                + passages.distinct()
                        .filter(id -> dataset.passage(id).isEmpty())
                        .count();
    }

    private void drag() {
        setOnDragDetected(event -> {
            if (!isEmpty() && !model.locked()) {
                ClipboardContent content = new ClipboardContent();
                content.putString(Integer.toString(getIndex()));
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (event.getGestureSource() instanceof StepRow row && !isEmpty() && row.getListView() == getListView()) {
                event.acceptTransferModes(TransferMode.MOVE);
                pseudoClassStateChanged(OVER, row != this);
                event.consume();
            }
        });
        setOnDragExited(_ -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(event -> {
            int from = Integer.parseInt(event.getDragboard().getString());
            int to = getIndex();
            model.change("editor.did.move", desk -> desk.moved(from, to));
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
