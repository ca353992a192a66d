package passage.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import passage.dataset.Dataset;
import passage.dataset.Progress;
import passage.display.TextMeasurer;
import passage.export.html.Entries;
import passage.export.html.HtmlPage;
import passage.export.html.Picture;
import passage.layout.Theme;
import passage.paint.SvgPainter;

/** Writes a page for browsers that needs nothing but itself: the picture, the events with their passages, the references. */
final class PageWriter {

    private final TextMeasurer measurer;

    PageWriter(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    void write(Content content, ExportRequest request, OutputStream out, Progress progress) throws IOException {
        CitationStyle style = request.style();
        Dataset shown = content.dataset().only(content.shown()::contains);
        Entries entries =
                new Entries(shown, content.inTime(), References.of(shown, style, request.locale()), request.grouping());
        List<Picture> pictures = pictures(content, request.withoutSources(), entries);
        HtmlPage page = new HtmlPage(About.of(content, request), pictures, entries);
        out.write(page.html(progress).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** For the screen one by day and one by night, of which the reader's system chooses; else the theme asked for. */
    private List<Picture> pictures(Content content, ExportRequest request, Entries entries) throws IOException {
        boolean screen = request.theme().equals(Theme.LIGHT) || request.theme().equals(Theme.DARK);
        ExportRequest first = screen ? request.in(Theme.LIGHT) : request;
        List<Picture> pictures = new ArrayList<>();
        pictures.add(picture(content, first, new SvgPainter(SvgPainter.Fonts.EMBEDDED), "", entries));
        if (screen) {
            // Its words are the same, so the letters of the first serve for both.
            SvgPainter named = new SvgPainter(SvgPainter.Fonts.NAMED);
            pictures.add(picture(content, request.in(Theme.DARK), named, "dark-", entries));
        }
        return pictures;
    }

    private Picture picture(Content content, ExportRequest request, SvgPainter painter, String prefix, Entries entries)
            throws IOException {
        Sheet sheet = SheetLayout.of(content, request, measurer);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        painter.magnified(sheet.magnification())
                .on(new SvgPainter.Page(prefix, entries::way))
                .paint(sheet.list(), svg);
        String xml = svg.toString(StandardCharsets.UTF_8);
        return new Picture(xml.substring(xml.indexOf("<svg")), sheet.list().width() * sheet.magnification());
    }
}
