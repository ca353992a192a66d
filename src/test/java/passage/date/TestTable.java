package passage.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** The rows of a tab-separated table beside the tests; lines that begin with a number sign are comments. */
final class TestTable {

    private TestTable() {}

    /** The rows below the head of the table. */
    static List<Arguments> rows(String name) {
        return lines(name).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream table = TestTable.class.getResourceAsStream(name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
