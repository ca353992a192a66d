package passage.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.anchor.TextRange;
import passage.app.LitText;
import passage.app.present.BoardWords.Context;
import passage.app.present.BoardWords.Quoted;
import passage.display.Face;

/** Sets passages: one over the whole width, or two side by side, so that what they say and when can be compared. */
final class QuoteSetter {

    private final BoardType type;

    QuoteSetter(BoardType type) {
        this.type = type;
    }

    Region set(List<Quoted> quotes) {
        double size = quotes.size() > 1 ? 1.4 : 1.65;
        List<List<Region>> rows = new ArrayList<>();
        add(rows, quotes, quote -> quote.about().isPresent(), this::about);
        add(rows, quotes, _ -> true, quote -> words(quote, size));
        add(rows, quotes, _ -> true, this::source);
        add(
                rows,
                quotes,
                quote -> quote.context().isPresent(),
                quote -> context(quote.context().orElseThrow()));
        return new BoardGrid(BoardGrid.First.HALF, type.px(0.8), type.px(0.35), rows);
    }

    /** A row that at least one of the passages has something in. */
    private static void add(
            List<List<Region>> rows,
            List<Quoted> quotes,
            java.util.function.Predicate<Quoted> has,
            Function<Quoted, Region> part) {
        if (quotes.stream().anyMatch(has)) {
            rows.add(quotes.stream()
                    .map(quote -> has.test(quote) ? part.apply(quote) : BoardType.none())
                    .toList());
        }
    }

    private Region about(Quoted quote) {
        BoardWords.Told told = quote.about().orElseThrow();
        return type.column(
                0,
                type.words(told.date(), "board-date", Face.SANS_MEDIUM, 1),
                type.words(told.title(), "board-title", Face.SANS_BOLD, 1.2));
    }

    private Region words(Quoted quote, double size) {
        VBox panel = type.panel("board-marker", 0.3, type.words(quote.words(), "board-quote", Face.SERIF, size));
        if (!quote.gloss().isEmpty()) {
            panel.getChildren().add(type.words(quote.gloss(), "board-gloss", Face.SANS, 1.1));
        }
        return panel;
    }

    private Region source(Quoted quote) {
        String where = quote.place().isEmpty() ? quote.source() : quote.source() + " · " + quote.place();
        return type.column(
                0,
                type.words(where, "board-source", Face.SANS_MEDIUM, 1),
                type.words(quote.date(), "board-claim", Face.SANS_MEDIUM, 1.1));
    }

    private Region context(Context context) {
        String caption = context.caption() + ": ";
        Face face = context.own() ? Face.SERIF : Face.SANS;
        LitText words = type.words(caption + context.words(), "board-around", face, 1.05);
        for (TextRange range : context.lit()) {
            TextRange moved = new TextRange(range.start() + caption.length(), range.end() + caption.length());
            words.light(moved, context.exact() ? "lit-phrase" : "lit-approximate");
        }
        return words;
    }
}
