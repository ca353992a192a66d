package passage.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextFont;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Face;
import passage.display.Target;
import passage.paint.BundledFont;

/** Makes the shapes of one slide. */
final class SlideShapes {

    private static final double POINTS = 72.0 / 96;

    /** A family of letters with serifs, of varying width. */
    private static final byte SERIF = 0x12;

    /** Of a field, any but always the same; the field's type says what it is. */
    private static final String FIELD_ID = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    private final XMLSlideShow show;
    private final XSLFSlide slide;

    SlideShapes(XMLSlideShow show, XSLFSlide slide) {
        this.show = show;
        this.slide = slide;
    }

    void draw(List<SlidePart> parts) {
        boolean titled = parts.stream()
                .anyMatch(part -> part instanceof SlidePart.Words words && words.role() == SlidePart.Role.TITLE);
        if (!titled) {
            slide.removeShape(title());
        }
        for (SlidePart part : parts) {
            switch (part) {
                case SlidePart.Words words -> words(words);
                case SlidePart.Panel panel -> panel(panel);
                case SlidePart.Picture picture -> picture(picture);
            }
        }
    }

    private XSLFTextShape title() {
        return (XSLFTextShape) slide.getPlaceholder(Placeholder.TITLE);
    }

    private void panel(SlidePart.Panel panel) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(anchor(panel.bounds()));
        shape.setFillColor(color(panel.colour()));
    }

    private void picture(SlidePart.Picture picture) {
        XSLFPictureShape shape = slide.createPicture(show.addPicture(picture.png(), PictureType.PNG));
        shape.setAnchor(anchor(picture.bounds()));
        ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().setDescr(picture.description());
    }

    private void words(SlidePart.Words words) {
        XSLFTextShape box = words.role() == SlidePart.Role.TITLE ? title() : slide.createTextBox();
        box.clearText();
        place(box, words.bounds());
        box.setInsets(new Insets2D(0, 0, 0, 0));
        box.setWordWrap(true);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        box.setTextAutofit(TextAutofit.NONE);
        for (SlidePart.Paragraph paragraph : words.paragraphs()) {
            XSLFTextParagraph made = box.addNewTextParagraph();
            lay(paragraph, made);
            if (words.role() == SlidePart.Role.NUMBER) {
                number(paragraph, made);
            } else {
                paragraph.runs().forEach(run -> run(run, made));
            }
        }
        if (words.role() == SlidePart.Role.NUMBER) {
            box.setPlaceholder(Placeholder.SLIDE_NUMBER);
        }
    }

    private static void lay(SlidePart.Paragraph paragraph, XSLFTextParagraph made) {
        made.setTextAlign(paragraph.side() == SlidePart.Side.RIGHT ? TextAlign.RIGHT : TextAlign.LEFT);
        made.setSpaceBefore(-paragraph.before() * POINTS);
        made.setSpaceAfter(0.0);
        made.setLineSpacing(100.0);
        made.setBullet(false);
        made.setLeftMargin(paragraph.indent() * POINTS);
        made.setIndent(-paragraph.indent() * POINTS);
    }

    private void run(SlidePart.Run run, XSLFTextParagraph paragraph) {
        XSLFTextRun made = paragraph.addNewTextRun();
        made.setText(run.text());
        run.link()
                .flatMap(SlideShapes::address)
                .ifPresent(address -> made.createHyperlink().setAddress(address));
        look(run, made.getRPr(true));
    }

    /** As the library takes it; what it would refuse, and what leads nowhere safe, stays plain words. */
    private static Optional<String> address(String link) {
        Target.Link target = new Target.Link(link, "");
        try {
            return target.isSafe() ? Optional.of(new URI(target.ascii()).toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The number of the slide, counted by the program that shows it. */
    private void number(SlidePart.Paragraph paragraph, XSLFTextParagraph made) {
        CTTextField field = made.getXmlObject().addNewFld();
        field.setId(FIELD_ID);
        field.setType("slidenum");
        field.setT(paragraph.text());
        look(paragraph.runs().getFirst(), field.addNewRPr());
    }

    private static void look(SlidePart.Run run, CTTextCharacterProperties look) {
        Face face = run.font().face();
        look.setLang(SlideLanguage.tag(run.language()));
        look.setSz((int) Math.round(run.font().size() * POINTS * 100));
        look.setB(BundledFont.weight(face) > 400);
        look.setI(BundledFont.isItalic(face));
        if (!look.isSetHlinkClick()) {
            Colour colour = run.colour();
            look.addNewSolidFill()
                    .addNewSrgbClr()
                    .setVal(new byte[] {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()});
        }
        boolean serif = BundledFont.genericFamily(face).equals("serif");
        CTTextFont latin = look.addNewLatin();
        latin.setTypeface(BundledFont.family(face));
        latin.setPitchFamily(serif ? SERIF : SlideTemplate.SANS);
    }

    /** The library would move what a placeholder takes its place from, and with it the titles of all slides. */
    private static void place(XSLFTextShape box, Bounds at) {
        CTShapeProperties properties = ((CTShape) box.getXmlObject()).getSpPr();
        if (!properties.isSetXfrm()) {
            properties.addNewXfrm();
        }
        box.setAnchor(anchor(at));
    }

    private static Rectangle2D anchor(Bounds at) {
        return new Rectangle2D.Double(at.x() * POINTS, at.y() * POINTS, at.width() * POINTS, at.height() * POINTS);
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
