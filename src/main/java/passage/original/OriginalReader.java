package passage.original;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.original.format.DocxReader;
import passage.original.format.EpubReader;
import passage.original.format.Extract;
import passage.original.format.Format;
import passage.original.format.FormatDetector;
import passage.original.format.FormatReader;
import passage.original.format.HtmlReader;
import passage.original.format.Limits;
import passage.original.format.TextReader;
import passage.original.format.Watch;
import passage.original.pdf.PdfReader;

/** Takes the text out of a file: plain text, PDF, HTML, DOCX or EPUB, known by what is in it and not by its name. */
public final class OriginalReader {
    private static final int MEGABYTE = 1 << 20;

    private final Limits limits;
    private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);

    /** A reader that reads no more of a file than it is allowed. */
    OriginalReader(Limits limits) {
        this.limits = limits;
        readers.put(Format.TXT, new TextReader());
        readers.put(Format.HTML, new HtmlReader(limits));
        readers.put(Format.PDF, new PdfReader(limits));
        readers.put(Format.DOCX, new DocxReader(limits));
        readers.put(Format.EPUB, new EpubReader(limits));
    }

    /** A reader with the usual limits. */
    public static OriginalReader standard() {
        return new OriginalReader(Limits.STANDARD);
    }

    /**
     * Reads a file.
     *
     * @param progress is told of pages or parts, and may end the work at any of them
     * @throws PassageException when it is missing, cannot be read, is beyond a limit, is of a format that is not read, is
     *     damaged or locked, or has no words in it
     */
    public FileText read(Path file, Progress progress) throws PassageException {
        try {
            Watch watch = Watch.start(progress, limits.time());
            Format format = format(file);
            Extract extract = readers.get(format).read(file, watch);
            if (extract.text().text().isBlank()) {
                throw new PassageException(Messages.message("blank", file));
            }
            return new FileText(file, format, FileHash.of(file, watch), extract.text(), extract.pages());
        } catch (NoSuchFileException e) {
            throw new PassageException(Messages.message("missing", file), e);
        } catch (IOException e) {
            throw new PassageException(Messages.message("unreadable", file), e);
        } catch (Watch.TimeUpException e) {
            throw new PassageException(
                    Messages.message("time", file, limits.time().toSeconds()), e);
        }
    }

    private static Format format(Path file) throws IOException, PassageException {
        if (Files.isDirectory(file)) {
            throw new PassageException(Messages.message("folder", file));
        }
        Format format = FormatDetector.of(file);
        long megabytes = Files.size(file) / MEGABYTE;
        if (Files.size(file) > (long) format.megabytes() * MEGABYTE) {
            throw new PassageException(Messages.message("large", file, megabytes, format.name(), format.megabytes()));
        }
        return format;
    }
}
