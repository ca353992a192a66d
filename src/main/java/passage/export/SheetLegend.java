package passage.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import passage.dataset.Category;
import passage.display.Bounds;
import passage.display.Face;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Style;
import passage.layout.Grouping;
import passage.layout.Legend;
import passage.layout.Legend.Sign;
import passage.layout.Texts;
import passage.layout.Theme;
import passage.paint.Icons;

/** The key of a sheet: the signs that its picture shows, and the categories where no lane names them. */
final class SheetLegend {

    private static final Font FONT = new Font(Face.SANS, 11);
    private static final double WISH = 210;
    private static final int MOST_COLUMNS = 8;
    private static final double AFTER_SIGN = 10;
    private static final double ICON = 16;
    private static final double ROW = 20;
    private static final double BETWEEN_GROUPS = 8;

    private final Content content;
    private final ExportRequest request;
    private final Texts texts;

    SheetLegend(Content content, ExportRequest request, Texts texts) {
        this.content = content;
        this.request = request;
        this.texts = texts;
    }

    Block of(TimelinePicture.View view, double width) {
        Columns columns = Columns.across(width, WISH, MOST_COLUMNS);
        List<Block> blocks = new ArrayList<>();
        if (request.grouping() != Grouping.CATEGORY) {
            group("categories", categories(columns.width()), blocks);
        }
        group("signs", signs(view, columns.width(), false), blocks);
        group("doubt", signs(view, columns.width(), true), blocks);
        return columns.flow(blocks);
    }

    private void group(String heading, List<Block> entries, List<Block> into) {
        if (!entries.isEmpty()) {
            into.add(SheetParts.heading(heading, request, texts));
            into.addAll(entries.subList(0, entries.size() - 1));
            into.add(entries.getLast().with(BETWEEN_GROUPS));
        }
    }

    private List<Block> signs(TimelinePicture.View view, double width, boolean doubt) {
        Legend legend = new Legend(request.theme(), texts.measurer());
        return view.signs().stream()
                .filter(sign -> Sign.OF_DOUBT.contains(sign) == doubt)
                .map(sign ->
                        entry(legend.of(sign).marks(), Legend.WIDTH + AFTER_SIGN, sign.words(request.locale()), width))
                .toList();
    }

    /** In the order of the lanes they would have, as they would be named there. */
    private List<Block> categories(double width) {
        Theme theme = request.theme();
        Set<String> shown = new HashSet<>();
        content.shown().forEach(event -> shown.add(event.category()));
        return content.dataset().categories().stream()
                .filter(category -> shown.contains(category.id()))
                .map(category -> entry(
                        List.of(icon(category, theme)),
                        ICON + AFTER_SIGN,
                        category.label().in(request.locale()),
                        width))
                .toList();
    }

    private Mark icon(Category category, Theme theme) {
        Bounds bounds = new Bounds(0, (ROW - ICON) / 2, ICON, ICON);
        Style style = Style.filled(theme.mark(category));
        return Icons.of(category.icon(), content.dataset().folder())
                .<Mark>map(icon -> new Mark.Symbol(bounds, icon.path(), icon.box(), style, Optional.empty()))
                .orElse(new Mark.Rect(bounds, ICON / 2, style, Optional.empty()));
    }

    private Block entry(List<Mark> sign, double indent, String words, double width) {
        Block text = Block.of(words, FONT, request.theme().text(), width - indent, texts, Optional.empty());
        double above = Math.max(0, (ROW - FONT.size() * 1.3) / 2);
        Block centred = new Block(above, List.of(), false).above(text).with(above);
        return new Block(ROW, sign, false).over(centred.indented(indent));
    }
}
