package passage.slides;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Writes what only the speaker sees. */
final class SlideNotes {

    private SlideNotes() {}

    static void write(XMLSlideShow show, XSLFSlide made, Slide slide) {
        XSLFNotes page = show.getNotesSlide(made);
        for (XSLFTextShape shape : page.getPlaceholders()) {
            switch (shape.getTextType()) {
                case BODY -> fill(shape, slide);
                // The library copies their fields as words with a type, which the format does not allow.
                case HEADER, FOOTER, DATETIME, SLIDE_NUMBER -> page.removeShape(shape);
                default -> {}
            }
        }
    }

    private static void fill(XSLFTextShape body, Slide slide) {
        body.clearText();
        for (String paragraph : slide.notes()) {
            XSLFTextRun run = body.addNewTextParagraph().addNewTextRun();
            run.setText(paragraph);
            run.getRPr(true).setLang(SlideLanguage.tag(slide.language()));
        }
    }
}
