package passage.app.present;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;

/** Three columns: the steps, the pictures as large as they fit, and the notes in what is left. */
final class PresenterDesk extends Region {

    private static final double GAP = 16;
    private static final double LEAST_LIST = 184;
    private static final double MOST_LIST = 320;
    private static final double LIST = 0.18;
    /** The most that pictures take of what the list leaves: there has to be room for notes. */
    private static final double PICTURES = 0.56;
    /** The size of the interface's type, in pixels, where it is not larger than usual. */
    private static final double TYPE = 13;

    private final StepList steps;
    private final Pictures pictures;
    private final NotesPane notes;
    private final ObservableDoubleValue aspect;
    private double larger = 1;

    /** @param aspect of the pictures */
    PresenterDesk(PresentViewModel model, Pictures pictures, ObservableDoubleValue aspect) {
        this.steps = new StepList(model);
        this.pictures = pictures;
        this.notes = new NotesPane(model);
        this.aspect = aspect;
        getStyleClass().add("presenter-desk");
        getChildren().addAll(steps, pictures, notes);
        aspect.addListener(_ -> requestLayout());
    }

    /** How much larger than usual its type is. */
    void setLarger(double wanted) {
        larger = wanted;
        steps.setType(TYPE * larger);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double gap = Math.round(GAP * larger);
        double list = Math.round(Math.clamp(getWidth() * LIST, LEAST_LIST * larger, MOST_LIST * larger));
        double height = getHeight() - 2 * gap;
        double room = getWidth() - list - 3 * gap;
        double fitting = pictures.widest(height, aspect.get());
        double shown = Math.max(1, Math.round(Math.min(room * PICTURES, fitting)));
        steps.resizeRelocate(0, 0, list, getHeight());
        pictures.resizeRelocate(list + gap, gap, shown, height);
        double left = list + shown + 2 * gap;
        notes.resizeRelocate(left, gap, Math.max(0, getWidth() - left - gap), height);
    }
}
