package passage.app.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import passage.app.Messages;

/** What came of the last file, and ways to it. */
final class OutcomeBar extends HBox {

    OutcomeBar(Saving saving, Messages messages, ExportHost host) {
        super(16);
        setId("export-outcome");
        getStyleClass().add("export-outcome");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label();
        words.textProperty().bind(saving.outcomeProperty());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Hyperlink open = link(messages.get("export.open"), saving, host, false);
        Hyperlink folder = link(messages.get("export.open-folder"), saving, host, true);
        getChildren().addAll(words, open, folder);
        visibleProperty().bind(saving.outcomeProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    private static Hyperlink link(String words, Saving saving, ExportHost host, boolean folder) {
        Hyperlink link = new Hyperlink(words);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.visibleProperty().bind(saving.savedProperty().map(file -> file.isPresent() && host.canOpen()));
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(_ -> {
            Optional<Path> file = saving.savedProperty().get();
            file.map(one -> folder ? one.toAbsolutePath().getParent() : one).ifPresent(host::open);
        });
        return link;
    }
}
