package passage.paint;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import passage.display.Fill;

/**
 * A fade as a soft mask (ISO 32000-1, 11.6.5): an axial shading in greys, of which white lets all of a colour through. A
 * shading of colours would have no opacity of its own.
 */
final class PdfFade {
    private static final COSName LUMINOSITY = COSName.getPDFName("Luminosity");
    private static final int AXIAL = 2;
    private static final int EXPONENTIAL = 2;
    private static final int STITCHING = 3;

    private final PdfObjects objects;

    PdfFade(PdfObjects objects) {
        this.objects = objects;
    }

    /** The graphics state that masks an area whose upper left corner is at 0. */
    COSDictionary state(List<Fill.Fade.Stop> stops, double width, double height) throws IOException {
        COSDictionary mask = PdfObjects.dictionary(COSName.MASK);
        mask.setItem(COSName.S, LUMINOSITY);
        mask.setItem(COSName.G, greys(stops, width, height));
        COSDictionary state = PdfObjects.dictionary(COSName.EXT_G_STATE);
        state.setItem(COSName.SMASK, mask);
        return state;
    }

    private COSStream greys(List<Fill.Fade.Stop> stops, double width, double height) throws IOException {
        COSStream form = objects.stream(new PdfContent().named("sh", "S").bytes());
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        // A point more, so that the edges are smoothed once only, by the shape itself.
        form.setItem(COSName.BBOX, PdfObjects.numbers(-1, -1, width + 1, height + 1));
        COSDictionary group = PdfObjects.dictionary(COSName.GROUP);
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICEGRAY);
        form.setItem(COSName.GROUP, group);
        COSDictionary shadings = new COSDictionary();
        shadings.setItem(COSName.S, shading(stops, width));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.SHADING, shadings);
        form.setItem(COSName.RESOURCES, resources);
        return form;
    }

    private static COSDictionary shading(List<Fill.Fade.Stop> stops, double width) {
        COSDictionary shading = new COSDictionary();
        shading.setInt(COSName.SHADING_TYPE, AXIAL);
        shading.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        shading.setItem(COSName.COORDS, PdfObjects.numbers(0, 0, width, 0));
        shading.setItem(COSName.EXTEND, PdfObjects.array(COSBoolean.TRUE, COSBoolean.TRUE));
        shading.setItem(COSName.FUNCTION, function(stops));
        return shading;
    }

    /** The opacity along the way, straight from stop to stop. */
    private static COSDictionary function(List<Fill.Fade.Stop> stops) {
        COSArray parts = new COSArray();
        COSArray bounds = new COSArray();
        COSArray encode = new COSArray();
        for (int i = 1; i < stops.size(); i++) {
            COSDictionary part = function(EXPONENTIAL);
            part.setItem(
                    COSName.C0, PdfObjects.numbers(stops.get(i - 1).colour().opacity()));
            part.setItem(COSName.C1, PdfObjects.numbers(stops.get(i).colour().opacity()));
            part.setItem(COSName.N, COSInteger.ONE);
            parts.add(part);
            encode.add(COSInteger.ZERO);
            encode.add(COSInteger.ONE);
            if (i < stops.size() - 1) {
                bounds.add(PdfObjects.number(stops.get(i).offset()));
            }
        }
        COSDictionary whole = function(STITCHING);
        whole.setItem(COSName.FUNCTIONS, parts);
        whole.setItem(COSName.BOUNDS, bounds);
        whole.setItem(COSName.ENCODE, encode);
        return whole;
    }

    private static COSDictionary function(int type) {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, type);
        function.setItem(COSName.DOMAIN, PdfObjects.numbers(0, 1));
        return function;
    }
}
