package passage.app.timeline;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import passage.app.Messages;
import passage.date.DateFormatter;
import passage.layout.Frame;
import passage.layout.Metrics;
import passage.layout.Viewport;

/** A range of time being marked: a band over the timeline from one pixel to another, with its two dates in words. */
final class RangeBand extends Region {

    private static final double DAYS_OF_MONTH = 31;
    private static final double DAYS_OF_YEAR = 366;
    /** How far the words stand above the lanes, where they cover no label. */
    private static final double WORDS_ABOVE = 2;

    private final Messages messages;
    private final Region ground = new Region();
    private final Label words = new Label();
    private double start;
    private double end;

    RangeBand(Messages messages) {
        this.messages = messages;
        ground.getStyleClass().add("range-ground");
        words.getStyleClass().add("range-words");
        ground.setManaged(false);
        words.setManaged(false);
        getChildren().addAll(ground, words);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Marks what lies between two pixels of the picture, in whichever order. */
    void mark(double from, double to) {
        start = Math.min(from, to);
        end = Math.max(from, to);
        setVisible(true);
    }

    /** Marks nothing any more. */
    void clear() {
        setVisible(false);
    }

    /** The window that shows what is marked, and no more. */
    Viewport window(Frame frame) {
        Viewport now = frame.viewport();
        double from = now.unit(start - frame.plotLeft());
        double to = now.unit(end - frame.plotLeft());
        double room = Math.max(0, Viewport.NARROWEST - (to - from)) / 2;
        return new Viewport(from - room, to + room, now.width());
    }

    /** Lies over a picture that is framed so; the same pixels are other days when it moves under the band. */
    void layOver(Frame frame) {
        resizeRelocate(0, 0, frame.width(), frame.height());
        ground.resizeRelocate(start, Metrics.AXIS, end - start, frame.height() - Metrics.AXIS);
        words.setText(messages.get("timeline.range", day(frame, start), day(frame, end)));
        double width = words.prefWidth(-1);
        double left = Math.clamp(
                (start + end - width) / 2, frame.plotLeft(), Math.max(frame.plotLeft(), frame.width() - width));
        double height = words.prefHeight(-1);
        words.resizeRelocate(left, Metrics.AXIS - WORDS_ABOVE - height, width, height);
    }

    /** The dates as they are told now. */
    String words() {
        return words.getText();
    }

    /** Named no finer than a hand can point at it. */
    private String day(Frame frame, double x) {
        DateFormatter dates = DateFormatter.of(messages.locale());
        long day = (long) Math.floor(frame.day(x));
        double daysPerPixel = frame.day(x + 1) - frame.day(x);
        if (daysPerPixel > DAYS_OF_YEAR) {
            return dates.year(LocalDate.ofEpochDay(day).getYear());
        }
        return daysPerPixel > DAYS_OF_MONTH ? dates.month(day) : dates.dayShort(day);
    }
}
