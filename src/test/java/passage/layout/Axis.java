package passage.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import passage.display.Mark;
import passage.display.TextMeasurer;
import passage.paint.FontMetrics;

/** An axis in a window, for tests: its ticks, and what is drawn of them. */
record Axis(Frame frame) {
    static final double YEAR = 365.2425;
    private static final TextMeasurer METRICS = new FontMetrics();
    private static final List<String> LANGUAGES = List.of("en", "tr", "az");

    /** The two scales, the balanced one for a crowd of events after 1990. */
    enum Scale {
        LINEAR(new LinearScale()),
        BALANCED(BalancedScale.of(
                Density.of(Items.day("1699-01-01"), Items.day("2026-01-01"), Arrays.stream(crowd())),
                BalancedScale.USUAL));

        final TimeScale scale;

        Scale(TimeScale scale) {
            this.scale = scale;
        }

        private static double[] crowd() {
            Random random = new Random(11);
            return random.doubles(150, Items.day("1699-01-01"), Items.day("2026-01-01"))
                    .map(day -> random.nextInt(4) > 0 ? Items.day("1991-01-01") + Math.abs(day % 12_000) : day)
                    .toArray();
        }
    }

    static Axis of(TimeScale scale, Viewport view, String language) {
        return new Axis(
                new Frame(view.width() + Metrics.HEADER, 400, view, scale, 0, Theme.LIGHT, Locale.of(language)));
    }

    /** The days from one to another, on a linear scale. */
    static Axis of(String from, String to, double width, String language) {
        return of(new LinearScale(), new Viewport(Items.day(from), Items.day(to), width), language);
    }

    /** Any window in the time of the data, from 400 px, of so many real days. */
    static Axis random(Scale scale, Random random, double least, double most) {
        double width = 400 + random.nextInt(3000);
        double middle = Items.day("1699-01-01") + random.nextDouble() * 327 * YEAR;
        double span = least * Math.exp(random.nextDouble() * Math.log(most / least));
        Viewport view =
                new Viewport(scale.scale.toUnit(middle - span / 2), scale.scale.toUnit(middle + span / 2), width);
        return of(scale.scale, view, LANGUAGES.get(random.nextInt(LANGUAGES.size())));
    }

    Axis panned(double pixels) {
        return of(frame.scale(), frame.viewport().panned(pixels), frame.locale().getLanguage());
    }

    AxisMarks marks() {
        return new AxisMarks(frame, new Texts(METRICS));
    }

    List<Tick> upper() {
        return marks().upper();
    }

    List<Tick> lower() {
        return marks().lower();
    }

    /** The ticks of both tiers, from left to right. */
    List<Tick> ticks() {
        return Stream.concat(upper().stream(), lower().stream())
                .sorted(Comparator.comparing(Tick::day))
                .toList();
    }

    List<LocalDate> lowerDays() {
        return lower().stream().map(Tick::day).toList();
    }

    /** The labels that are drawn, from left to right. */
    List<Mark.Text> labels() {
        List<Mark> marks = new ArrayList<>();
        marks().draw(marks::add);
        Mark.Group axis = (Mark.Group) marks.getFirst();
        return axis.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .sorted(Comparator.comparingDouble(Mark.Text::x))
                .toList();
    }

    /** The words of the drawn labels of one tier. */
    List<String> words(boolean upper) {
        double size = (upper ? frame.theme().upperTick() : frame.theme().small()).size();
        return labels().stream()
                .filter(label -> label.font().size() == size)
                .map(Mark.Text::text)
                .toList();
    }

    @Override
    public String toString() {
        return frame.viewport() + " on " + frame.scale().getClass().getSimpleName() + " in " + frame.locale();
    }
}
