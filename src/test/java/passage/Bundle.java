package passage;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The sentences of one resource bundle.
 *
 * @param folder the folder of its package, relative to the root package: "app", "date"
 * @param name its name within the package
 * @param languages its sentences by key, by the ending of the file's name: "" (English), "_tr", "_az"
 */
record Bundle(String folder, String name, Map<String, Map<String, String>> languages) {

    static final List<String> LANGUAGES = List.of("", "_tr", "_az");

    private static final Path RESOURCES = Path.of("src", "main", "resources", "passage");

    /** Every bundle of the program. */
    static List<Bundle> all() {
        try (Stream<Path> files = files()) {
            return files.filter(file -> language(file).isEmpty())
                    .map(Bundle::read)
                    .toList();
        }
    }

    /** The files that look like bundles in a language without being a language of one of ours. */
    static List<Path> strays() {
        try (Stream<Path> files = files()) {
            return files.filter(file -> !language(file).isEmpty())
                    .filter(file -> !LANGUAGES.contains(language(file))
                            || Files.notExists(file.resolveSibling(name(file) + ".properties")))
                    .toList();
        }
    }

    /** The sentences in English. */
    Map<String, String> english() {
        return languages.get("");
    }

    /** The name by which the sources ask for it. */
    String baseName() {
        return "passage." + folder.replace('/', '.') + "." + name;
    }

    @Override
    public String toString() {
        return folder + "/" + name;
    }

    private static Stream<Path> files() {
        try {
            return Files.walk(RESOURCES).filter(file -> file.toString().endsWith(".properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle read(Path english) {
        Map<String, Map<String, String>> languages = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Path file = english.resolveSibling(name(english) + language + ".properties");
            languages.put(language, Files.exists(file) ? sentences(file) : Map.of());
        }
        String folder = RESOURCES.relativize(english.getParent()).toString().replace('\\', '/');
        return new Bundle(folder, name(english), languages);
    }

    private static Map<String, String> sentences(Path file) {
        List<Object> twice = new ArrayList<>();
        Map<String, String> sentences = new LinkedHashMap<>();
        Properties reading = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (sentences.put(key.toString(), value.toString()) != null) {
                    twice.add(key);
                }
                return super.put(key, value);
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            reading.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!twice.isEmpty()) {
            throw new AssertionError(file + " has twice: " + twice);
        }
        return sentences;
    }

    /** "_tr" of {@code app_tr.properties}; "" where there is none. */
    private static String language(Path file) {
        String name = file.getFileName().toString().replace(".properties", "");
        return name.matches(".*_[a-z]{2,3}") ? name.substring(name.lastIndexOf('_')) : "";
    }

    private static String name(Path file) {
        String whole = file.getFileName().toString().replace(".properties", "");
        return whole.substring(0, whole.length() - language(file).length());
    }
}
