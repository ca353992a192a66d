package passage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passage.dataset.Progress;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.TextMeasurer;
import passage.export.TextRows.Type;
import passage.paint.PdfBookmark;

/**
 * Pages for students: the timeline, then the events with their quotes, at the end the sources; perhaps with blanks for the
 * dates and a key to them on a last page of its own.
 *
 * @param pages all of one size, to be painted with {@link Paper#MAGNIFICATION}
 * @param bookmarks in the order of the pages
 */
record Handout(List<DisplayList> pages, List<PdfBookmark> bookmarks) {

    private static final int COLUMNS = 2;
    private static final double GAP = 16 * Paper.POINT;

    /** Composes the pages that a request asks for. */
    static Handout of(Content content, ExportRequest request, TextMeasurer measurer, Progress progress) {
        HandoutSetting setting = HandoutSetting.of(content, request, measurer);
        HandoutEnd end = new HandoutEnd(setting);
        List<HandoutPart> parts = HandoutPart.of(content, setting.blanks(), setting.words());
        Paper paper = setting.paper();
        PageFlow flow = new PageFlow(paper);
        HandoutStrip strip = HandoutStrip.of(setting, parts);
        flow.add(1, 0, new HandoutHead(setting).rows(strip.row()));
        flow.add(COLUMNS, GAP, new HandoutBody(setting, paper.columnWidth(COLUMNS)).rows(parts, progress));
        flow.add(1, GAP, end.references());
        flow.add(1, GAP, end.signs(strip.view()));
        if (setting.blanks() && !parts.isEmpty()) {
            flow.nextPage();
            flow.add(1, 0, end.heading(setting.words().of("key")));
            flow.add(COLUMNS, GAP / 2, end.key(parts, paper.columnWidth(COLUMNS)));
            flow.add(1, GAP, end.answers(parts));
        }
        return finished(setting, flow.pages());
    }

    private static Handout finished(HandoutSetting setting, List<PageFlow.Page> pages) {
        List<DisplayList> lists = new ArrayList<>();
        List<PdfBookmark> bookmarks = new ArrayList<>();
        for (PageFlow.Page page : pages) {
            int number = lists.size();
            page.bookmarks().forEach(found -> bookmarks.add(bookmark(found, number)));
            lists.add(list(setting, page, number + 1, pages.size()));
        }
        return new Handout(List.copyOf(lists), List.copyOf(bookmarks));
    }

    private static DisplayList list(HandoutSetting setting, PageFlow.Page page, int number, int all) {
        Paper paper = setting.paper();
        String title = About.title(setting.content(), setting.request());
        List<Mark> marks = new ArrayList<>(page.marks());
        marks.addAll(foot(setting, title, setting.words().of("page", number, all)));
        String said = setting.words().of("picture", title, number, all);
        return new DisplayList(
                paper.width(), paper.height(), setting.types().theme().ground(), said, marks);
    }

    private static List<Mark> foot(HandoutSetting setting, String title, String page) {
        Paper paper = setting.paper();
        Type type = setting.types().small();
        TextRows texts = setting.texts();
        double taken = texts.width(page, type);
        String cut = texts.fit(title, type, paper.textWidth() - taken - GAP);
        double right = paper.left() + paper.textWidth();
        double y = paper.foot() - type.pitch() * 0.75;
        return List.of(
                new Mark.Rule(
                        paper.left(),
                        y,
                        right,
                        y,
                        Stroke.solid(setting.types().theme().line(), 1)),
                texts.line(cut, type, paper.left(), Optional.empty()).moved(0, y + 3 * Paper.POINT),
                texts.line(page, type, right - taken, Optional.empty()).moved(0, y + 3 * Paper.POINT));
    }

    private static PdfBookmark bookmark(PageFlow.Found found, int page) {
        return new PdfBookmark(found.title(), page, 0, found.y() * Paper.MAGNIFICATION, 0, List.of());
    }
}
