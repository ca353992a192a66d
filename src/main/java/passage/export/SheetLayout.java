package passage.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.display.TextMeasurer;
import passage.export.PictureSize.Medium;
import passage.export.SheetParts.Part;
import passage.layout.Grouping;
import passage.layout.Texts;

/**
 * Lays out one sheet: the timeline, and around it what the request asks for. A picture for a screen that asks for nothing is
 * the timeline from edge to edge. Otherwise there is a margin, a title above and, at the foot, what else is asked for, as far
 * as the timeline keeps the greater part of the sheet: where it would not, the least needed is left out first. Nobody can
 * click on paper to see what is hidden, so type is somewhat smaller there than usual, if that is enough to name the events.
 */
final class SheetLayout {

    /** On paper: 10 mm at A4, growing with the type. */
    private static final double PAPER_MARGIN = 44;

    private static final double SCREEN_MARGIN = 24;
    /** No margin is more than this share of the shorter side. */
    private static final double MOST_MARGIN = 1.0 / 16;
    /** What the timeline keeps of the height between the margins. */
    private static final double LEAST_SHARE = 0.5;
    /** The same where events that it does not name are listed below: the room is better used to name them in it. */
    private static final double LEAST_SHARE_ABOVE_OTHERS = 0.66;
    /** Type on paper may be so much smaller than usual where then all events are named, but for one in {@link #NEARLY_ALL}. */
    private static final double SMALLEST = 0.75;

    private static final int NEARLY_ALL = 8;
    /** One event in so many need not be named for the sake of larger type. */
    private static final int FEW = 40;

    private static final double STEP = 0.05;
    /** How often the timeline is laid out anew when what stands below it needs more room. */
    private static final int TRIES = 6;

    private final ExportRequest request;
    private final SheetParts parts;
    private final TimelinePicture picture;
    private final double width;
    private final double height;
    private final double margin;

    /**
     * A sheet laid out.
     *
     * @param hidden how many events it has no room to name
     */
    private record Page(DisplayList list, int hidden) {}

    private SheetLayout(Content content, ExportRequest request, double magnification, TextMeasurer measurer) {
        this.request = request;
        this.parts = new SheetParts(content, request, new Texts(measurer));
        this.picture = new TimelinePicture(content, request, measurer);
        this.width = request.size().width() / magnification;
        this.height = request.size().height() / magnification;
        double usual = request.size().medium() == Medium.PAPER ? PAPER_MARGIN : SCREEN_MARGIN;
        this.margin = Math.min(usual, Math.min(width, height) * MOST_MARGIN);
    }

    static Sheet of(Content content, ExportRequest request, TextMeasurer measurer) {
        double usual = ReadingDistance.magnification(
                request.size(), request.theme(), request.page().labelPoints());
        if (!isPage(request)) {
            double width = request.size().width() / usual;
            double height = request.size().height() / usual;
            return new Sheet(TimelinePicture.of(content, request, width, height, measurer), usual);
        }
        Page page = page(content, request, usual, measurer);
        boolean free = request.size().medium() == Medium.PAPER
                && request.page().labelPoints().isEmpty();
        return free && page.hidden() > 0
                ? smaller(content, request, usual, measurer).orElse(new Sheet(page.list(), usual))
                : new Sheet(page.list(), usual);
    }

    /** In the largest type in which about as many events are named as in the smallest, if those are nearly all. */
    private static Optional<Sheet> smaller(
            Content content, ExportRequest request, double usual, TextMeasurer measurer) {
        int all = content.shown().size();
        Page smallest = page(content, request, usual * SMALLEST, measurer);
        if (smallest.hidden() * NEARLY_ALL > all) {
            return Optional.empty();
        }
        int few = Math.max(smallest.hidden(), all / FEW);
        for (double share = 1 - STEP; share > SMALLEST + STEP / 2; share -= STEP) {
            Page page = page(content, request, usual * share, measurer);
            if (page.hidden() <= few) {
                return Optional.of(new Sheet(page.list(), usual * share));
            }
        }
        return Optional.of(new Sheet(smallest.list(), usual * SMALLEST));
    }

    private static Page page(Content content, ExportRequest request, double magnification, TextMeasurer measurer) {
        List<Part> asked = asked(request);
        for (int count = asked.size(); count > 0; count--) {
            Set<Part> kept = EnumSet.copyOf(asked.subList(0, count));
            ExportRequest possible = kept.contains(Part.REFERENCES) ? request : request.withoutSources();
            Optional<Page> page = new SheetLayout(content, possible, magnification, measurer).with(kept);
            if (page.isPresent()) {
                return page.get();
            }
        }
        ExportRequest bare = request.withoutSources();
        SheetLayout lanes = new SheetLayout(content, bare, magnification, measurer);
        TimelinePicture.View view = lanes.bare();
        if (!view.cut()) {
            return lanes.put(Block.EMPTY, view, Block.EMPTY);
        }
        // Where not even the lanes find room, their events stand together.
        SheetLayout together = new SheetLayout(content, bare.by(Grouping.NONE), magnification, measurer);
        return together.put(Block.EMPTY, together.bare(), Block.EMPTY);
    }

    /** Whether there is a margin around the timeline, and more than it. */
    static boolean isPage(ExportRequest request) {
        return !asked(request).isEmpty();
    }

    /** What stands around the timeline, what is needed most first. */
    private static List<Part> asked(ExportRequest request) {
        boolean paper = request.size().medium() == Medium.PAPER;
        boolean explained = request.legend() || request.sources().isPresent();
        List<Part> asked = new ArrayList<>();
        if (paper || explained || request.title().isPresent()) {
            asked.add(Part.HEAD);
        }
        if (request.sources().isPresent()) {
            asked.add(Part.REFERENCES);
        }
        if (request.legend()) {
            asked.add(Part.LEGEND);
        }
        if (explained) {
            asked.add(Part.OTHERS);
        }
        return asked;
    }

    private double inner() {
        return width - 2 * margin;
    }

    /**
     * The page with some parts; nothing where they leave too little to the timeline. What its foot holds depends on what the
     * timeline shows, and how much that is on the height of the foot: so the room for it grows until it holds it.
     */
    private Optional<Page> with(Set<Part> kept) {
        Block head = kept.contains(Part.HEAD) ? parts.head(inner()) : Block.EMPTY;
        double whole = height - 2 * margin;
        double least = kept.contains(Part.OTHERS) ? LEAST_SHARE_ABOVE_OTHERS : LEAST_SHARE;
        double reserved = 0;
        for (int i = 0; i < TRIES; i++) {
            double room = whole - head.height() - reserved;
            if (room < whole * least) {
                return Optional.empty();
            }
            TimelinePicture.View view = picture.fitted(inner(), room);
            if (view.cut()) {
                return Optional.empty();
            }
            Block foot = parts.foot(kept, view, inner());
            if (foot.height() <= reserved) {
                return Optional.of(put(head, view, foot));
            }
            reserved = foot.height();
        }
        return Optional.empty();
    }

    private Page put(Block head, TimelinePicture.View view, Block foot) {
        List<Mark> marks = new ArrayList<>(head.at(margin, margin));
        view.list().marks().forEach(mark -> marks.add(mark.moved(margin, margin + head.height())));
        marks.addAll(foot.at(margin, height - margin - foot.height()));
        DisplayList list = new DisplayList(
                width, height, request.theme().ground(), view.list().title(), marks);
        return new Page(list, view.hidden().size());
    }

    private TimelinePicture.View bare() {
        return picture.fitted(inner(), height - 2 * margin);
    }
}
