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
     * @param place of the event in a row, or ""
     * @param note what somebody answered, or ""
     * @param read opens a passage, given its id
     */
    ProofCard(QuizWords words, Asked asked, String place, String note, Consumer<String> read) {
        getStyleClass().add("proof");
        Passage passage = asked.passage();
        Label title = new WrappedLabel(words.heading(place, asked.event()), "proof-title");
        getChildren().add(row(title, link(words, passage, read)));
        if (!note.isEmpty()) {
            getChildren().add(new WrappedLabel(note, "proof-note"));
        }
        Label source = new Label(words.source(passage.source()));
        source.getStyleClass().add("proof-source");
        getChildren().add(row(new WrappedLabel(words.quote(passage), "proof-quote"), source));
        words.gloss(passage).ifPresent(gloss -> getChildren().add(new WrappedLabel(gloss, "proof-gloss")));
    }

    private static HBox row(Label words, Region beside) {
        beside.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(words, space, beside);
        row.getStyleClass().add("proof-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Hyperlink link(QuizWords words, Passage passage, Consumer<String> read) {
        Hyperlink link = new Hyperlink(words.messages().get("card.read"));
        link.setAccessibleText(words.messages().get("card.read.accessible", words.source(passage.source())));
        link.setOnAction(_ -> read.accept(passage.id()));
        return link;
    }
}
