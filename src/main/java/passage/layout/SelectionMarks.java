package passage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.TextMeasurer;

/** What lies over the timeline and changes more often than it: the frame of the selected event and its date on the axis. */
public final class SelectionMarks {

    /** What lies further out of view is brought near: painters dislike huge numbers. */
    private static final double FAR = 200;
    /** What a tick keeps clear of the date beside it. */
    private static final double APART = 4;

    private final Arrangement arrangement;
    private final Frame frame;
    private final Texts texts;

    /** What lies over the timeline that is arranged and framed so. */
    public SelectionMarks(Arrangement arrangement, Frame frame, TextMeasurer measurer) {
        this.arrangement = arrangement;
        this.frame = frame;
        this.texts = new Texts(measurer);
    }

    /**
     * The overlay as a picture on a transparent ground.
     *
     * @param selected id of the selected event, or empty
     * @param hovered id of the event under the pointer, or empty
     * @param date words for the selected event's date
     */
    public DisplayList overlay(String selected, String hovered, String date) {
        List<Mark> lanes = new ArrayList<>();
        if (!hovered.equals(selected)) {
            spots(hovered).forEach(spot -> lanes.add(outline(spot.bounds(), 0.07, 1)));
        }
        List<Spot> spots = spots(selected);
        for (Spot spot : spots) {
            lanes.add(outline(spot.bounds(), 0.12, 2));
            if (!spot.labelled() && isInView(spot)) {
                name(spot, lanes::add);
            }
        }
        List<Mark> marks = new ArrayList<>();
        Bounds plot = new Bounds(frame.plotLeft(), Metrics.AXIS, frame.width() - frame.plotLeft(), frame.lanesHeight());
        marks.add(new Mark.Group("selection", plot, lanes));
        spots.stream().findFirst().ifPresent(spot -> flag(spot, date, marks::add));
        return new DisplayList(frame.width(), frame.height(), Colour.TRANSPARENT, "", marks);
    }

    /** Where an event stands in the frame, once for each lane it is in. */
    public List<Spot> spots(String id) {
        List<Spot> spots = new ArrayList<>();
        if (id.isEmpty()) {
            return spots;
        }
        arrangement.data().event(id).ifPresent(item -> {
            for (LaneArrangement lane : arrangement.lanes()) {
                lane.cells().index().find(item).ifPresent(own -> spots.add(spot(own, lane)));
            }
        });
        return spots;
    }

    private Spot spot(TimelineItem item, LaneArrangement lane) {
        Zoom zoom = Zoom.of(frame.viewport().pixelsPerUnit());
        double unit = frame.scale().toUnit(item.anchor());
        List<Cell> cells = lane.covering(zoom, unit, Math.nextUp(unit));
        for (Cell cell : cells) {
            for (Placed placed : cell.placed()) {
                if (placed.item() == item) {
                    ItemGeometry at = ItemGeometry.of(placed, lane, frame);
                    return new Spot(lane.lane().key(), item, at.bounds(placed), true);
                }
            }
        }
        double there = frame.plotLeft() + frame.viewport().x(dotUnit(unit, cells));
        double x = Math.clamp(there, frame.plotLeft() - FAR, frame.width() + FAR);
        Bounds dot = new Bounds(x, frame.y(lane.dotsMiddle()), 0, 0).grow(Metrics.CLUSTER / 2);
        return new Spot(lane.lane().key(), item, dot, false);
    }

    /** Where the disc stands that an event without a row is gathered in. */
    private static double dotUnit(double unit, List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.clusters().stream())
                .filter(cluster -> cluster.fromUnit() <= unit && unit < cluster.toUnit())
                .mapToDouble(Cluster::unit)
                .findFirst()
                .orElse(unit);
    }

    /**
     * A place of an event in the frame.
     *
     * @param labelled whether it stands there with its label, or as a dot, alone or in a cluster
     */
    public record Spot(String lane, TimelineItem item, Bounds bounds, boolean labelled) {

        /** By how much it lies below what can be seen of the lanes, or less than 0 above it; 0 where it can be seen. */
        public double below(Frame frame) {
            double above = bounds.y() - Metrics.AXIS;
            return above < 0 ? above : Math.max(0, bounds.bottom() - frame.height());
        }
    }

    /** The name of a selected event that found no room for a label, beside its dot, over whatever is there. */
    private void name(Spot spot, Consumer<Mark> into) {
        Theme theme = frame.theme();
        double right = spot.bounds().right() + Metrics.GAP;
        double roomRight = frame.width() - Metrics.GAP - right;
        double roomLeft = spot.bounds().x() - 2 * Metrics.GAP - frame.plotLeft();
        double room = Math.max(roomRight, roomLeft);
        String title = LabelFitter.fit(spot.item().title(), theme.label(), room, texts.measurer());
        double width = texts.measurer().width(title, theme.label());
        boolean fits = width < roomRight || roomRight >= roomLeft;
        double x = fits ? right : spot.bounds().x() - Metrics.GAP - width;
        double middle = spot.bounds().y() + spot.bounds().height() / 2;
        Bounds ground = new Bounds(x - 6, middle - 9, width + 12, 18);
        into.accept(new Mark.Rect(
                ground,
                4,
                new Style(new Fill.Solid(theme.ground()), Stroke.solid(theme.accent(), 1)),
                Optional.of(spot.item().target(arrangement.data().describe(spot.item())))));
        into.accept(texts.left(title, x, middle, theme.label(), theme.text()));
    }

    private boolean isInView(Spot spot) {
        return spot.bounds().right() > frame.plotLeft() && spot.bounds().x() < frame.width();
    }

    /** As high as a row and no higher, so that it covers nothing of the rows above and below. */
    private Mark outline(Bounds bounds, double tint, double width) {
        Colour accent = frame.theme().accent();
        Style style = new Style(new Fill.Solid(accent.withOpacity(tint)), Stroke.solid(accent, width));
        Bounds outline =
                new Bounds(bounds.x() - 5, bounds.y() + width / 2, bounds.width() + 10, bounds.height() - width);
        return new Mark.Rect(outline, 6, style, Optional.empty());
    }

    /** The date on the axis. The ticks that it would cover in part are taken away. */
    private void flag(Spot spot, String date, Consumer<Mark> into) {
        Theme theme = frame.theme();
        double x = frame.x(spot.item().middle());
        if (x < frame.plotLeft() || x > frame.width()) {
            return;
        }
        double width = texts.measurer().width(date, theme.small()) + 20;
        double left = Math.clamp(
                x - width / 2, frame.plotLeft() + 2, Math.max(frame.plotLeft() + 2, frame.width() - width - 2));
        Bounds pill = new Bounds(left, Metrics.AXIS - 24, width, 20);
        new AxisMarks(frame, texts)
                .lowerLabels().stream()
                        .map(Mark.Text::bounds)
                        .filter(tick -> tick.right() > left - APART && tick.x() < left + width + APART)
                        .map(tick -> new Mark.Rect(tick.grow(1), 0, Style.filled(theme.panel()), Optional.empty()))
                        .forEach(into);
        into.accept(new Mark.Rule(x, Metrics.AXIS - 4, x, Metrics.AXIS, Stroke.solid(theme.accent(), 2)));
        into.accept(new Mark.Rect(pill, 10, Style.filled(theme.accent()), Optional.empty()));
        into.accept(texts.centred(date, left + width / 2, pill.y() + 10, theme.small(), theme.onAccent()));
    }
}
