package passage.layout;

import java.util.List;
import java.util.Optional;
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
    private static final double MIDDLE = HEIGHT / 2;

    /** What a sign stands for. */
    public enum Sign {
        DAY,
        MONTH,
        YEAR,
        SPAN,
        APPROXIMATE,
        UNCERTAIN,
        SOURCES,
        CLUSTER,
        COMPRESSED
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
            case DAY -> date(MarkShape.DOT, Metrics.DOT, TimelineItem.Certainty.FULL);
            case MONTH -> date(MarkShape.PILL, Metrics.PILL_WIDTH, TimelineItem.Certainty.FULL);
            case YEAR -> date(MarkShape.RING, Metrics.RING, TimelineItem.Certainty.FULL);
            case SPAN -> date(MarkShape.BAR, WIDTH, TimelineItem.Certainty.FULL);
            case APPROXIMATE ->
                date(MarkShape.BAR, WIDTH, new TimelineItem.Certainty(false, false, true, false, false));
            case UNCERTAIN ->
                date(MarkShape.PILL, Metrics.PILL_WIDTH, new TimelineItem.Certainty(false, false, false, true, false));
            case SOURCES -> disc("3", Metrics.BADGE, Style.filled(theme.disc()));
            case CLUSTER -> disc("5", Metrics.CLUSTER, ClusterMarks.look(theme.accent()));
            case COMPRESSED ->
                List.of(new Mark.Rect(
                        new Bounds(0, MIDDLE - 3, WIDTH, 6), 0, AxisMarks.compressed(theme), Optional.empty()));
        };
    }

    private List<Mark> date(MarkShape shape, double width, TimelineItem.Certainty certainty) {
        DateMark mark = new DateMark(shape, certainty, theme.accent(), theme.ground());
        return List.of(mark.drawn(0, width, MIDDLE, Optional.empty()));
    }

    private List<Mark> disc(String count, double size, Style style) {
        Bounds bounds = new Bounds(0, MIDDLE - size / 2, size, size);
        return List.of(
                new Mark.Rect(bounds, size / 2, style, Optional.empty()),
                texts.centred(count, size / 2, MIDDLE, theme.badge(), theme.text()));
    }
}
