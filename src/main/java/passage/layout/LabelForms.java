package passage.layout;

import java.text.BreakIterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import passage.display.Font;
import passage.display.TextMeasurer;

/** The forms a title may be drawn in, from the fullest to the shortest: two lines, one line, the beginning of it. */
final class LabelForms {

    private static final int IMPORTANT = 4;
    /** What matters less is a dot rather than half a title. */
    private static final int NOT_MINOR = 3;
    /** The share of a cut label that must be left where it is cut between words. */
    private static final double LITTLE = 0.4;
    /** More letters than two lines ever hold; what comes after is not even measured. */
    private static final int MOST_LETTERS = 160;

    private final Theme theme;
    private final TextMeasurer measurer;
    private final BreakIterator breaks = BreakIterator.getLineInstance();

    /** The lines of a label and the width of the longest. */
    private record Lines(List<String> lines, double width, Font font) {}

    LabelForms(Theme theme, TextMeasurer measurer) {
        this.theme = theme;
        this.measurer = measurer;
    }

    /** The forms for an event, the best first, each made when it is asked for; at least one. */
    Stream<Label> of(TimelineItem item) {
        double indent = item.icon().isPresent() ? Metrics.ICON + Metrics.ASIDE_GAP : 0;
        double badge = badge(item);
        return lines(item).map(lines -> new Label(lines.lines(), indent + lines.width(), indent, badge, lines.font()));
    }

    private double badge(TimelineItem item) {
        if (!item.numbers().isEmpty()) {
            return Metrics.NUMBERS_GAP + measurer.width(item.numbers(), theme.badge());
        }
        return item.sources() > 1 ? Metrics.BADGE_GAP + Metrics.BADGE : 0;
    }

    private Stream<Lines> lines(TimelineItem item) {
        Font font = item.importance() >= IMPORTANT ? theme.importantLabel() : theme.label();
        String title = beginning(item.title());
        boolean fits = measurer.fitting(title, font, Metrics.LABEL) == title.length();
        double width = fits ? measurer.width(title, font) : Metrics.LABEL;
        Stream<Supplier<Lines>> whole = fits
                ? Stream.of(() -> new Lines(List.of(title), width, font))
                : Stream.of(() -> twoLines(title, font), () -> cut(title, Metrics.LABEL, font));
        Stream<Supplier<Lines>> shorter = shorter(width, item).map(most -> () -> cut(title, most, font));
        return Stream.concat(whole, shorter).map(Supplier::get);
    }

    /** To which widths a label is cut; what is asked for by name is rather cut short than not named at all. */
    private static Stream<Double> shorter(double width, TimelineItem item) {
        if (item.isFirst()) {
            return Stream.of(Metrics.SHORT_LABEL, Metrics.SHORTEST_LABEL).filter(most -> most < width);
        }
        boolean shortens = width > Metrics.SHORT_LABEL * 1.25 && item.importance() >= NOT_MINOR;
        return shortens ? Stream.of(Metrics.SHORT_LABEL) : Stream.empty();
    }

    private static String beginning(String title) {
        return title.length() <= MOST_LETTERS
                ? title
                : title.substring(0, LabelFitter.characterStart(title, MOST_LETTERS))
                                .stripTrailing()
                        + LabelFitter.ELLIPSIS;
    }

    private Lines cut(String title, double most, Font font) {
        String cut = atWord(LabelFitter.fit(title, font, most, measurer), title);
        return new Lines(List.of(cut), measurer.width(cut, font), font);
    }

    /** What is cut is cut between words, unless that would leave little of it. */
    private static String atWord(String cut, String title) {
        int space = cut.lastIndexOf(' ');
        boolean between = space > LITTLE * cut.length();
        return cut.equals(title) || !between ? cut : cut.substring(0, space).stripTrailing() + LabelFitter.ELLIPSIS;
    }

    /** Broken where both lines are about equally long; what the second cannot hold is cut. */
    private Lines twoLines(String title, Font font) {
        breaks.setText(title);
        int half = title.length() / 2;
        int before = breaks.preceding(half);
        int after = breaks.following(half - 1);
        Lines early = before > 0 ? broken(title, before, font) : null;
        Lines late = after > 0 && after < title.length() ? broken(title, after, font) : null;
        if (early == null && late == null) {
            return cut(title, Metrics.LABEL, font);
        }
        return late == null || early != null && early.width() <= late.width() ? early : late;
    }

    private Lines broken(String title, int at, Font font) {
        Lines first = cut(title.substring(0, at).stripTrailing(), Metrics.LABEL, font);
        Lines second = cut(title.substring(at), Metrics.LABEL, font);
        List<String> lines = List.of(first.lines().getFirst(), second.lines().getFirst());
        return new Lines(lines, Math.max(first.width(), second.width()), font);
    }
}
