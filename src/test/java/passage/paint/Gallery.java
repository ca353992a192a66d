package passage.paint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Face;
import passage.display.Fill;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Point;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.Target;
import passage.display.TextMeasurer;

/** Small pictures that between them hold every mark, fill, stroke, clip and target, and what is easily drawn wrong. */
public final class Gallery {
    private static final Colour INK = Colour.of("1B1F24");
    private static final Colour BLUE = Colour.of("0B6FB8");
    private static final Colour RED = Colour.of("B3261E");
    private static final Colour LINE = Colour.of("E3E6EA");
    private static final Optional<Target> NOTHING = Optional.empty();
    private static final TextMeasurer METRICS = new FontMetrics();

    private Gallery() {}

    /** The pictures by name, each 240 points wide. */
    public static Map<String, DisplayList> pictures() {
        Map<String, DisplayList> pictures = new LinkedHashMap<>();
        pictures.put("rules", picture("Rules", rules()));
        pictures.put("rectangles", picture("Rectangles", rectangles()));
        pictures.put("fills", picture("Fades and hatches", fills()));
        pictures.put("symbols", picture("Symbols", symbols()));
        pictures.put("letters", picture("Letters: <ğ & \"ə\">", letters()));
        pictures.put("lines", picture("Lines", lines()));
        pictures.put("groups", picture("Groups", groups()));
        pictures.put("targets", picture("Targets", targets()));
        return pictures;
    }

    /** One line of text in the measured width. */
    static Mark.Text text(double x, double baseline, String words, Font font) {
        return text(x, baseline, words, font, NOTHING);
    }

    private static Mark.Text text(double x, double baseline, String words, Font font, Optional<Target> target) {
        return new Mark.Text(
                x,
                baseline,
                words,
                font,
                METRICS.width(words, font),
                METRICS.ascent(font),
                METRICS.descent(font),
                INK,
                target);
    }

    private static DisplayList picture(String title, List<Mark> marks) {
        return new DisplayList(240, 120, Colour.of("FFFFFF"), title, marks);
    }

    private static List<Mark> rules() {
        return List.of(
                new Mark.Rule(10, 10.5, 230, 10.5, Stroke.solid(INK, 1)),
                new Mark.Rule(10, 20, 230, 20, Stroke.solid(LINE, 1)),
                new Mark.Rule(230, 35, 10, 35, Stroke.solid(BLUE, 5)),
                new Mark.Rule(20.25, 45, 20.25, 110, Stroke.solid(INK, 0.5)),
                new Mark.Rule(40, 50, 230, 50, new Stroke(RED, 2, 6)),
                new Mark.Rule(60.5, 60, 60.5, 110, new Stroke(INK, 1, 2)),
                new Mark.Rule(80, 80, 230, 80, Stroke.solid(BLUE.withOpacity(0.3), 12)),
                new Mark.Rule(80, 95, 230, 95, Stroke.NONE),
                new Mark.Rule(80, 100, Double.NaN, 100, Stroke.solid(RED, 9)));
    }

    private static List<Mark> rectangles() {
        return List.of(
                rect(new Bounds(10, 10, 40, 30), 0, Style.filled(BLUE)),
                rect(new Bounds(60, 10, 40, 30), 8, Style.filled(BLUE)),
                rect(new Bounds(110, 10, 60, 12), 100, Style.filled(RED)),
                rect(new Bounds(110, 28, 12, 12), 6, stroked(RED, 2)),
                rect(new Bounds(180.5, 10.5, 49, 29), 0, stroked(INK, 1)),
                rect(new Bounds(10, 50, 100, 60), 6, new Style(new Fill.Solid(LINE), new Stroke(INK, 1.5, 4))),
                rect(new Bounds(60, 60, 120, 40), 0, Style.filled(BLUE.withOpacity(0.4))),
                rect(new Bounds(200, 60, -20, 30), 0, Style.filled(RED)),
                rect(new Bounds(200, 60, 20, 0), 0, stroked(RED, 4)),
                rect(new Bounds(Double.POSITIVE_INFINITY, 60, 20, 20), 0, Style.filled(RED)),
                rect(new Bounds(190, 60, 40, 50), 4, new Style(Fill.NONE, Stroke.NONE)));
    }

