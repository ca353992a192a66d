package passage.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import passage.dataset.Disagreement;
import passage.dataset.Event;
import passage.date.DateFormatter;
import passage.export.HandoutPart.Numbered;
import passage.export.TextRows.Type;
import passage.layout.Legend.Sign;
import passage.layout.Texts;
import passage.lesson.Step;

/** Sets what stands at the end of a handout: its sources, how the timeline is to be read, and the key to the blanks. */
final class HandoutEnd {

    private static final double NUMBER = 18 * Paper.POINT;
    private static final double DATE = 98 * Paper.POINT;
    private static final double STEP = 48 * Paper.POINT;
    private static final double GAP = 4 * Paper.POINT;

    private final HandoutSetting setting;
    private final HandoutWords words;
    private final HandoutTypes types;
    private final TextRows texts;

    HandoutEnd(HandoutSetting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.types = setting.types();
        this.texts = setting.texts();
    }

    /** The sources by number, each with its link. */
    List<Row> references() {
        List<Row> rows = new ArrayList<>();
        for (References.Reference one : setting.references().all()) {
            double width = setting.paper().textWidth() - NUMBER;
            List<Row> number = texts.of("[" + one.number() + "]", types.reference(), NUMBER);
            rows.addAll(
                    Row.after(GAP, Row.beside(number, ReferenceRows.of(one, types.reference(), NUMBER, width, texts))));
        }
        return rows.isEmpty() ? rows : headed(words.of("references"), rows);
    }

    /**
     * How the timeline is to be read: what its signs stand for, where that is asked for, and that lengths on a balanced scale
     * are not times. All of it stands together.
     *
     * @param view the timeline of the handout
     */
    List<Row> signs(TimelinePicture.View view) {
        double width = setting.paper().textWidth();
        List<Row> rows = new ArrayList<>();
        if (setting.request().legend() && !setting.blanks()) {
            rows.addAll(Row.after(GAP, legend(view, width)));
        }
        if (setting.request().balance() > 0) {
            rows.addAll(texts.of(words.of("scale"), types.aside(), width));
        }
        return rows.isEmpty() ? rows : Row.keepingNext(headed(words.of("reading"), rows));
    }

    private List<Row> legend(TimelinePicture.View view, double width) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        signs.addAll(view.signs());
        // It says of numbers that they are those of sources; here they are those of the events.
        boolean numbered = signs.remove(Sign.NUMBERS);
        TimelinePicture.View shown = new TimelinePicture.View(view.list(), signs, view.hidden(), view.cut());
        SheetLegend legend = new SheetLegend(setting.content(), setting.request(), new Texts(texts.measurer()));
        Block block = legend.of(shown, width);
        List<Row> rows = new ArrayList<>(List.of(Row.of(block.height(), block.marks())));
        if (numbered) {
            rows.addAll(texts.of(words.of("numbers"), types.aside(), width));
        }
        return rows;
    }

    /** The dates that were left out, by number. */
    List<Row> key(List<HandoutPart> parts, double width) {
        List<Row> rows = new ArrayList<>();
        for (HandoutPart part : parts) {
            part.events().forEach(one -> rows.addAll(Row.after(GAP / 2, answer(one, width))));
        }
        return rows;
    }

    private List<Row> answer(Numbered numbered, double width) {
        Event event = numbered.event();
        Locale locale = words.locale();
        List<Row> number = texts.of(Integer.toString(numbered.number()), types.label(), NUMBER);
        String date = DateFormatter.of(locale).format(event.date());
        List<Row> dates = texts.of(date, types.label(), NUMBER, DATE, Optional.empty());
        double left = NUMBER + DATE + GAP;
        Type type = types.aside().in(types.theme().text());
        List<Row> rest =
                new ArrayList<>(texts.of(event.title().in(locale), type, left, width - left, Optional.empty()));
        for (Disagreement one : event.disagreements()) {
            if (one.about() == Disagreement.About.DATE) {
                rest.addAll(texts.of(one.note().in(locale), types.small(), left, width - left, Optional.empty()));
            }
        }
        return Row.beside(number, Row.beside(dates, rest));
    }

    /** What the questions of a lesson come to; empty where it asks none. */
    List<Row> answers(List<HandoutPart> parts) {
        List<Row> rows = new ArrayList<>();
        double width = setting.paper().textWidth() - STEP;
        Type type = types.aside().in(types.theme().text());
        for (HandoutPart part : parts) {
            part.step().flatMap(Step::answer).ifPresent(answer -> {
                List<Row> step = texts.of(part.title(), types.label(), STEP - GAP);
                String text = answer.text().in(words.locale());
                rows.addAll(Row.after(GAP, Row.beside(step, texts.of(text, type, STEP, width, Optional.empty()))));
            });
        }
        return rows.isEmpty() ? rows : headed(words.of("answers"), rows);
    }

    /** Rows under a heading by which they are found. */
    List<Row> headed(String title, List<Row> rows) {
        List<Row> all = new ArrayList<>(heading(title));
        all.addAll(rows);
        return all;
    }

    /** A heading by which what follows is found. */
    List<Row> heading(String title) {
        double width = setting.paper().textWidth();
        return Row.bookmarked(title, Row.keepingNext(texts.of(title, types.heading(), width)));
    }
}
