package passage.app.present;

import javafx.beans.binding.DoubleBinding;
import javafx.scene.layout.Region;

/** How far a lesson has come, as a bar, and a mark where by its time it should be. No colour calls for haste. */
final class PaceBar extends Region {

    /** Of the mark, in its heights. */
    private static final double MARK = 0.3;

    private final DoubleBinding done;
    private final DoubleBinding due;
    private final Region track = part("pace-track");
    private final Region told = part("pace-done");
    private final Region mark = part("pace-due");

    PaceBar(PaceViewModel pace) {
        done = pace.done();
        due = pace.due();
        getStyleClass().add("pace-bar");
        getChildren().addAll(track, told, mark);
        done.addListener(_ -> requestLayout());
        due.addListener(_ -> requestLayout());
        accessibleTextProperty().bind(pace.words());
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double bar = height / 2;
        track.resizeRelocate(0, (height - bar) / 2, width, bar);
        told.resizeRelocate(0, (height - bar) / 2, done.get() * width, bar);
        double thick = Math.max(2, Math.round(height * MARK));
        mark.setVisible(due.get() >= 0);
        mark.resizeRelocate(Math.round(due.get() * (width - thick)), 0, thick, height);
    }
}
