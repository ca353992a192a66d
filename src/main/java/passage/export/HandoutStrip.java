package passage.export;

import java.util.List;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.display.TextMeasurer;
import passage.layout.Grouping;

/** The timeline over the width of a page: with its events, or empty for them to be written in. */
final class HandoutStrip {

    private static final double SHARE = 1.0 / 3;
    private static final double LARGEST_SHARE = 0.6;

    private final HandoutSetting setting;

    HandoutStrip(HandoutSetting setting) {
        this.setting = setting;
    }

    /** About a third of a page, more where the lanes need it, and without lanes where they are too many for that. */
    Row row() {
        Paper paper = setting.paper();
        double width = paper.textWidth();
        double third = Math.round(SHARE * paper.textHeight());
        ExportRequest asked = setting.request();
        TextMeasurer measurer = setting.texts().measurer();
        double needed = TimelinePicture.height(setting.content(), asked, width, third, measurer);
        boolean fits = needed <= LARGEST_SHARE * paper.textHeight();
        ExportRequest request = fits ? asked : asked.by(Grouping.NONE);
        double height = fits ? needed : third;
        DisplayList picture = TimelinePicture.of(setting.content(), request, width, height, measurer);
        List<Mark> marks =
                setting.blanks() ? picture.marks().stream().map(this::emptied).toList() : picture.marks();
        return Row.of(height, List.of(new Mark.Group("timeline", new Bounds(0, 0, width, height), marks)));
    }

    /** Of the lanes, only their grounds, their lines and their names are left. */
    private Mark emptied(Mark mark) {
        return mark instanceof Mark.Group(String name, Bounds bounds, List<Mark> marks) && name.equals("lanes")
                ? new Mark.Group(
                        name, bounds, marks.stream().filter(this::isOfLane).toList())
                : mark;
    }

    private boolean isOfLane(Mark mark) {
        return mark.target().isEmpty()
                && switch (mark) {
                    case Mark.Group _ -> false;
                    case Mark.Text text ->
                        text.font().equals(setting.types().theme().importantLabel());
                    case Mark.Rule _, Mark.Rect _, Mark.Symbol _, Mark.Line _ -> true;
                };
    }
}
