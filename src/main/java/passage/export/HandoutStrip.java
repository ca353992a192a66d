package passage.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import passage.display.Bounds;
import passage.display.Mark;
import passage.export.HandoutPart.Numbered;
import passage.layout.Grouping;
import passage.layout.Theme;

/**
 * The timeline over the width of a page: with its events and their numbers, or empty for them to be written in.
 *
 * @param view the picture, and what is in it
 */
record HandoutStrip(Row row, TimelinePicture.View view) {

    private static final double SHARE = 1.0 / 3;
    private static final double LARGEST_SHARE = 0.6;
    private static final double STEP = 24;

    /** About a third of a page, more where the lanes need it, and without lanes where they are too many for that. */
    static HandoutStrip of(HandoutSetting setting, List<HandoutPart> parts) {
        double width = setting.paper().textWidth();
        double third = Math.round(SHARE * setting.paper().textHeight());
        TimelinePicture lanes = picture(setting, setting.request(), parts);
        for (double height = third; height <= LARGEST_SHARE * setting.paper().textHeight(); height += STEP) {
            TimelinePicture.View view = lanes.fitted(width, height);
            if (!view.cut()) {
                return of(setting, view);
            }
        }
        TimelinePicture together = picture(setting, setting.request().by(Grouping.NONE), parts);
        return of(setting, together.fitted(width, third));
    }

    private static TimelinePicture picture(HandoutSetting setting, ExportRequest request, List<HandoutPart> parts) {
        Map<String, String> numbers = new HashMap<>();
        for (HandoutPart part : parts) {
            for (Numbered one : part.events()) {
                numbers.put(one.event().id(), Integer.toString(one.number()));
            }
        }
        return new TimelinePicture(
                setting.content(),
                request,
                event -> numbers.getOrDefault(event.id(), ""),
                setting.texts().measurer());
    }

    private static HandoutStrip of(HandoutSetting setting, TimelinePicture.View view) {
        Theme theme = setting.types().theme();
        List<Mark> marks = setting.blanks()
                ? view.list().marks().stream().map(mark -> emptied(mark, theme)).toList()
                : view.list().marks();
        double height = view.list().height();
        Bounds all = new Bounds(0, 0, view.list().width(), height);
        return new HandoutStrip(Row.of(height, List.of(new Mark.Group("timeline", all, marks))), view);
    }

    /** Of the lanes, only their grounds, their lines and their names are left. */
    private static Mark emptied(Mark mark, Theme theme) {
        return mark instanceof Mark.Group(String name, Bounds bounds, List<Mark> marks) && name.equals("lanes")
                ? new Mark.Group(
                        name,
                        bounds,
                        marks.stream().filter(one -> isOfLane(one, theme)).toList())
                : mark;
    }

    private static boolean isOfLane(Mark mark, Theme theme) {
        return mark.target().isEmpty()
                && switch (mark) {
                    case Mark.Group _ -> false;
                    case Mark.Text text -> text.font().equals(theme.importantLabel());
                    case Mark.Rule _, Mark.Rect _, Mark.Symbol _, Mark.Line _ -> true;
                };
    }
}
