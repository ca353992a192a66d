package passage.display.impl;

import java.awt.Color;
import java.io.IOException;
import java.net.Socket;
import javafx.application.Platform;
import javafx.scene.control.Label;
import passage.layout.Theme;

/** Breaks the rules of the program on purpose, to show that each of them can fail. Nothing uses or runs it. */
public class OffenderViewModel {

    private static int count;

    private Color colour = Color.BLACK;

    OffenderViewModel() {
        count++;
    }

    void offend(Theme theme, Label label) throws IOException {
        try (Socket socket = new Socket(theme.name(), count)) {
            System.out.println(label.getText() + colour + socket);
        }
        colour = Color.WHITE;
        Platform.exit();
        System.exit(count);
    }
}
