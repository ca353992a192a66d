package passage.app.card;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.AppViewModel;
import passage.app.Messages;
import passage.app.WrappedLabel;
import passage.dataset.Passage;
import passage.date.DateFormatter;

/** What one source says of an event: its words, its date and how sure that is, and the way to the place. */
final class PassageRow extends VBox {

    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private final Passage passage;

    PassageRow(AppViewModel app, Passage passage, CardActions actions) {
        super(6);
        this.passage = passage;
        Messages messages = app.messages();
        Locale locale = messages.locale();
        getStyleClass().add("passage-row");

        String source = app.dataset()
                .source(passage.source())
                .map(s -> s.label().in(locale))
                .orElse(passage.source());
        String kind = app.dataset()
                .source(passage.source())
                .map(s -> messages.get("source.kind." + s.kind().code()))
                .orElse("");
        Label name = new Label(source);
        name.getStyleClass().add("passage-source");
        Label what = muted("· " + kind);
        getChildren().add(new HBox(4, name, what));

        Label quote = new WrappedLabel("“" + passage.quote().exact() + "”", "quote");
        getChildren().add(new HBox(quote));
        passage.gloss()
                .filter(gloss -> gloss.has(locale.getLanguage()))
                .ifPresent(gloss -> getChildren().add(new WrappedLabel(gloss.in(locale), "muted")));
        passage.note()
                .map(note -> note.in(locale))
                .ifPresent(note -> getChildren().add(new WrappedLabel(note, "muted")));

        Hyperlink read = new Hyperlink(messages.get("card.read"));
        read.setAccessibleText(messages.get("card.read.accessible", source));
        read.setOnAction(_ -> actions.read(passage.id()));
        read.setMinWidth(Region.USE_PREF_SIZE);
        Label facts = new WrappedLabel(facts(app, passage), "muted");
        HBox.setHgrow(facts, Priority.ALWAYS);
        facts.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(8, facts, read);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(foot);
    }

    /** Shows whether this is the passage in the reader. */
    void mark(String reading) {
        pseudoClassStateChanged(READ, passage.id().equals(reading));
    }

    private static String facts(AppViewModel app, Passage passage) {
        Messages messages = app.messages();
        String date =
                passage.date().map(DateFormatter.of(messages.locale())::format).orElse(messages.get("card.no-date"));
        // A source that gives no date has nothing that could be stated or inferred.
        String basis = passage.date().isPresent()
                ? messages.get("basis." + passage.basis().code())
                : "";
        return Stream.of(date, basis, found(app, passage))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String found(AppViewModel app, Passage passage) {
        return app.originalsProperty()
                .get()
                .of(passage.source())
                .flatMap(original -> original.place(passage))
                .map(anchoring -> app.messages().get("anchoring." + anchoring.status()))
                .orElse("");
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
