package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Whatever is done to the data, it is read without an exception and every problem can be said")
class RandomDamageTest {
    private static final List<String> FILES =
            List.of("timeline.json", "names.json", "sources/kaya-2020.json", "events.json", "lessons/walk.json");
    private static final String LESSON = """
            {"id": "walk", "title": {"en": "A walk"}, "minutes": 5, "steps": [
              {"view": "1690/1780", "events": ["first-treaty"], "note": {"en": "Look."}}]}
            """;
    private static final List<String> VALUES = List.of(
            "7",
            "-1",
            "1e400",
            "1.5",
            "null",
            "true",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"\\u0000\"",
            "[]",
            "{}",
            "[7]",
            "{\"en\": 7}",
            "[[2020, 13, 40]]");

    @TempDir
    private Path temporary;

    static Stream<Integer> seeds() {
        return IntStream.range(0, 40).boxed();
    }

    private static RandomGenerator random(int seed) {
        return RandomGeneratorFactory.of("SplittableRandom").create(seed);
    }

    private static <T> T any(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whenAByteIsChanged(int seed) throws PassageException {
        RandomGenerator random = random(seed);
        SmallFolder folder = SmallFolder.in(temporary).write("lessons/walk.json", LESSON);
        String file = any(FILES, random);
        byte[] bytes = folder.text(file).getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);

        assertReadable(folder.write(file, bytes));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whenAValueIsReplaced(int seed) throws PassageException {
        RandomGenerator random = random(seed);
        SmallFolder folder = SmallFolder.in(temporary).write("lessons/walk.json", LESSON);
        String file = any(FILES, random);
        JsonNode root = JsonMapper.shared().readTree(folder.text(file));
        List<JsonNode> containers = containers(root, new ArrayList<>());
        replaceOne(any(containers, random), JsonMapper.shared().readTree(any(VALUES, random)), random);

        assertReadable(folder.write(file, root.toPrettyString()));
    }

    private static List<JsonNode> containers(JsonNode node, List<JsonNode> into) {
        if (node.isContainer() && !node.isEmpty()) {
            into.add(node);
        }
        node.forEach(child -> containers(child, into));
        return into;
    }

    private static void replaceOne(JsonNode container, JsonNode value, RandomGenerator random) {
        switch (container) {
            case ObjectNode object -> object.set(any(List.copyOf(object.propertyNames()), random), value);
            case ArrayNode array -> array.set(random.nextInt(array.size()), value);
            default -> throw new AssertionError(container);
        }
    }

    private static void assertReadable(SmallFolder folder) throws PassageException {
        for (Problem problem : DatasetReader.readAndCheck(folder.path()).problems()) {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            for (String language : LocalizedText.LANGUAGES) {
                assertThat(problem.message(Locale.of(language))).isNotBlank();
                assertThat(problem.hint(Locale.of(language))).isNotBlank();
            }
        }
    }
}
