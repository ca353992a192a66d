package passage.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import passage.dataset.Message;
import passage.display.Bounds;
import passage.display.Face;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Stroke;
import passage.layout.LineBreaks;
import passage.layout.Texts;
import passage.layout.Theme;
import passage.paint.DocumentInfo;

/** What stands on a sheet above and below the timeline. */
final class SheetParts {

    private static final Font TITLE = new Font(Face.SANS_BOLD, 26);
    /** On a narrow sheet. */
    private static final Font SMALL_TITLE = new Font(Face.SANS_BOLD, 19);

    private static final double NARROW = 720;
    private static final Font SUBTITLE = new Font(Face.SANS, 13);
    private static final int MOST_TITLE_LINES = 2;
    private static final int MOST_SUBTITLE_LINES = 3;
    private static final double BELOW_TITLE = 2;
    private static final double BELOW_HEAD = 14;
    private static final double ABOVE_FOOT = 16;
    private static final double BETWEEN = 14;
    private static final double BELOW_HEADING = 4;

    private final Content content;
    private final ExportRequest request;
    private final Texts texts;

    /** What may stand there, what is needed most first. */
    enum Part {
        /** The title, and below it what the picture shows. */
        HEAD,
        /** The sources by number. */
        REFERENCES,
        /** The key to the signs. */
        LEGEND,
        /** The events that the timeline has no room to name. */
        OTHERS
    }

    SheetParts(Content content, ExportRequest request, Texts texts) {
        this.content = content;
        this.request = request;
        this.texts = texts;
    }

    /** The title, and below it quietly what the picture shows. */
    Block head(double width) {
        DocumentInfo about = About.of(content, request);
        Theme theme = request.theme();
        Font font = width < NARROW ? SMALL_TITLE : TITLE;
        List<String> title = LineBreaks.of(about.title(), font, width, MOST_TITLE_LINES, texts.measurer());
        List<String> subtitle =
                LineBreaks.of(about.description(), SUBTITLE, width, MOST_SUBTITLE_LINES, texts.measurer());
        Block block = Block.of(title, font, theme.text(), texts, Optional.empty())
                .with(BELOW_TITLE)
                .above(Block.of(subtitle, SUBTITLE, theme.muted(), texts, Optional.empty()))
                .with(BELOW_HEAD);
        return named("title", width, block);
    }

    /** What stands below the timeline, one below the other. */
    Block foot(Set<Part> kept, TimelinePicture.View view, double width) {
        Block foot = Block.EMPTY;
        if (kept.contains(Part.OTHERS) && !view.hidden().isEmpty()) {
            foot = with(foot, "others", new SheetOthers(content, request, texts).of(view.hidden(), width), width);
        }
        if (kept.contains(Part.LEGEND)) {
            foot = with(foot, "legend", new SheetLegend(content, request, texts).of(view, width), width);
        }
        Optional<References> references =
                kept.contains(Part.REFERENCES) ? content.references(request) : Optional.empty();
        if (references.isPresent() && !references.get().all().isEmpty()) {
            foot = with(foot, "sources", new SheetReferences(request, texts).of(references.get(), width), width);
        }
        return foot;
    }

    private Block with(Block foot, String name, Block block, double width) {
        if (block.height() == 0) {
            return foot;
        }
        boolean first = foot.height() == 0;
        double room = first ? ABOVE_FOOT : BETWEEN;
        Block part = named(name, width, block);
        if (first) {
            return new Block(room, List.of(), false).above(part);
        }
        Theme theme = request.theme();
        Mark line = new Mark.Rule(0, room / 2, width, room / 2, Stroke.solid(theme.line(), theme.hairline()));
        return foot.above(new Block(room, List.of(line), false)).above(part);
    }

    private static Block named(String name, double width, Block block) {
        Bounds bounds = new Bounds(0, 0, width, block.height());
        return new Block(block.height(), List.of(new Mark.Group(name, bounds, block.marks())), false);
    }

    /** What heads a list at the foot. */
    static Block heading(String key, ExportRequest request, Texts texts) {
        Theme theme = request.theme();
        return Block.of(
                        List.of(words(key, request.locale())),
                        theme.importantLabel(),
                        theme.text(),
                        texts,
                        Optional.empty())
                .asHeading(BELOW_HEADING);
    }

    private static String words(String key, Locale locale) {
        return Message.of("passage.export.words", "sheet." + key).in(locale);
    }
}
