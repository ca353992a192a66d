package passage.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import passage.display.Bounds;

/**
 * Paints pages as one PDF document: vectors, and text that can be searched and copied in any language, in the bundled fonts
 * cut down to the letters used. Marks that stand for a web address link there. Pages are painted as they are added, so that
 * none need be kept; then bookmarks, which may lead to any of them; then all is written:
 *
 * {@snippet :
 * try (PdfDocument pdf = new PdfDocument(info)) {
 *     pdf.add(PdfPage.of(list, 1));
 *     pdf.bookmarks(List.of(PdfBookmark.toPage("Contents", 0)));
 *     pdf.write(out);
 * }
 * }
 *
 * <p>The same pages give the same bytes on the same Java: there are no dates in the file, and its id comes of what it shows.
 */
public final class PdfDocument implements AutoCloseable {
    /** PDF counts 72 points to an inch, a picture 96. */
    private static final double POINT = 0.75;
    /** No side may be longer (ISO 32000-1, annex C) in units of a page; beyond it, the unit is made larger. */
    private static final double LONGEST = 14_400;

    private final PDDocument document = new PDDocument();
    private final PdfObjects objects = new PdfObjects(document.getDocument());
    private final PdfResources resources = new PdfResources(objects);
    private final List<PdfPlaces> pages = new ArrayList<>();
    private long id;

    /** A document without pages. */
    public PdfDocument(DocumentInfo info) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(info.title());
        about.setSubject(info.description());
        about.setKeywords(String.join("; ", info.sources()));
        about.setCreator("Passage");
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(info.language().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(PdfObjects.dictionary(COSName.VIEWER_PREFERENCES));
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /**
     * Paints a page behind those there are. Marks that have no place (a coordinate that is not finite, a size below zero)
     * are left out.
     *
     * @throws IOException if a bundled font cannot be read
     */
    public void add(PdfPage page) throws IOException {
        int unit = (int) Math.max(1, Math.ceil(Math.max(page.width(), page.height()) * POINT / LONGEST));
        PdfPlaces places = new PdfPlaces(new PDPage(), page.height(), POINT / unit);
        places.page().setMediaBox(places.rectangle(new Bounds(0, 0, page.width(), page.height())));
        if (unit > 1) {
            places.page().setUserUnit(unit);
        }
        places.page().getCOSObject().setItem(COSName.RESOURCES, resources.dictionary());
        byte[] content = content(page, places);
        id = 31 * id + Arrays.hashCode(content);
        places.page().setContents(new PDStream(objects.stream(content)));
        document.addPage(places.page());
        pages.add(places);
    }

    private byte[] content(PdfPage page, PdfPlaces places) throws IOException {
        PdfContent content = new PdfContent();
        PDRectangle paper = places.page().getMediaBox();
        content.place(places.unit(), -places.unit(), 0, paper.getHeight());
        for (PdfPage.Layer layer : page.layers()) {
            content.write("q").rectangle(layer.window(), 0).write("W").write("n");
            content.place(layer.magnification(), layer.magnification(), layer.x(), layer.y());
            PdfMarks marks = new PdfMarks(content, resources, layer.visible());
            marks.ground(layer.list().ground());
            marks.draw(layer.list().marks());
            content.write("Q");
            for (PdfMarks.Link link : marks.links()) {
                places.link(layer, link);
            }
        }
        return content.bytes();
    }

    /** Sets the outline; its pages have been added. */
    public void bookmarks(List<PdfBookmark> bookmarks) {
        PDDocumentOutline outline = new PDDocumentOutline();
        bookmarks.forEach(bookmark -> outline.addLast(PdfPlaces.outline(bookmark, pages)));
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /**
     * Writes the document, which ends it. The stream is flushed and stays open.
     *
     * @throws IOException if the stream cannot be written or a bundled font not read
     */
    public void write(OutputStream out) throws IOException {
        resources.finish();
        document.setDocumentId(id);
        document.save(out, CompressParameters.NO_COMPRESSION);
        out.flush();
    }

    /** Frees what the document holds. */
    @Override
    public void close() throws IOException {
        document.close();
    }
}
