package passage.layout;

import static passage.layout.Certainty.End.APPROXIMATE;
import static passage.layout.Certainty.End.KNOWN;
import static passage.layout.Certainty.End.OPEN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.display.Style;
import passage.display.TextMeasurer;

/** The signs of the timeline one by one, for a key to them: drawn as the timeline draws them. */
public final class Legend {

    /** Width of each picture, in points. */
    public static final double WIDTH = 48;

    private static final double HEIGHT = Metrics.ROW;
    /** Length of a year where there is room to draw it. */
    private static final double CAPSULE = 30;

    private static final double MIDDLE = HEIGHT / 2;

    private static final DateMark.Window WINDOW = new DateMark.Window(-WIDTH, 2 * WIDTH);

    /** What a sign stands for. */
    public enum Sign {
        DAY,
        MONTH,
        YEAR,
        CAPSULE,
        SPAN,
        FADING,
        APPROXIMATE,
        UNCERTAIN,
        UNSPECIFIED,
        OPEN,
        BRACKET,
        DISPUTED,
        SOURCES,
        NUMBERS,
        CLUSTER,
        UNNAMED,
        COMPRESSED;

        /** Those that a window shows. */
        public static final Set<Sign> OF_WINDOWS =
                Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(NUMBERS)));

        /** Those that tell what a date leaves open. */
        public static final Set<Sign> OF_DOUBT = Collections.unmodifiableSet(
                EnumSet.of(FADING, Sign.APPROXIMATE, UNCERTAIN, UNSPECIFIED, Sign.OPEN, BRACKET));

        /** What it stands for, in words. */
        public String words(Locale locale) {
            return new Words(locale).mark(this);
        }
    }

    private final Theme theme;
    private final Texts texts;

    /** A key in the colours of a theme. */
    public Legend(Theme theme, TextMeasurer measurer) {
        this.theme = theme;
        this.texts = new Texts(measurer);
    }

    /** A sign on the ground of the theme. */
    public DisplayList of(Sign sign) {
        return new DisplayList(WIDTH, HEIGHT, theme.ground(), "", marks(sign));
    }

    private List<Mark> marks(Sign sign) {
        return switch (sign) {
            case DAY -> date(MarkShape.DOT, Metrics.DOT, Certainty.FULL);
            case MONTH -> date(MarkShape.PILL, Metrics.PILL_WIDTH, Certainty.FULL);
            case YEAR -> date(MarkShape.RING, Metrics.RING, Certainty.FULL);
            case CAPSULE -> date(MarkShape.RING, CAPSULE, Certainty.FULL);
            case SPAN -> date(MarkShape.BAR, WIDTH, Certainty.FULL);
            case FADING -> drawn(MarkShape.BAR, Certainty.FULL, new MarkExtent(0, 16, 32, WIDTH, 0, 0));
            case APPROXIMATE -> date(MarkShape.BAR, WIDTH, new Certainty(APPROXIMATE, APPROXIMATE, false, false));
            case UNCERTAIN -> date(MarkShape.BAR, WIDTH, new Certainty(KNOWN, KNOWN, true, false));
            case UNSPECIFIED ->
                drawn(
                        MarkShape.BAR,
                        new Certainty(KNOWN, KNOWN, false, true),
                        new MarkExtent(0, WIDTH / 2, WIDTH / 2, WIDTH, 0, 0));
            case OPEN ->
                drawn(MarkShape.BAR, new Certainty(KNOWN, OPEN, false, false), new MarkExtent(0, 0, 6, WIDTH, 0, 0));
            case BRACKET -> bracket();
            case DISPUTED -> DateMarks.sign(texts, theme, Metrics.SIGN / 2, MIDDLE);
            case SOURCES -> EventMarks.count(texts, theme, 3, 0, MIDDLE);
            case NUMBERS -> List.of(texts.left("1, 3", 0, MIDDLE - Metrics.RAISED, theme.badge(), theme.muted()));
            case CLUSTER -> cluster();
            case UNNAMED -> {
                Bounds bounds = new Bounds(0, MIDDLE - Metrics.SMALL_DOT / 2, Metrics.SMALL_DOT, Metrics.SMALL_DOT);
                Style style = Style.filled(theme.accent());
                yield List.of(new Mark.Rect(bounds, Metrics.SMALL_DOT / 2, style, Optional.empty()));
            }
            case COMPRESSED ->
                List.of(new Mark.Rect(
                        new Bounds(0, MIDDLE - 3, WIDTH, 6), 0, AxisMarks.compressed(theme), Optional.empty()));
        };
    }

    private List<Mark> date(MarkShape shape, double width, Certainty certainty) {
        double tail = certainty.start() == APPROXIMATE ? Metrics.TAIL : 0;
        return drawn(shape, certainty, new MarkExtent(tail, tail, width - tail, width - tail, tail, tail));
    }

    private List<Mark> drawn(MarkShape shape, Certainty certainty, MarkExtent extent) {
        List<Mark> marks = new ArrayList<>();
        mark(shape, certainty).draw(extent, MIDDLE, WINDOW, Optional.empty(), marks::add);
        return marks;
    }

    private DateMark mark(MarkShape shape, Certainty certainty) {
        return new DateMark(shape, certainty, theme.accent(), theme.ground(), theme.hasTints());
    }

    private List<Mark> bracket() {
        MarkExtent year = new MarkExtent(0, 0, Metrics.RING, Metrics.RING, 0, 0);
        DateMark ring = mark(MarkShape.RING, Certainty.FULL);
        List<Bracket.Claim> claims =
                List.of(new Bracket.Claim(ring, year, "A"), new Bracket.Claim(ring, year.moved(27), "B"));
        List<Mark> marks = new ArrayList<>();
        new Bracket(texts, theme, WINDOW).draw(claims, MIDDLE, Optional.empty(), Optional.empty(), marks::add);
        return marks;
    }

    private List<Mark> cluster() {
        Bounds bounds = new Bounds(0, MIDDLE - Metrics.CLUSTER / 2, Metrics.CLUSTER, Metrics.CLUSTER);
        return List.of(
                new Mark.Rect(bounds, Metrics.CLUSTER / 2, ClusterMarks.look(theme.accent()), Optional.empty()),
                texts.centred("5", Metrics.CLUSTER / 2, MIDDLE, theme.small(), theme.text()));
    }
}
