package passage.app.export;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import passage.app.Messages;
import passage.export.Preset;

/** The presets side by side; the one that is chosen is marked as long as nothing else is changed. */
final class PresetBar extends FlowPane {

    PresetBar(ExportViewModel model, Messages messages) {
        super(8, 8);
        setId("export-presets");
        for (Preset preset : Preset.values()) {
            ToggleButton button = new ToggleButton(messages.get("export.preset." + Keys.of(preset)));
            button.setId("export-preset-" + Keys.of(preset));
            button.getStyleClass().add("preset");
            button.setMinWidth(Region.USE_PREF_SIZE);
            Runnable mark =
                    () -> button.setSelected(model.presetProperty().getValue().equals(Optional.of(preset)));
            model.presetProperty().addListener((_, _, _) -> mark.run());
            button.setOnAction(_ -> {
                model.choose(preset);
                mark.run();
            });
            mark.run();
            getChildren().add(button);
        }
    }
}
