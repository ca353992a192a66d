package passage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;
import passage.dataset.Dataset;
import passage.layout.Theme;

class LookTest {

    @Test
    void beginsAsLightOrDarkAsTheSystem() {
        assertThat(Look.ofSystem(Map.of(), ColorScheme.LIGHT)).isEqualTo(Theme.LIGHT);
        assertThat(Look.ofSystem(Map.of(), ColorScheme.DARK)).isEqualTo(Theme.DARK);
        assertThat(Look.ofSystem(Map.of("Windows.SPI.HighContrast", false), ColorScheme.DARK))
                .isEqualTo(Theme.DARK);
        assertThat(Look.ofSystem(Map.of("GTK.theme_name", "Adwaita"), ColorScheme.LIGHT))
                .isEqualTo(Theme.LIGHT);
    }

    @Test
    void systemThatAsksForHighContrastGetsIt() {
        for (ColorScheme scheme : ColorScheme.values()) {
            assertThat(Look.ofSystem(Map.of("Windows.SPI.HighContrast", true), scheme))
                    .isEqualTo(Theme.HIGH_CONTRAST);
            assertThat(Look.ofSystem(Map.of("GTK.theme_name", "HighContrastInverse"), scheme))
                    .isEqualTo(Theme.HIGH_CONTRAST);
        }
    }

    @Test
    void switchLeadsFromLightToDarkAndFromAnyOtherThemeToLight() {
        AppViewModel app = new AppViewModel(Dataset.empty(Path.of("")));
        for (Theme theme : Theme.OF_WINDOWS) {
            app.themeProperty().set(theme);
            app.switchTheme();
            assertThat(app.themeProperty().get()).isEqualTo(theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
        }
    }
}
