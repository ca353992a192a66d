package passage.export;

import java.util.List;
import java.util.Optional;
import passage.dataset.Event;
import passage.date.DateFormatter;
import passage.display.Bounds;
import passage.display.Face;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Style;
import passage.display.Target;
import passage.layout.Texts;
import passage.layout.TimelineItem;

/** The events that the timeline of a sheet has no room to name, with their dates. */
final class SheetOthers {

    private static final Font FONT = new Font(Face.SANS, 11);
    private static final double WISH = 250;
    private static final int MOST_COLUMNS = 8;
    /** More than any sheet lists: nobody reads on. */
    private static final int MOST = 400;

    private static final double DOT = 5;
    private static final double INDENT = 11;
    private static final double BETWEEN = 1;

    private final Content content;
    private final ExportRequest request;
    private final Texts texts;
    private final DateFormatter dates;

    SheetOthers(Content content, ExportRequest request, Texts texts) {
        this.content = content;
        this.request = request;
        this.texts = texts;
        this.dates = DateFormatter.of(request.locale());
    }

    Block of(List<TimelineItem> hidden, double width) {
        if (hidden.size() > MOST) {
            return Block.EMPTY;
        }
        Columns columns = Columns.across(width, WISH, MOST_COLUMNS);
        List<Block> entries =
                hidden.stream().map(item -> entry(item, columns.width())).toList();
        return SheetParts.heading("others", request, texts).above(columns.flow(entries));
    }

    private Block entry(TimelineItem item, double width) {
        Optional<Event> event = content.dataset().event(item.id());
        String date = event.map(one -> dates.formatShort(one.date()) + " · ").orElse("");
        String numbers = item.numbers().isEmpty() ? "" : " [" + item.numbers() + "]";
        Optional<Target> target = Optional.of(new Target.Event(item.id(), date + item.title()));
        Block words =
                Block.of(date + item.title() + numbers, FONT, request.theme().text(), width - INDENT, texts, target);
        double middle = FONT.size() * 0.65;
        Mark dot = new Mark.Rect(
                new Bounds(0, middle - DOT / 2, DOT, DOT), DOT / 2, Style.filled(item.colour()), Optional.empty());
        return new Block(0, List.of(dot), false).over(words.indented(INDENT)).with(BETWEEN);
    }
}
