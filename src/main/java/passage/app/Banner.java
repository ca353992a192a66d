package passage.app;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line at the foot of the window that says what has just happened, and stays until it is read. */
public final class Banner extends HBox {

    private final Label words = new Label();
    private final Button action = new Button();
    private final Button close = new Button("✕");
    private Runnable declined = Banner::nothing;

    /** A banner that is hidden until something is told. */
    public Banner(Messages messages) {
        super(12);
        getStyleClass().add("banner");
        setId("banner");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(words, Priority.ALWAYS);
        close.getStyleClass().add("flat");
        close.accessibleTextProperty().bind(messages.bind("banner.close"));
        close.setOnAction(_ -> hide());
        action.setMinWidth(Region.USE_PREF_SIZE);
        close.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(words, action, close);
        hide();
    }

    private static void nothing() {}

    /** Says a sentence. */
    public void say(String sentence) {
        show(sentence);
        setShown(action, false);
    }

    /** Says a sentence and offers something to do about it. */
    public void offer(String sentence, String label, Runnable deed) {
        offer(sentence, label, deed, Banner::nothing);
    }

    /** @param refusal is done where a person takes the line away instead */
    void offer(String sentence, String label, Runnable deed, Runnable refusal) {
        show(sentence);
        declined = refusal;
        action.setText(label);
        action.setOnAction(_ -> {
            declined = Banner::nothing;
            hide();
            deed.run();
        });
        setShown(action, true);
    }

    /** Takes the line away. */
    public void hide() {
        setShown(this, false);
        Runnable refusal = declined;
        declined = Banner::nothing;
        refusal.run();
    }

    /** The sentence being shown, or empty. */
    public String words() {
        return isVisible() ? words.getText() : "";
    }

    /** Whether there is something to do about what it says. */
    public boolean offersSomething() {
        return isVisible() && action.isVisible();
    }

    private void show(String sentence) {
        declined = Banner::nothing;
        words.setText(sentence);
        setShown(this, true);
    }

    private static void setShown(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}
