package passage.app.export;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import passage.app.Messages;
import passage.export.Sheet;

/** What comes of the choices, page by page, and below it what it is in words. */
final class PreviewView extends VBox {

    /** How long a picture that is no longer right may look as if it were. */
    private static final Duration PATIENCE = Duration.millis(400);

    private static final double PALE = 0.4;

    private final Messages messages;
    private final PageView page;
    private final Label words = new Label();
    private final Label number = new Label();
    private final Button before = new Button("‹");
    private final Button after = new Button("›");
    private final HBox pager = new HBox(8, before, number, after);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private List<Sheet> pages = List.of();
    private int at;

    /**
     * @param elsewhere where pages are painted
     * @param here runs something on the JavaFX thread
     */
    PreviewView(Messages messages, Executor elsewhere, Executor here) {
        super(8);
        this.messages = messages;
        this.page = new PageView(elsewhere, here);
        getStyleClass().add("export-preview");
        setAlignment(Pos.CENTER);
        VBox.setVgrow(page, Priority.ALWAYS);
        words.setId("export-words");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        pager.setAlignment(Pos.CENTER);
        before.setAccessibleText(messages.get("export.page.before"));
        after.setAccessibleText(messages.get("export.page.after"));
        before.setOnAction(_ -> turnTo(at - 1));
        after.setOnAction(_ -> turnTo(at + 1));
        getChildren().addAll(page, pager, words);
        patience.setOnFinished(_ -> page.setOpacity(PALE));
        show(List.of(), "");
    }

    /** From now on what is shown is not what is chosen. */
    void outdate() {
        if (patience.getStatus() != PauseTransition.Status.RUNNING) {
            patience.playFromStart();
        }
    }

    /** Shows pages, or none, and says something of them. */
    void show(List<Sheet> shown, String caption) {
        patience.stop();
        page.setOpacity(1);
        pages = shown;
        words.setText(caption);
        pager.setVisible(shown.size() > 1);
        pager.setManaged(shown.size() > 1);
        turnTo(Math.min(at, shown.size() - 1));
    }

    private void turnTo(int wanted) {
        at = Math.max(0, wanted);
        before.setDisable(at == 0);
        after.setDisable(at >= pages.size() - 1);
        number.setText(messages.get("export.page", at + 1, pages.size()));
        page.show(pages.isEmpty() ? Optional.empty() : Optional.of(pages.get(at)));
    }
}
