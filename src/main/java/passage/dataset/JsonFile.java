package passage.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalInt;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * One file of a data folder, in memory.
 *
 * @param name its path relative to the folder, with {@code /} between its parts
 * @param bytes its bytes, in which every byte that is not UTF-8 has become a question mark
 * @param damage the offset of the first byte that was not UTF-8
 */
record JsonFile(String name, byte[] bytes, OptionalInt damage) {
    /** The largest data file that is read, in bytes: 256 MB. */
    static final long LIMIT = 256L << 20;

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /**
     * Reads a file.
     *
     * @throws PassageException when it is missing, cannot be read, or is larger than {@link #LIMIT}
     */
    static JsonFile open(Path folder, String name) throws PassageException {
        Path path = folder.resolve(name);
        try {
            long size = Files.size(path);
            if (size > LIMIT) {
                throw new PassageException(Problems.message("file.large", name, size >> 20, LIMIT >> 20));
            }
            byte[] bytes = Files.readAllBytes(path);
            return new JsonFile(name, bytes, Utf8.mend(bytes));
        } catch (NoSuchFileException e) {
            throw new PassageException(Problems.message("file.missing", name), e);
        } catch (IOException e) {
            throw new PassageException(Problems.message("file.unreadable", name), e);
        }
    }

    /** The character that begins at the byte at {@code offset}. */
    String characterAt(int offset) {
        int end = offset + 1;
        while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end++;
        }
        return new String(bytes, offset, end - offset, StandardCharsets.UTF_8);
    }

    /** A parser at the beginning of the file. */
    JsonParser parser() {
        return MAPPER.createParser(bytes);
    }

    /** Where the first byte stands that was not UTF-8. */
    Position damagePosition() {
        return Position.of(bytes, damage.orElse(0));
    }
}
