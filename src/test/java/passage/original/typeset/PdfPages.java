package passage.original.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import passage.display.Face;
import passage.paint.BundledFont;

/** Pages on which each line is put where a test wants it. */
public final class PdfPages implements AutoCloseable {
    private static final int KEY_LENGTH = 128;
    private static final double SPACE = 0.25;
    private static final double SMALL = 0.6;
    private static final double RAISED = 0.36;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream out;
    private double size = 10;
    private double end;
    private double baseline;

    /** No page yet. */
    public PdfPages() throws IOException {
        try (InputStream in = BundledFont.open(Face.SERIF)) {
            font = PDType0Font.load(document, in);
        }
    }

    /** A page more, of A4. */
    public PdfPages page() throws IOException {
        return page(0);
    }

    /** A page more, shown turned by so many degrees. */
    public PdfPages page(int rotation) throws IOException {
        finish();
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        document.addPage(page);
        out = new PDPageContentStream(document, page);
        return this;
    }

    /** The size of the type from here on. */
    public PdfPages size(double points) {
        size = points;
        return this;
    }

    /** Words at a place, in points from the lower left corner. */
    public PdfPages put(double x, double y, String words) throws IOException {
        out.beginText();
        out.setFont(font, (float) size);
        out.newLineAtOffset((float) x, (float) y);
        out.showText(words);
        out.endText();
        end = x + font.getStringWidth(words) / 1000 * size;
        baseline = y;
        return this;
    }

    /** Words that go on behind those put last, after a space. */
    public PdfPages go(String words) throws IOException {
        return put(end + SPACE * size, baseline, words);
    }

    /** A small mark behind the words put last, raised above their line. */
    public PdfPages raised(String mark) throws IOException {
        double line = baseline;
        double large = size;
        size(large * SMALL).put(end, line + RAISED * large, mark).size(large);
        baseline = line;
        return this;
    }

    /** Words one below the other. */
    public PdfPages column(double x, double y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            put(x, y - i * size * 1.2, lines[i]);
        }
        return this;
    }

    /** A grey field, as a picture of a page may be. */
    public PdfPages picture() throws IOException {
        out.setNonStrokingColor(0.5F);
        out.addRect(50, 50, 400, 700);
        out.fill();
        return this;
    }

    /** From here on nobody opens it without the password. */
    public PdfPages lock(String password) throws IOException {
        StandardProtectionPolicy policy =
                new StandardProtectionPolicy("owner-" + password, password, new AccessPermission());
        policy.setEncryptionKeyLength(KEY_LENGTH);
        document.protect(policy);
        return this;
    }

    /** Writes the file. */
    public Path to(Path file) throws IOException {
        finish();
        document.save(file.toFile());
        return file;
    }

    private void finish() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
