package passage.slides;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;
import passage.paint.DocumentInfo;

/**
 * A file of slides in the making, in the format of PowerPoint (PPTX). The same slides give the same bytes: nothing
 * is written of when they were made.
 */
public final class SlideFile implements Closeable {

    private static final String PROGRAM = "Passage";

    private final XMLSlideShow show;
    private final XSLFSlideLayout layout;

    /**
     * A file without slides.
     *
     * @param look of what is added by hand later
     * @param info what the file says of itself
     */
    public SlideFile(SlideLook look, DocumentInfo info) {
        show = new XMLSlideShow();
        layout = new SlideTemplate(show).adapt(look);
        describe(info);
    }

    private void describe(DocumentInfo info) {
        PackageProperties core = show.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(info.title());
        core.setDescriptionProperty(info.description() + "\n" + String.join("\n", info.sources()));
        core.setLanguageProperty(info.language().getLanguage());
        core.setCreatorProperty(Optional.empty());
        core.setCreatedProperty(Optional.<Date>empty());
        core.setModifiedProperty(Optional.<Date>empty());
        CTProperties more = show.getProperties().getExtendedProperties().getUnderlyingProperties();
        more.setApplication(PROGRAM);
        more.setPresentationFormat("Widescreen");
    }

    /** Adds a slide at the end. */
    public void add(Slide slide) throws IOException {
        XSLFSlide made = show.createSlide(layout);
        new SlideShapes(show, made).draw(slide.parts());
        if (!slide.notes().isEmpty()) {
            SlideNotes.write(show, made, slide);
        }
    }

    /** Writes the file. The stream stays open. */
    public void write(OutputStream out) throws IOException {
        show.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setSlides(show.getSlides().size());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        show.write(packed);
        FixedZip.write(packed.toByteArray(), out);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
