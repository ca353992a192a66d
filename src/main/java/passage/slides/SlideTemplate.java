package passage.slides;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xslf.usermodel.XSLFTheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextFont;
import passage.display.Colour;
import passage.display.Face;
import passage.paint.BundledFont;

/**
 * Adapts the master and the layouts that the library brings: to wide slides, and to our colours and fonts, so that slides
 * added by hand look like the others.
 */
final class SlideTemplate {

    /** A family of letters without serifs, of varying width: what to look for where the font is not installed. */
    static final byte SANS = 0x22;

    private static final double POINTS = 72.0 / 96;

    private final XMLSlideShow show;

    SlideTemplate(XMLSlideShow show) {
        this.show = show;
    }

    /** Adapts everything, and gives the layout with nothing but a title. */
    XSLFSlideLayout adapt(SlideLook look) {
        Dimension before = show.getPageSize();
        Dimension page = new Dimension((int) (Slide.WIDTH * POINTS), (int) (Slide.HEIGHT * POINTS));
        show.setPageSize(page);
        dropThumbnail();
        double wider = page.getWidth() / before.getWidth();
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            widen(master, wider);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                widen(layout, wider);
            }
            style(master.getTheme(), look);
        }
        return show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
    }

    /** It shows an empty slide, and of other proportions. */
    private void dropThumbnail() {
        OPCPackage file = show.getPackage();
        for (PackageRelationship link : file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            PackagePart part = file.getPart(link);
            file.removeRelationship(link.getId());
            file.removePart(part);
        }
    }

    private static void widen(XSLFSheet sheet, double factor) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text && hasOwnPlace(text)) {
                Rectangle2D at = text.getAnchor();
                text.setAnchor(
                        new Rectangle2D.Double(at.getX() * factor, at.getY(), at.getWidth() * factor, at.getHeight()));
            }
        }
    }

    /** Whether a place is given here and not where the shape takes it from. */
    private static boolean hasOwnPlace(XSLFTextShape text) {
        return text.getXmlObject().toString().contains("<a:off ");
    }

    private static void style(XSLFTheme theme, SlideLook look) {
        theme.setName("Passage");
        CTBaseStyles styles = theme.getXmlObject().getThemeElements();
        CTColorScheme colours = styles.getClrScheme();
        colours.setName("Passage");
        set(colours.getDk1(), look.text());
        set(colours.getLt1(), look.ground());
        set(colours.getDk2(), look.muted());
        set(colours.getLt2(), look.panel());
        set(colours.getAccent1(), look.accent());
        set(colours.getHlink(), look.accent());
        set(colours.getFolHlink(), look.accent());
        font(styles.getFontScheme().getMajorFont().getLatin());
        font(styles.getFontScheme().getMinorFont().getLatin());
    }

    private static void font(CTTextFont font) {
        font.setTypeface(BundledFont.family(Face.SANS));
        font.setPitchFamily(SANS);
    }

    private static void set(CTColor place, Colour colour) {
        if (place.isSetSysClr()) {
            place.unsetSysClr();
        }
        byte[] rgb = {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
        (place.isSetSrgbClr() ? place.getSrgbClr() : place.addNewSrgbClr()).setVal(rgb);
    }
}
