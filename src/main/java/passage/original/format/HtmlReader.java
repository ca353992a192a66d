package passage.original.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import passage.anchor.NotTextException;
import passage.anchor.SourceText;
import passage.dataset.PassageException;
import passage.original.Messages;

/** Reads pages saved from the web: their main text, without what stands around it. Nothing is fetched, nothing is run. */
public final class HtmlReader implements FormatReader {
    private static final String NO_PLACE = "";

    private final Limits limits;

    /** A reader within limits. */
    public HtmlReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Extract read(Path file, Watch watch) throws IOException, PassageException {
        watch.step(0, 0);
        Document page = parse(file, Files.readAllBytes(file));
        watch.step(0, 0);
        ExtractBuilder text = new ExtractBuilder(file, limits.characters());
        new MarkupText(text, PageBreaks.MARKED, watch).write(MainText.of(page));
        return text.build();
    }

    /**
     * What can only be Unicode is read as that, whatever the page says of itself: a saved page keeps the charset that its
     * server may have overruled. Else the page is believed, and one that says nothing is guessed.
     */
    private static Document parse(Path file, byte[] bytes) throws IOException, PassageException {
        try {
            SourceText decoded = SourceText.decode(bytes);
            if (!isUnicode(decoded.charset())) {
                Document told = Jsoup.parse(new ByteArrayInputStream(bytes), null, NO_PLACE);
                if (!isUnicode(told.charset())) {
                    return told;
                }
            }
            return Jsoup.parse(decoded.text(), NO_PLACE);
        } catch (NotTextException e) {
            throw new PassageException(Messages.message("binary", file), e);
        }
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }
}
