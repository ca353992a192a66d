package passage.original;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import passage.anchor.NotTextException;
import passage.anchor.SourceText;
import passage.dataset.Message;
import passage.dataset.PassageException;

/** Takes the text out of a file. A format is known by the end of the file's name; without one it is plain text. */
public final class OriginalReader {
    /** The largest file that is read, in bytes: 64 MB. */
    public static final long LIMIT = 64L << 20;

    /** Takes the text out of the bytes of one format. */
    @FunctionalInterface
    private interface Extractor {
        SourceText text(byte[] bytes) throws NotTextException;
    }

    private static final Map<String, Extractor> FORMATS =
            Map.of("", SourceText::decode, "txt", SourceText::decode, "text", SourceText::decode);

    private OriginalReader() {}

    /**
     * Reads a file.
     *
     * @throws PassageException when it is missing, cannot be read, is larger than {@link #LIMIT}, is of a format that is
     *     not read, is not text, or has no words in it
     */
    public static SourceText read(Path file) throws PassageException {
        try {
            return nonEmpty(file, extractor(file).text(bytes(file)));
        } catch (NotTextException e) {
            throw new PassageException(notText(file, e), e);
        } catch (NoSuchFileException e) {
            throw new PassageException(Messages.message("missing", file), e);
        } catch (IOException e) {
            throw new PassageException(Messages.message("unreadable", file), e);
        }
    }

    private static byte[] bytes(Path file) throws IOException, PassageException {
        long size = Files.size(file);
        if (size > LIMIT) {
            throw new PassageException(Messages.message("large", file, size >> 20, LIMIT >> 20));
        }
        return Files.readAllBytes(file);
    }

    private static Extractor extractor(Path file) throws PassageException {
        String format = format(file);
        if (!FORMATS.containsKey(format)) {
            throw new PassageException(Messages.message("format", file, format.toUpperCase(Locale.ROOT)));
        }
        return FORMATS.get(format);
    }

    private static SourceText nonEmpty(Path file, SourceText text) throws PassageException {
        if (text.text().isBlank()) {
            throw new PassageException(Messages.message("blank", file));
        }
        return text;
    }

    private static Message notText(Path file, NotTextException e) {
        return switch (e.reason()) {
            case PDF -> Messages.message("format", file, "PDF");
            case BINARY -> Messages.message("binary", file);
        };
    }

    /** The end of the file's name in small letters, "" where it has none. */
    private static String format(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
