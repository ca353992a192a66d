package passage.paint;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import passage.display.Bounds;

/**
 * Where things lie on a page as PDF counts it: from the lower left corner, in units of the page.
 *
 * @param height of the paper, in points of 1/96 inch
 * @param unit how many units of the page such a point is
 */
record PdfPlaces(PDPage page, double height, double unit) {

    PDRectangle rectangle(Bounds at) {
        return new PDRectangle(
                (float) (at.x() * unit), (float) ((height - at.bottom()) * unit), (float) (at.width() * unit), (float)
                        (at.height() * unit));
    }

    /** Makes a part of a picture lead to its address. */
    void link(PdfPage.Layer layer, PdfMarks.Link link) throws IOException {
        Bounds at = link.bounds();
        double scale = layer.magnification();
        PDActionURI action = new PDActionURI();
        action.setURI(link.target().ascii());
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setAction(action);
        annotation.setBorderStyle(none);
        annotation.setContents(link.target().title());
        annotation.setRectangle(rectangle(new Bounds(
                layer.x() + at.x() * scale, layer.y() + at.y() * scale, at.width() * scale, at.height() * scale)));
        page.getAnnotations().add(annotation);
    }

    /** An entry of the outline, with all below it. */
    static PDOutlineItem outline(PdfBookmark bookmark, List<PdfPlaces> pages) {
        PdfPlaces place = pages.get(bookmark.page());
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(place.page);
        destination.setLeft((int) Math.round(bookmark.x() * place.unit));
        destination.setTop((int) Math.round((place.height - bookmark.y()) * place.unit));
        if (bookmark.zoom() > 0) {
            destination.setZoom((float) bookmark.zoom());
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.setDestination(destination);
        bookmark.parts().forEach(part -> item.addLast(outline(part, pages)));
        return item;
    }
}