    private static List<Mark> fills() {
        return List.of(
                rect(new Bounds(10, 10, 100, 12), 6, Style.filled(new Fill.Fade(RED, 0, 30, 70, 100))),
                rect(new Bounds(130, 10, 100, 12), 0, Style.filled(new Fill.Fade(RED, 0, 100, 100, 100))),
                rect(new Bounds(10, 32, 100, 12), 0, Style.filled(new Fill.Fade(RED, -200, -100, 60, 160))),
                rect(new Bounds(130, 32, 30, 12), 0, Style.filled(new Fill.Fade(RED, 0, 20, 20, 30))),
                rect(
                        new Bounds(170, 32, 60, 12),
                        3,
                        new Style(new Fill.Fade(RED.withOpacity(0.5), 0, 0, 10, 60), Stroke.solid(RED, 1))),
                rect(new Bounds(10, 54, 100, 56), 0, Style.filled(new Fill.Hatch(INK, 6))),
                rect(
                        new Bounds(130, 54, 40, 56),
                        12,
                        new Style(new Fill.Hatch(BLUE.withOpacity(0.6), 4), Stroke.solid(BLUE, 1.5))),
                new Mark.Symbol(
                        new Bounds(180, 60, 48, 48),
                        icon("humanitarian"),
                        24,
                        Style.filled(new Fill.Hatch(RED, 3)),
                        NOTHING));
    }

    private static List<Mark> symbols() {
        return List.of(
                symbol(new Bounds(10, 10, 48, 48), icon("treaty"), Style.filled(BLUE)),
                symbol(new Bounds(68, 10, 24, 24), icon("humanitarian"), Style.filled(RED)),
                symbol(new Bounds(68, 40, 16, 16), icon("institution"), Style.filled(INK)),
                symbol(new Bounds(100, 10, 60, 30), "M12 1A11 11 0 1 1 11.99 1Z", stroked(BLUE, 2)),
                symbol(
                        new Bounds(170, 10, 60, 60),
                        "m2 20q5-18 10 0t10 0v-8h-4c0-6-4-10-6-10s-6 4-6 10h-4z",
                        new Style(new Fill.Solid(LINE), new Stroke(INK, 1.25, 3))),
                symbol(
                        new Bounds(10, 66, 48, 48),
                        "M2 2H22V22H2ZM7 7V17H17V7Z",
                        Style.filled(new Fill.Fade(RED, 0, 24, 48, 48))),
                symbol(new Bounds(70, 66, -48, 48), icon("state"), Style.filled(RED)),
                new Mark.Symbol(new Bounds(70, 66, 48, 48), icon("state"), 0, Style.filled(RED), NOTHING));
    }

    private static List<Mark> letters() {
        return List.of(
                text(10, 20, "Ağ şıq İçöü əƏ gözəl – Çanakkale", new Font(Face.SANS, 13)),
                text(10, 38, "Karlofça <&> \"AV To\" 'Tə'", new Font(Face.SANS_MEDIUM, 13)),
                text(10, 54, "Gəncə 1918", new Font(Face.SANS_BOLD, 10)),
                text(90, 54, "two  spaces, soft\u00ADhyphen\n\u0007", new Font(Face.SANS, 10)),
                text(10, 76, "“Şuşa Bəyannaməsi”", new Font(Face.SERIF, 16)),
                text(10, 94, "İstanbul’dan Bakı’ya", new Font(Face.SERIF_ITALIC, 14)),
                text(10, 112, "no glyph: \uD83D\uDE80 \uD800 end", new Font(Face.SANS, 12)),
                text(150, 112, "   ", new Font(Face.SANS, 12)),
                text(Double.NaN, 112, "nowhere", new Font(Face.SANS, 12)));
    }

