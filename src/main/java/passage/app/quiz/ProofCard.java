package passage.app.quiz;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.WrappedLabel;
import passage.dataset.Passage;
import passage.quiz.Asked;

/** What proves an answer: the event with its date, the words of the source, which source that is, and the way to them. */
final class ProofCard extends VBox {

    /**
     * @param heading what stands over the event, or ""
     * @param read opens a passage, given its id
     */
    ProofCard(QuizWords words, Asked asked, String heading, Consumer<String> read) {
        getStyleClass().add("proof");
        Passage passage = asked.passage();
        if (!heading.isEmpty()) {
            getChildren().add(new WrappedLabel(heading, "proof-heading"));
        }
        Label date = new WrappedLabel(words.date(asked.event()), "proof-date");
        Label title = new WrappedLabel(words.title(asked.event()), "proof-title");
        getChildren().addAll(new VBox(date, title), new WrappedLabel(words.quote(passage), "proof-quote"));
        words.gloss(passage).ifPresent(gloss -> getChildren().add(new WrappedLabel(gloss, "proof-gloss")));
        getChildren().add(foot(words, passage, read));
    }

    private static HBox foot(QuizWords words, Passage passage, Consumer<String> read) {
        String name = words.source(passage.source());
        Label source = new WrappedLabel(name, "proof-source");
        HBox.setHgrow(source, Priority.ALWAYS);
        source.setMaxWidth(Double.MAX_VALUE);
        Hyperlink link = new Hyperlink(words.messages().get("card.read"));
        link.setAccessibleText(words.messages().get("card.read.accessible", name));
        link.setOnAction(_ -> read.accept(passage.id()));
        link.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(source, link);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
