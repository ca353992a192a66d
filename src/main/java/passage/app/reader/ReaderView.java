package passage.app.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.CategoryChip;
import passage.app.Choice;
import passage.app.Messages;
import passage.app.WrappedLabel;
import passage.app.reader.ReaderViewModel.Edition;
import passage.dataset.Source;
import passage.export.CitationStyle;
import passage.export.References;
import passage.original.Original;

/** The reader: what is read and in which edition, above the text itself, above where it comes from. */
public final class ReaderView extends BorderPane {

    private static final PseudoClass DOCKED = PseudoClass.getPseudoClass("docked");

    private static final double TOOLTIP = 420;

    private final ReaderViewModel model;
    private final Messages messages;
    private final ReaderBody body;
    private final Runnable addOriginal;
    private final Choice<Edition> editions;
    private final VBox head = new VBox(6);
    private final VBox foot = new VBox(4);

    /**
     * @param chips makes the signs of categories
     * @param addOriginal asks the user for a copy of a source
     * @param select selects an event on the timeline
     */
    public ReaderView(ReaderViewModel model, CategoryChip chips, Runnable addOriginal, Consumer<String> select) {
        this.model = model;
        this.messages = model.app().messages();
        this.addOriginal = addOriginal;
        this.body = new ReaderBody(model, chips, select);
        this.editions = new Choice<>(model.wantedProperty()::set);
        editions.with(Edition.STUDY, messages.bind("reader.study"))
                .with(Edition.ORIGINAL, messages.bind("reader.original"));
        getStyleClass().add("reader");
        // In the order in which Tab goes through them.
        setTop(head);
        setCenter(body);
        setBottom(foot);
        head.getStyleClass().add("reader-head");
        foot.getStyleClass().add("reader-foot");
        InvalidationListener stale = _ -> rebuild();
        model.passageProperty().addListener(stale);
        model.wantedProperty().addListener(stale);
        model.wideProperty().addListener(stale);
        model.app().datasetProperty().addListener(stale);
        model.app().originalsProperty().addListener(stale);
        model.app().themeProperty().addListener(stale);
        messages.localeProperty().addListener(stale);
        rebuild();
    }

    private void rebuild() {
        Optional<Source> source = model.source();
        if (source.isEmpty()) {
            return;
        }
        pseudoClassStateChanged(DOCKED, !model.wideProperty().get());
        editions.show(model.edition());
        editions.offer(Edition.ORIGINAL, model.original().isPresent());
        Optional<String> focused = focusedPart();
        fillHead(source.get());
        fillFoot(source.get());
        body.show();
        focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /** What is built anew loses the focus; its successor, which has the same id, is to get it back. */
    private Optional<String> focusedPart() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> owner.getId() != null && lookup("#" + owner.getId()) == owner)
                .map(Node::getId);
    }

    private void fillHead(Source source) {
        if (model.wideProperty().get()) {
            Label title = new WrappedLabel(source.citation().title(), "reader-title");
            head.getChildren().setAll(stretched(title, resize()), citation(source), stretched(editions, steps()));
        } else {
            Label label = new WrappedLabel(source.label().in(messages.locale()), "passage-source");
            head.getChildren().setAll(stretched(label, steps(), resize()), editions);
        }
    }

    /** Gives the reader a column of its own, or takes it back. */
    private Button resize() {
        boolean wide = model.wideProperty().get();
        Button resize = new Button(wide ? "✕" : "⤢");
        String words = messages.get(wide ? "reader.dock" : "reader.widen");
        resize.getStyleClass().add("flat");
        resize.setId("reader-resize");
        resize.setAccessibleText(words);
        resize.setTooltip(new Tooltip(words));
        resize.setOnAction(_ -> model.wideProperty().set(!wide));
        resize.setMinWidth(Region.USE_PREF_SIZE);
        return resize;
    }

    /** A line of which the first part takes all the room the others leave. */
    private static HBox stretched(Region first, Node... others) {
        HBox line = new HBox(8, first);
        HBox.setHgrow(first, Priority.ALWAYS);
        first.setMaxWidth(Double.MAX_VALUE);
        line.getChildren().addAll(others);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node steps() {
        int position = model.position();
        int all = model.passages().size();
        Label where = new Label(messages.get("reader.position", position + 1, all));
        where.getStyleClass().add("muted");
        where.setMinWidth(Region.USE_PREF_SIZE);
        Button before = step("↑", "reader.before", -1, position <= 0);
        Button after = step("↓", "reader.after", 1, position >= all - 1);
        HBox line = new HBox(4, where, before, after);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button step(String sign, String key, int by, boolean atEnd) {
        Button button = new Button(sign);
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key)));
        button.setDisable(atEnd);
        button.getStyleClass().add("flat");
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.step(by));
        return button;
    }

    /** Which of the two texts this is, and how to come by the other; under the card, where it comes from as well. */
    private void fillFoot(Source source) {
        Label reading = new WrappedLabel(messages.get("reader.reading." + model.standing()), "muted");
        reading.setId("reader-reading");
        foot.getChildren()
                .setAll(stretched(reading, model.original().map(this::found).orElseGet(this::adding)));
        if (!model.wideProperty().get()) {
            foot.getChildren().add(citation(source));
        }
    }

    /** In full; where there is little room, in one line with the whole of it as a tooltip. */
    private Label citation(Source source) {
        Label citation = new WrappedLabel(References.text(source, CitationStyle.CHICAGO, messages.locale()), "muted");
        citation.setId("reader-citation");
        if (!model.wideProperty().get()) {
            citation.setWrapText(false);
            Tooltip whole = new Tooltip(citation.getText());
            whole.setWrapText(true);
            whole.setMaxWidth(TOOLTIP);
            citation.setTooltip(whole);
        }
        return citation;
    }

    private Region found(Original original) {
        String file = original.file().getFileName().toString();
        int all = model.passages().size();
        return model.wideProperty().get()
                ? new WrappedLabel(messages.get("reader.found", file, original.exact(), all), "muted")
                : new WrappedLabel(messages.get("reader.found.short", original.exact(), all), "muted");
    }

    private Region adding() {
        Button add = new Button(messages.get("reader.add"));
        add.getStyleClass().addAll("flat", "accent");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> addOriginal.run());
        return add;
    }
}
