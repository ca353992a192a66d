package passage.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import passage.display.Font;
import passage.display.TextMeasurer;

/** The forms a title may be drawn in, from the fullest to the shortest: two lines, one line, the beginning of it. */
final class LabelForms {

    private static final int IMPORTANT = 4;
    /** More letters than two lines ever hold; what comes after is not even measured. */
    private static final int MOST_LETTERS = 240;

    private static final int MOST_REMEMBERED = 50_000;

    private final Theme theme;
    private final TextMeasurer measurer;
    private final Map<TimelineItem, List<Label>> remembered = new IdentityHashMap<>();

    LabelForms(Theme theme, TextMeasurer measurer) {
        this.theme = theme;
        this.measurer = measurer;
    }

    /** The forms for an event, the best first; at least one. */
    List<Label> of(TimelineItem item) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(item, this::forms);
    }

    private List<Label> forms(TimelineItem item) {
        Font font = item.importance() >= IMPORTANT ? theme.importantLabel() : theme.label();
        String title = item.title().length() > MOST_LETTERS
                ? item.title().substring(0, MOST_LETTERS).stripTrailing() + LabelFitter.ELLIPSIS
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
        if (width > Metrics.SHORT_LABEL * 1.25) {
            forms.add(cut(title, Metrics.SHORT_LABEL, font));
        }
        return List.copyOf(forms);
    }

    private Label cut(String title, double most, Font font) {
        String cut = LabelFitter.fit(title, font, most, measurer);
        return new Label(List.of(cut), measurer.width(cut, font), font);
    }

    /** Broken where both lines are about equally long; what the second cannot hold is cut. */
    private Label twoLines(String title, Font font) {
        double half = Math.min(Metrics.LABEL, measurer.width(title, font) / 2);
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(title);
        int at = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (int next = breaks.next(); next != BreakIterator.DONE && next < title.length(); next = breaks.next()) {
            double width = measurer.width(title.substring(0, next).stripTrailing(), font);
            if (width <= Metrics.LABEL && Math.abs(width - half) < nearest) {
                nearest = Math.abs(width - half);
                at = next;
            }
        }
        if (at == 0) {
            return cut(title, Metrics.LABEL, font);
        }
        Label first = cut(title.substring(0, at).stripTrailing(), Metrics.LABEL, font);
        Label second = cut(title.substring(at), Metrics.LABEL, font);
        List<String> lines = List.of(first.lines().getFirst(), second.lines().getFirst());
        return new Label(lines, Math.max(first.width(), second.width()), font);
    }
}
