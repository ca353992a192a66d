package passage.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
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

    LabelForms(Theme theme, TextMeasurer measurer) {
        this.theme = theme;
        this.measurer = measurer;
    }

    /** The forms for an event, the best first; at least one. */
    List<Label> of(TimelineItem item) {
        Font font = item.importance() >= IMPORTANT ? theme.importantLabel() : theme.label();
        String title = item.title().length() > MOST_LETTERS
                ? item.title()
                                .substring(0, LabelFitter.characterStart(item.title(), MOST_LETTERS))
                                .stripTrailing()
                        + LabelFitter.ELLIPSIS
                : item.title();
        double width = measurer.width(title, font);
        List<Label> forms = new ArrayList<>(3);
        if (width > Metrics.LABEL) {
            forms.add(twoLines(title, font));
        }
        if (width <= Metrics.LABEL) {
            forms.add(new Label(List.of(title), width, font));
        } else {
            forms.add(cut(title, Metrics.LABEL, font));
        }
        if (width > Metrics.SHORT_LABEL * 1.25 && item.importance() >= NOT_MINOR) {
            forms.add(cut(title, Metrics.SHORT_LABEL, font));
        }
        return List.copyOf(forms);
    }

    private Label cut(String title, double most, Font font) {
        String cut = atWord(LabelFitter.fit(title, font, most, measurer), title);
        return new Label(List.of(cut), measurer.width(cut, font), font);
    }

    /** What is cut is cut between words, unless that would leave little of it. */
    private static String atWord(String cut, String title) {
        int space = cut.lastIndexOf(' ');
        boolean between = space > LITTLE * cut.length();
        return cut.equals(title) || !between ? cut : cut.substring(0, space).stripTrailing() + LabelFitter.ELLIPSIS;
    }

    /** Broken where both lines are about equally long; what the second cannot hold is cut. */
    private Label twoLines(String title, Font font) {
        breaks.setText(title);
        int half = title.length() / 2;
        int before = breaks.preceding(half);
        int after = breaks.following(half - 1);
        Label early = before > 0 ? broken(title, before, font) : null;
        Label late = after > 0 && after < title.length() ? broken(title, after, font) : null;
        if (early == null && late == null) {
            return cut(title, Metrics.LABEL, font);
        }
        return late == null || early != null && early.width() <= late.width() ? early : late;
    }

    private Label broken(String title, int at, Font font) {
        Label first = cut(title.substring(0, at).stripTrailing(), Metrics.LABEL, font);
        Label second = cut(title.substring(at), Metrics.LABEL, font);
        List<String> lines = List.of(first.lines().getFirst(), second.lines().getFirst());
        return new Label(lines, Math.max(first.width(), second.width()), font);
    }
}
