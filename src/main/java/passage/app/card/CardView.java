package passage.app.card;

import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.AppViewModel;
import passage.app.CategoryChip;
import passage.app.Messages;
import passage.app.WrappedLabel;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Passage;
import passage.date.DateFormatter;

/** The card of the selected event, in three parts: what happened, what each source says, what the editor notes. */
public final class CardView extends ScrollPane {

    private static final String SOURCES = "card-sources";

    private final AppViewModel app;
    private final Messages messages;
    private final CategoryChip chips;
    private final CardActions actions;
    private final ObservableValue<String> reading;

    /**
     * @param chips makes the coloured word for a category
     * @param reading id of the passage the reader shows
     */
    public CardView(AppViewModel app, CategoryChip chips, CardActions actions, ObservableValue<String> reading) {
        this.app = app;
        this.messages = app.messages();
        this.chips = chips;
        this.actions = actions;
        this.reading = reading;
        getStyleClass().add("card-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        InvalidationListener stale = _ -> rebuild();
        app.selectedProperty().addListener(stale);
        app.datasetProperty().addListener(stale);
        app.originalsProperty().addListener(stale);
        app.themeProperty().addListener(stale);
        messages.localeProperty().addListener(stale);
        reading.addListener(_ -> markRead());
        rebuild();
    }

    /** Marks the row of the passage that is read. */
    private void markRead() {
        if (getContent() instanceof Parent card) {
            card.getChildrenUnmodifiable().stream()
                    .filter(PassageRow.class::isInstance)
                    .forEach(row -> ((PassageRow) row).mark(reading.getValue()));
        }
    }

    private void rebuild() {
        setContent(app.selectedEvent().map(this::card).orElseGet(this::empty));
        setVvalue(0);
        markRead();
    }

    /** Brings the part into view that says what each source says, as far up as the card is long enough. */
    public void showSources() {
        if (getContent() instanceof Parent card && card.lookup("#" + SOURCES) instanceof Node heading) {
            if (getScene() != null) {
                getScene().getRoot().applyCss();
                getScene().getRoot().layout();
            }
            double hidden =
                    card.getLayoutBounds().getHeight() - getViewportBounds().getHeight();
            setVvalue(hidden > 0 ? Math.min(1, heading.getBoundsInParent().getMinY() / hidden) : 0);
        }
    }

    private Region empty() {
        String state = app.dataset().events().isEmpty() ? "card.none" : "card.empty";
        VBox box = new VBox(
                8, title(messages.get(state + ".title")), new WrappedLabel(messages.get(state + ".text"), "muted"));
        box.setPadding(new Insets(24));
        return box;
    }

    private Region card(Event event) {
        Locale locale = messages.locale();
        VBox box = new VBox(12);
        box.getStyleClass().add("card");
        box.getChildren().addAll(heading(event), title(event.title().in(locale)));
        box.getChildren().add(new WrappedLabel(event.summary().in(locale), "summary"));
        box.getChildren().add(sourcesHeading(event));
        for (Passage passage : event.passages()) {
            box.getChildren().add(new PassageRow(app, passage, actions));
        }
        event.editorNote().ifPresent(note -> box.getChildren().add(note(messages.get("card.note"), note)));
        for (var disagreement : event.disagreements()) {
            String about = messages.get("card.disagree." + disagreement.about().code());
            box.getChildren().add(note(about, disagreement.note()));
        }
        box.getChildren().add(new Separator());
        names(box, "card.people", event.people());
        names(box, "card.places", event.places());
        related(box, event);
        return box;
    }

    private Node heading(Event event) {
        DateFormatter dates = DateFormatter.of(messages.locale());
        Label date = new Label(dates.format(event.date()) + " · " + dates.kind(event.date()));
        date.getStyleClass().add("muted");
        date.setWrapText(true);
        HBox line = new HBox(10, chips.of(app.dataset().categoryOf(event)), date);
        HBox.setHgrow(date, Priority.ALWAYS);
        line.getStyleClass().add("card-heading");
        return line;
    }

    private static Label title(String words) {
        Label label = new WrappedLabel(words, "card-title");
        label.setId("card-title");
        return label;
    }

    private Node note(String heading, LocalizedText text) {
        return new VBox(
                2, new WrappedLabel(heading, "note-heading"), new WrappedLabel(text.in(messages.locale()), "muted"));
    }

    private Node sourcesHeading(Event event) {
        Label says = new WrappedLabel(messages.get("card.sources").toUpperCase(messages.locale()), "section-heading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        int all = app.dataset().sources().size();
        Label count = new WrappedLabel(
                messages.get("card.sources.count", event.sources().size(), all), "muted");
        HBox heading = new HBox(says, space, count);
        heading.setId(SOURCES);
        return heading;
    }

    private void names(VBox into, String key, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        FlowPane names = new FlowPane(6, 6);
        for (String id : ids) {
            String words = app.dataset()
                    .name(id)
                    .map(name -> name.name().in(messages.locale()))
                    .orElse(id);
            names.getChildren().add(new WrappedLabel(words, "name"));
        }
        into.getChildren()
                .addAll(new WrappedLabel(messages.get(key).toUpperCase(messages.locale()), "section-heading"), names);
    }

    private void related(VBox into, Event event) {
        FlowPane links = new FlowPane(8, 8);
        for (var related : event.related()) {
            app.dataset().event(related.event()).ifPresent(other -> {
                Button button = new Button(other.title().in(messages.locale()));
                button.getStyleClass().add("related");
                button.setAccessibleText(
                        messages.get("card.relation." + related.relation().code()) + ": " + button.getText());
                button.setTooltip(new Tooltip(
                        messages.get("card.relation." + related.relation().code())));
                button.setOnAction(_ -> actions.select(other.id()));
                links.getChildren().add(button);
            });
        }
        if (!links.getChildren().isEmpty()) {
            into.getChildren()
                    .addAll(
                            new WrappedLabel(
                                    messages.get("card.related").toUpperCase(messages.locale()), "section-heading"),
                            links);
        }
    }
}
