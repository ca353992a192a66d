package passage.original.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import passage.dataset.PassageException;
import passage.original.Messages;

/** Tells the format of a file by what is in it. Its name says nothing: people rename files. */
public final class FormatDetector {
    private static final int HEAD = 4096;
    private static final int PDF_WITHIN = 1024;

    /** The start of old Word files, and of new ones with a password. */
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

    private static final Pattern BEFORE_MARKUP = Pattern.compile("(?s)^(?:\\s|<\\?.*?\\?>|<!--.*?-->)+");
    private static final Pattern MARKUP = Pattern.compile("^<(?:!doctype\\s+html|html|head|body)[\\s>]");

    private FormatDetector() {}

    /**
     * The format of a file; whatever looks like nothing else counts as plain text.
     *
     * @throws PassageException when it is of a format that is not read
     * @throws IOException when the disk refuses
     */
    public static Format of(Path file) throws IOException, PassageException {
        String head = head(file);
        if (head.startsWith("PK\u0003\u0004")) {
            return packed(file);
        }
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_WITHIN) {
            return Format.PDF;
        }
        if (head.startsWith(COMPOUND)) {
            throw new PassageException(Messages.message("compound", file));
        }
        if (head.startsWith("{\\rtf")) {
            throw refused(file, "RTF");
        }
        return isMarkup(head) ? Format.HTML : Format.TXT;
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    /** Markup in UTF-16 has a zero beside each letter, and any markup may begin with a byte order mark. */
    private static boolean isMarkup(String head) {
        String letters = head.replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "");
        String start = BEFORE_MARKUP.matcher(letters).replaceFirst("");
        return MARKUP.matcher(start.toLowerCase(Locale.ROOT)).find();
    }

    private static Format packed(Path file) throws IOException, PassageException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(EpubReader.CONTAINER) != null) {
                return Format.EPUB;
            }
            if (zip.getEntry(DocxReader.RELATIONS) == null) {
                throw refused(file, "ZIP");
            }
            boolean word = zip.stream().anyMatch(entry -> entry.getName().startsWith("word/"));
            return Optional.of(Format.DOCX)
                    .filter(_ -> word)
                    .orElseThrow(() -> refused(file, zip.getEntry("xl/workbook.xml") == null ? "PPTX" : "XLSX"));
        } catch (ZipException e) {
            throw new PassageException(Messages.message("damaged", file), e);
        }
    }

    private static PassageException refused(Path file, String format) {
        return new PassageException(Messages.message("format", file, format));
    }
}
