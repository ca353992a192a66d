package passage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passage.display.Mark;
import passage.display.Stroke;
import passage.export.TextRows.Type;

/** Sets the head of a handout: room for a name and a date, the title, the timeline. */
final class HandoutHead {

    private static final double GAP = 6 * Paper.POINT;
    /** A title of more letters is set smaller, so that the timeline still stands under it. */
    private static final int LONG = 160;

    /** The share of the line that is for the name. */
    private static final double NAME = 0.62;

    private final HandoutSetting setting;
    private final HandoutWords words;
    private final HandoutTypes types;
    private final TextRows texts;

    HandoutHead(HandoutSetting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.types = setting.types();
        this.texts = setting.texts();
    }

    /** @param strip the timeline */
    List<Row> rows(Row strip) {
        double width = setting.paper().textWidth();
        String title = About.title(setting.content(), setting.request());
        String subtitle = About.description(setting.content(), setting.request());
        List<Row> rows = new ArrayList<>();
        rows.add(name());
        rows.addAll(Row.after(
                2 * GAP,
                Row.keepingNext(texts.of(title, title.length() > LONG ? types.heading() : types.title(), width))));
        rows.addAll(Row.after(GAP / 3, texts.of(subtitle, types.subtitle(), width)));
        rows.addAll(Row.after(GAP, List.of(strip)));
        if (setting.blanks()) {
            String task = words.of("place.events");
            rows.addAll(Row.after(GAP, texts.of(task, types.date(), width)));
        }
        return rows;
    }

    private Row name() {
        double width = setting.paper().textWidth();
        List<Mark> marks = new ArrayList<>(field(words.of("name"), 0, NAME * width - 2 * GAP));
        marks.addAll(field(words.of("date"), NAME * width, width));
        return Row.of(types.body().pitch() * 1.4, marks);
    }

    /** A word, and a line to write on as far as {@code right}. */
    private List<Mark> field(String word, double left, double right) {
        Type type = types.body();
        double lower = type.pitch() * 0.4;
        Mark.Text text = texts.line(word, type, left, Optional.empty());
        double y = text.baseline() + lower + Paper.POINT;
        Stroke line = Stroke.solid(types.theme().muted(), 0.6 * Paper.POINT);
        double from = left + text.width() + GAP / 2;
        return List.of(text.moved(0, lower), new Mark.Rule(from, y, Math.max(from, right), y, line));
    }
}
