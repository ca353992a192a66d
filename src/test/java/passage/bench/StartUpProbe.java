package passage.bench;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.time.Instant;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import passage.Main;

/**
 * Starts the program, or an {@link EmptyWindow}, and writes to standard output when its first picture had been rendered: an
 * instant. What it starts knows nothing of it. The program's first picture is that in which the data are shown, whose title
 * the window then bears.
 */
final class StartUpProbe {

    static final String PROGRAM = "program";
    static final String EMPTY = "empty";

    private static final long PATIENCE_MILLIS = 2;
    private static final String TITLE_SEPARATOR = " – ";

    private StartUpProbe() {}

    public static void main(String[] args) {
        boolean program = args[0].equals(PROGRAM);
        Thread watcher = new Thread(() -> waitForToolkit(program), "watcher");
        watcher.setDaemon(true);
        watcher.start();
        if (program) {
            Main.main(new String[0]);
        } else {
            Application.launch(EmptyWindow.class);
        }
    }

    private static void waitForToolkit(boolean program) {
        while (true) {
            try {
                Platform.runLater(() -> watchWindows(program));
                return;
            } catch (IllegalStateException _) {
                // Not started yet.
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void watchWindows(boolean program) {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> watch(window, program));
            }
        });
        Window.getWindows().forEach(window -> watch(window, program));
    }

    private static void watch(Window window, boolean program) {
        if (!(window instanceof Stage stage)) {
            return;
        }
        if (!program || stage.getTitle().contains(TITLE_SEPARATOR)) {
            tellNextFrame(stage.getScene());
        } else {
            stage.titleProperty().addListener((_, _, title) -> {
                if (title.contains(TITLE_SEPARATOR)) {
                    tellNextFrame(stage.getScene());
                }
            });
        }
    }

    /**
     * The next pulse hands the scene as it is now to the render thread, once that has done with the frame before; the first
     * frame that is rendered after that shows it.
     */
    private static void tellNextFrame(Scene scene) {
        Toolkit toolkit = Toolkit.getToolkit();
        TKPulseListener[] once = new TKPulseListener[1];
        once[0] = () -> {
            toolkit.removePostSceneTkPulseListener(once[0]);
            PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(() -> Platform.runLater(() -> tell()));
        };
        // The toolkit itself would let go of it.
        scene.getProperties().put(StartUpProbe.class, once[0]);
        toolkit.addPostSceneTkPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    /** Halts, so that nothing is kept of what the program keeps of a session, and no time is spent on an orderly end. */
    private static void tell() {
        System.out.println(Instant.now());
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
