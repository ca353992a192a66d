package passage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import passage.date.DayRange;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Point;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.TextMeasurer;

/**
 * A stretch of time as a bare axis with true ticks, on which a guess and what it is held against are marked: the guess as a
 * pin from above, the truth as a bar from below, each with its words, so that they are told apart without their colours.
 *
 * @param days the whole of it, with both ends
 * @param width in points
 */
public record AxisStrip(DayRange days, double width, Theme theme, Locale locale, TextMeasurer measurer) {

    /** Of the whole strip, in points. */
    public static final double HEIGHT = 112;

    private static final double INSET = 16;
    private static final double GUESS_WORDS = 12;
    private static final double HEAD = 28;
    private static final double HEAD_SIZE = 6;
    private static final double AXIS = 52;
    private static final double TICK = 7;
    private static final double TICK_WORDS = 69;
    private static final double TRUTH = 84;
    private static final double BAR = 8;
    private static final double TRUTH_WORDS = 103;
    private static final double THICK = 2;
    /** The least room from label to label. */
    private static final double APART = 24;

    /**
     * Something on the axis.
     *
     * @param words what it is called
     */
    public record Place(DayRange days, String words) {}

    /** The pixel of a day. */
    public double x(double day) {
        return INSET + (day - days.first()) / (days.end() - days.first()) * inner();
    }

    /** The day under a pixel, or the nearest on the axis. */
    public long day(double x) {
        double day = days.first() + (x - INSET) / inner() * (days.end() - days.first());
        return Math.clamp((long) Math.floor(day), days.first(), days.end() - 1);
    }

    /** Width between the insets, or a sliver where the strip is hardly there. */
    private double inner() {
        return Math.max(1, width - 2 * INSET);
    }

    /** The strip with a guess and the truth, as far as there are any. */
    public DisplayList picture(Optional<Place> guess, Optional<Place> truth) {
        List<Mark> marks = new ArrayList<>();
        truth.ifPresent(place -> truth(place, marks));
        axis(marks);
        guess.ifPresent(place -> guess(place, marks));
        return new DisplayList(width, HEIGHT, theme.ground(), "", marks);
    }

    private void axis(List<Mark> into) {
        into.add(new Mark.Rule(INSET, AXIS, width - INSET, AXIS, Stroke.solid(theme.text(), THICK)));
        TickLabels labels = new TickLabels(locale);
        TickRoom room = new TickRoom(labels::brief, text -> measurer.width(text, words()), APART);
        Viewport whole = new Viewport(days.first(), days.end(), inner());
        Ticks ticks = new Ticks(new LinearScale(), whole, room, room);
        AxisRow row = new AxisRow(0, width);
        Texts texts = new Texts(measurer);
        Stream.concat(ticks.upper().stream(), ticks.lower().stream()).forEach(tick -> {
            double x = INSET + tick.x();
            into.add(new Mark.Rule(x, AXIS, x, AXIS + TICK, Stroke.solid(theme.text(), THICK)));
            row.add(texts.centred(labels.brief(tick.day(), tick.interval()), x, TICK_WORDS, words(), theme.text()));
        });
        into.addAll(row.texts());
    }

    private void guess(Place place, List<Mark> into) {
        double x = middle(place);
        into.add(new Mark.Rule(x, HEAD, x, AXIS, Stroke.solid(theme.accent(), THICK)));
        List<Point> head = List.of(
                new Point(x, HEAD + HEAD_SIZE),
                new Point(x - HEAD_SIZE, HEAD),
                new Point(x, HEAD - HEAD_SIZE),
                new Point(x + HEAD_SIZE, HEAD),
                new Point(x, HEAD + HEAD_SIZE));
        into.add(new Mark.Line(head, Stroke.solid(theme.accent(), THICK), Optional.empty()));
        into.add(label(place.words(), x, GUESS_WORDS));
    }

    /** The bar may be shorter than can be seen, so it has a least length. */
    private void truth(Place place, List<Mark> into) {
        double left = x(place.days().first());
        double length = Math.max(BAR, x(place.days().end()) - left);
        double start = middle(place) - length / 2;
        into.add(new Mark.Rect(
                new Bounds(start, AXIS, length, TRUTH - AXIS), 0, Style.filled(theme.tint()), Optional.empty()));
        into.add(new Mark.Rect(
                new Bounds(start, TRUTH, length, BAR), BAR / 2, Style.filled(theme.text()), Optional.empty()));
        into.add(label(place.words(), middle(place), TRUTH_WORDS));
    }

    private double middle(Place place) {
        return (x(place.days().first()) + x(place.days().end())) / 2;
    }

    /** Words on a place, moved inside where an edge would cut them. */
    private Mark label(String words, double x, double middle) {
        double wide = measurer.width(words, words());
        double centre = Math.max(INSET / 2 + wide / 2, Math.min(x, width - INSET / 2 - wide / 2));
        return new Texts(measurer).centred(words, centre, middle, words(), theme.text());
    }

    /** The smallest type of pictures: nothing on the strip is smaller, nor needs to be larger. */
    private Font words() {
        return theme.small();
    }
}
