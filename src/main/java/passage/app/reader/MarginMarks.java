package passage.app.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import passage.app.CategoryChip;
import passage.dataset.Category;
import passage.dataset.Event;
import passage.dataset.Passage;

/** The events beside a paragraph, each a button that selects it on the timeline. */
final class MarginMarks {

    private static final double WIDTH = 168;

    /** More marks beside one paragraph nobody looks through, and each takes its time to be made. */
    private static final int MOST = 100;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ReaderViewModel model;
    private final CategoryChip chips;
    private final Consumer<String> select;

    MarginMarks(ReaderViewModel model, CategoryChip chips, Consumer<String> select) {
        this.model = model;
        this.chips = chips;
        this.select = select;
    }

    /**
     * The marks of one row, by the ids of their events.
     *
     * @param more how many passages have no mark, for there are too many
     */
    record Marks(Map<String, Button> buttons, Optional<Label> more) {

        /** Marks the event of the passage that is read. */
        void mark(Optional<Passage> passage) {
            String event = passage.map(Passage::event).orElse("");
            buttons.forEach((id, button) -> button.pseudoClassStateChanged(CURRENT, id.equals(event)));
        }

        private Node[] all() {
            return Stream.concat(buttons.values().stream(), more.stream()).toArray(Node[]::new);
        }
    }

    /** A row of the reader with its marks: in the margin where there is one, else under the text. */
    Node beside(HBox text, Marks marks) {
        if (model.wideProperty().get()) {
            VBox margin = new VBox(2, marks.all());
            margin.setMinWidth(WIDTH);
            margin.setMaxWidth(WIDTH);
            text.getChildren().add(margin);
            text.getStyleClass().add("reader-row");
            return text;
        }
        FlowPane under = new FlowPane(4, 0, marks.all());
        under.getStyleClass().add("marks-under");
        // A title of any length stays within the column: it wraps.
        under.setMinWidth(0);
        marks.buttons().values().forEach(button -> button.maxWidthProperty().bind(under.widthProperty()));
        VBox row = new VBox(text, under);
        row.getStyleClass().add("reader-row");
        return row;
    }

    /** The marks of some passages; two of one event that stand together share a mark. */
    Marks of(List<Passage> passages) {
        Map<String, Button> buttons = new LinkedHashMap<>();
        int marked = 0;
        while (marked < passages.size() && buttons.size() < MOST) {
            Passage first = passages.get(marked++);
            model.app()
                    .dataset()
                    .event(first.event())
                    .ifPresent(event -> buttons.computeIfAbsent(event.id(), _ -> mark(event, first)));
        }
        return new Marks(buttons, more(passages.size() - marked));
    }

    private Optional<Label> more(int passages) {
        if (passages == 0) {
            return Optional.empty();
        }
        Label label = new Label(model.app().messages().get("reader.marks.more", passages));
        label.getStyleClass().add("muted");
        return Optional.of(label);
    }

    private Button mark(Event event, Passage first) {
        Button button = new Button(event.title().in(model.app().messages().locale()));
        button.getStyleClass().add("margin-mark");
        button.setWrapText(true);
        button.setId("mark-" + event.id());
        Category category = model.app().dataset().categoryOf(event);
        button.setGraphic(chips.sign(category));
        button.setAccessibleText(button.getText() + ", "
                + category.label().in(model.app().messages().locale()));
        button.setOnAction(_ -> {
            model.open(first.id());
            select.accept(event.id());
        });
        return button;
    }
}
