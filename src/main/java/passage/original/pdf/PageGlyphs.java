package passage.original.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import passage.original.format.Watch;

/** Goes through the pages of a document and gathers the letters of each, accents put on and bold ones printed twice once. */
final class PageGlyphs extends PDFTextStripper {
    private static final int QUARTER = 90;

    private final int pages;
    private final Watch watch;
    private final Consumer<PdfPage> use;
    private int done;

    private PageGlyphs(int pages, Watch watch, Consumer<PdfPage> use) {
        this.pages = pages;
        this.watch = watch;
        this.use = use;
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** Hands over one page after the other. */
    static void read(PDDocument document, Watch watch, Consumer<PdfPage> use) throws IOException {
        new PageGlyphs(document.getNumberOfPages(), watch, use).writeText(document, Writer.nullWriter());
    }

    @Override
    protected void startPage(PDPage page) {
        watch.step(done, pages);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        watch.tick();
        super.processOperator(operator, operands);
    }

    @Override
    protected void writePage() {
        // What is written is decided when all pages are known.
    }

    @Override
    protected void endPage(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() / QUARTER % 2 != 0;
        PieceBuilder upright = new PieceBuilder();
        PieceBuilder sideways = new PieceBuilder();
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition letter : article) {
                (letter.getDir() == letter.getRotation() ? upright : sideways).add(letter);
            }
        }
        List<Piece> pieces = new ArrayList<>(upright.pieces());
        use.accept(new PdfPage(
                done,
                turned ? box.getHeight() : box.getWidth(),
                turned ? box.getWidth() : box.getHeight(),
                pieces,
                sideways.pieces()));
        done++;
    }
}
