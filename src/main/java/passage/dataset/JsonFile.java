package passage.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/** One file of a data folder. It is read as a stream, as often as it is gone through, and never held as a whole. */
final class JsonFile {
    /** The values of a file take about twice the room of its text, and there must be some left for pictures. */
    private static final int ROOM = 2;

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int LONGEST_LETTER = 4;

    private final String name;
    private final Path path;
    private final long size;
    private final BytesRead count;
    private MendedStream latest;

    private JsonFile(String name, Path path, long size, BytesRead count) {
        this.name = name;
        this.path = path;
        this.size = size;
        this.count = count;
    }

    /**
     * Finds a file that can be read.
     *
     * @param name its path relative to the folder, with {@code /} between its parts
     * @param count is told of every byte that is read
     * @throws PassageException when it is missing, cannot be read, or is larger than {@link #limit()}
     */
    static JsonFile open(Path folder, String name, BytesRead count) throws PassageException {
        Path path = folder.resolve(name);
        try {
            long size = Files.size(path);
            if (size > limit()) {
                throw new PassageException(Problems.message("file.large", name, size >> 20, limit() >> 20));
            }
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw new PassageException(Problems.message("file.unreadable", name));
            }
            count.expect(size);
            return new JsonFile(name, path, size, count);
        } catch (NoSuchFileException e) {
            throw new PassageException(Problems.message("file.missing", name), e);
        } catch (IOException e) {
            throw new PassageException(Problems.message("file.unreadable", name), e);
        }
    }

    /** The largest file that fits into the memory the program may take, in bytes. */
    static long limit() {
        return Runtime.getRuntime().maxMemory() / ROOM;
    }

    String name() {
        return name;
    }

    /** Its length in bytes. */
    long size() {
        return size;
    }

    /**
     * A parser at the beginning of the file, in which every byte that is not UTF-8 has become a question mark.
     *
     * @throws JacksonIOException when it cannot be read any more
     */
    JsonParser parser() {
        return MAPPER.createParser(mended());
    }

    private InputStream mended() {
        if (latest != null) {
            count.expect(size);
        }
        try {
            latest = new MendedStream(Files.newInputStream(path), count);
            return latest;
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    /** The offset of the first byte that is not UTF-8, among those that the latest parser came to. */
    OptionalLong damage() {
        return latest == null ? OptionalLong.empty() : latest.damage();
    }

    /** The character that begins at the byte at {@code offset}; "?" where it is none. */
    String characterAt(long offset) {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_LETTER);
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            channel.position(offset).read(bytes);
        } catch (IOException e) {
            return "?";
        }
        String letters = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
        return letters.isEmpty()
                ? ""
                : Character.toString(letters.codePointAt(0)).replace('\uFFFD', '?');
    }

    /** The place of the byte at {@code offset}. */
    Position position(long offset) {
        try (InputStream in = Files.newInputStream(path)) {
            return Position.of(in, offset);
        } catch (IOException e) {
            return Position.START;
        }
    }
}