    private static List<Mark> lines() {
        List<Point> zigzag = List.of(new Point(10, 50), new Point(40, 10), new Point(70, 50), new Point(100, 10));
        List<Point> curve = List.of(new Point(10, 110), new Point(80, 70), new Point(160, 100), new Point(230, 60));
        return List.of(
                new Mark.Line(zigzag, Stroke.solid(BLUE, 4), NOTHING),
                new Mark.Line(curve, new Stroke(RED, 1.5, 5), NOTHING),
                new Mark.Line(List.of(new Point(130, 10), new Point(230, 40)), Stroke.solid(INK, 1), NOTHING),
                new Mark.Line(List.of(new Point(120, 60)), Stroke.solid(RED, 9), NOTHING),
                new Mark.Line(List.of(), Stroke.solid(RED, 9), NOTHING),
                new Mark.Line(zigzag, Stroke.NONE, NOTHING));
    }

    private static List<Mark> groups() {
        Mark inner = new Mark.Group(
                "lane treaty",
                new Bounds(60, 40, 80, 60),
                List.of(rect(new Bounds(0, 60, 240, 20), 0, Style.filled(RED)), text(50, 56, "cut here", sans())));
        Mark outer = new Mark.Group(
                "lane treaty",
                new Bounds(10, 10, 110, 80),
                List.of(rect(new Bounds(0, 0, 240, 120), 0, Style.filled(LINE)), inner));
        Mark empty = new Mark.Group(
                "nothing",
                new Bounds(150, 10, 0, 50),
                List.of(rect(new Bounds(140, 10, 90, 50), 0, Style.filled(RED))));
        Mark odd = new Mark.Group(
                "2025 <ə>",
                new Bounds(150, 60, 60, 40),
                List.of(new Mark.Line(
                        List.of(new Point(130, 50), new Point(230, 110)), Stroke.solid(BLUE, 6), NOTHING)));
        return List.of(outer, empty, odd, text(150, 30, "not cut", sans()));
    }

    private static List<Mark> targets() {
        Optional<Target> event = Optional.of(new Target.Event("shusha-declaration", "Shusha <Declaration> & \"more\""));
        return List.of(
                new Mark.Rect(new Bounds(10, 10, 12, 12), 6, Style.filled(BLUE), event),
                text(28, 21, "Shusha Declaration", sans(), event),
                new Mark.Rect(new Bounds(10, 30, 60, 20), 4, stroked(INK, 1), passage("ots-1", "“brought”")),
                new Mark.Symbol(
                        new Bounds(80, 30, 24, 24),
                        icon("treaty"),
                        24,
                        Style.filled(BLUE),
                        Optional.of(new Target.Cluster("treaty", 7305, 7670, 3, "3 events in 1990"))),
                text(10, 74, "Sources", sans(), link("https://example.org/?a=1&b=2", "An address")),
                text(70, 74, "Not a link", sans(), link("javascript:alert(1)", "")),
                new Mark.Line(
                        List.of(new Point(10, 90), new Point(230, 100)),
                        Stroke.solid(RED, 3),
                        passage("a b/ç", "Odd id")));
    }

    private static Optional<Target> passage(String id, String title) {
        return Optional.of(new Target.Passage(id, title));
    }

    private static Optional<Target> link(String address, String title) {
        return Optional.of(new Target.Link(address, title));
    }

    private static Font sans() {
        return new Font(Face.SANS, 12);
    }

    private static Mark rect(Bounds bounds, double radius, Style style) {
        return new Mark.Rect(bounds, radius, style, NOTHING);
    }

    private static Mark symbol(Bounds bounds, String path, Style style) {
        return new Mark.Symbol(bounds, path, 24, style, NOTHING);
    }

    private static String icon(String name) {
        return Icons.ofProgram(name).orElseThrow().path();
    }

    private static Style stroked(Colour colour, double width) {
        return new Style(Fill.NONE, Stroke.solid(colour, width));
    }
}
