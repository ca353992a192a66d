package passage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import passage.dataset.Event;
import passage.dataset.Progress;
import passage.display.Mark;
import passage.display.Stroke;
import passage.export.HandoutPart.Numbered;
import passage.export.TextRows.Type;
import passage.lesson.Step;

/** Sets the events of a handout, part by part, and the questions of a lesson with lines to write on. */
final class HandoutBody {

    private static final double PART_GAP = 20 * Paper.POINT;
    private static final double GAP = 14 * Paper.POINT;
    private static final double UNDER_HEADING = 6 * Paper.POINT;
    private static final int ANSWER_LINES = 3;
    private static final double ANSWER_PITCH = 19 * Paper.POINT;

    private final HandoutSetting setting;
    private final HandoutWords words;
    private final HandoutTypes types;
    private final TextRows texts;
    private final EventEntry entry;
    private final double width;

    /** @param width of a column, in points */
    HandoutBody(HandoutSetting setting, double width) {
        this.setting = setting;
        this.words = setting.words();
        this.types = setting.types();
        this.texts = setting.texts();
        this.entry = new EventEntry(setting, width);
        this.width = width;
    }

    /** @param progress is asked at every event whether to go on */
    List<Row> rows(List<HandoutPart> parts, Progress progress) {
        List<Event> events = parts.stream()
                .flatMap(part -> part.events().stream())
                .map(Numbered::event)
                .toList();
        List<Row> rows = new ArrayList<>();
        if (events.isEmpty()) {
            rows.addAll(texts.of(words.of("none"), types.body(), width));
        }
        Blanks hidden = setting.blanks() ? Blanks.ofWholeDates(events) : Blanks.none();
        for (HandoutPart part : parts) {
            List<Row> heading = part.headed() ? heading(part.title()) : List.of();
            List<Row> ofPart = new ArrayList<>(heading);
            for (Numbered one : part.events()) {
                progress.advance(0, 0);
                ofPart.addAll(Row.after(ofPart.size() == heading.size() ? UNDER_HEADING : GAP, entry.rows(one)));
            }
            part.again().forEach(one -> ofPart.addAll(Row.after(GAP / 2, again(one))));
            part.step()
                    .flatMap(Step::question)
                    .ifPresent(question ->
                            ofPart.addAll(Row.after(GAP, question(hidden.in(question.in(words.locale()))))));
            rows.addAll(Row.after(PART_GAP, Row.bookmarked(part.title(), ofPart)));
        }
        return rows;
    }

    /** A title over a line, which tells it from the titles of events. */
    private List<Row> heading(String title) {
        List<Row> rows = new ArrayList<>(texts.of(title, types.heading(), width));
        Stroke line = Stroke.solid(types.theme().text(), 0.75 * Paper.POINT);
        rows.add(Row.of(
                UNDER_HEADING / 2, List.of(new Mark.Rule(0, UNDER_HEADING / 2, width, UNDER_HEADING / 2, line))));
        return Row.keepingNext(rows);
    }

    /** A step that comes back to an event leads to where it is told. */
    private List<Row> again(Numbered one) {
        Event event = one.event();
        String title = event.title().in(words.locale());
        String shown = setting.blanks()
                ? Blanks.of(event, Set.of(words.locale().getLanguage())).in(title)
                : title;
        return texts.of(words.of("also", one.number(), shown), types.aside(), width);
    }

    private List<Row> question(String question) {
        Type type = types.label();
        Stroke line = Stroke.solid(types.theme().muted(), 0.6 * Paper.POINT);
        List<Mark> ruled = List.of(new Mark.Rule(0, ANSWER_PITCH, width, ANSWER_PITCH, line));
        List<Row> lines = Stream.generate(
                        () -> Row.of(ANSWER_PITCH + line.width(), ruled).keepingNext())
                .limit(ANSWER_LINES - 1)
                .toList();
        List<Row> rows = new ArrayList<>(Row.keepingNext(texts.of(question, type, width)));
        rows.addAll(lines);
        rows.add(Row.of(ANSWER_PITCH + line.width(), ruled));
        return rows;
    }
}
