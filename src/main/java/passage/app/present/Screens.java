package passage.app.present;

import java.util.List;
import javafx.stage.Stage;

/** The screens of the machine, which come and go, and how a window fills one of them. */
public interface Screens {

    /** Those that are there now, the one with the task bar first; empty for a moment while screens are changed. */
    List<Monitor> all();

    /**
     * Has something done on the JavaFX thread after each change of the screens.
     *
     * @return ends that
     */
    Runnable watch(Runnable changed);

    /** Shows a window on the whole of a screen, with nothing else of the system on it. */
    void fill(Stage stage, Monitor monitor);

    /** Shows a window on all the room of a screen, with its title bar. */
    void cover(Stage stage, Monitor monitor);
}
