package passage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The string literals of a package and its subpackages, read as keys of its bundles. A key is written out, or put
 * together of a beginning that ends in a dot ({@code "basis."}), a literal or a value, and an ending that begins with one
 * ({@code ".hint"}).
 */
final class SourceWords {

    private static final Path SOURCES = Path.of("src", "main", "java", "passage");

    /** Strings, with what would be mistaken for them: text blocks, characters and comments. */
    private static final Pattern TOKEN = Pattern.compile("""
            \"""[\\s\\S]*?\"""|"((?:\\\\.|[^"\\\\\\n])*)"|'(?:\\\\.|[^'\\\\])+'|//[^\\n]*|/\\*[\\s\\S]*?\\*/""");

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*");
    private static final Pattern DOTTED_NO_KEY = Pattern.compile(
            "passage\\..*|.*\\.(json|log|css|js|png|svg|pdf|txt|ttf|md|xml)|(os|user|java|javafx|jdk|glass)\\..*");
    private static final Pattern ASKING = Pattern.compile(
            "(?:messages(?:\\(\\))?\\.(?:get|bind)|(?:Messages|Problems)\\.(?:message|hint)|\\bgetString|\\bworded"
                    + "|\\bphrase|\\.wrong|\\.error(?:At)?|\\.warning)\\((?:[^;\"()]|\\([^()]*\\))*$");

    private final Set<String> literals;
    private final Set<String> beginnings;
    private final Set<String> endings;
    private final Set<String> named;
    private final String text;

    private SourceWords(String text) {
        List<MatchResult> strings = TOKEN.matcher(text)
                .results()
                .filter(token -> token.group(1) != null)
                .toList();
        this.text = text;
        this.literals = words(strings.stream());
        this.beginnings = words(strings.stream()
                .filter(string -> string.group(1).matches("[a-z][A-Za-z0-9.-]*\\."))
                .filter(string -> text.startsWith("+", pastSpace(text, string.end()))));
        this.endings =
                literals.stream().filter(word -> word.matches("\\.[a-z]+")).collect(Collectors.toSet());
        this.named = words(strings.stream()
                .filter(string -> KEY.matcher(string.group(1)).matches())
                .filter(string -> isDotted(string.group(1)) || isAsked(string)));
    }

    /** The words of the package in a folder below the root package. */
    static SourceWords of(String folder) {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
            return new SourceWords(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(SourceWords::read)
                    .collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the sources ask for a key: as a whole, by its beginning, or without its ending. */
    boolean use(String key) {
        return literals.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || endings.stream().anyMatch(end -> key.endsWith(end) && literals.contains(without(key, end)));
    }

    /** Whether picocli asks for a key of the bundle of a command: the words of an option, or its own headings. */
    boolean usesForCommand(Bundle bundle, String key) {
        return text.contains("resourceBundle = \"" + bundle.baseName() + "\"")
                && (key.matches("(passage\\.(help\\.)?)?usage\\..*|(mixinStandardHelpOptions|helpCommand)\\..*")
                        || literals.contains("--" + key));
    }

    /** What the sources ask for and none of the keys is or begins with. */
    List<String> missingFrom(Set<String> keys) {
        Stream<String> unknown = named.stream().filter(word -> !isKey(word, keys));
        Stream<String> idle =
                beginnings.stream().filter(begin -> keys.stream().noneMatch(key -> key.startsWith(begin)));
        return Stream.concat(unknown, idle).sorted().toList();
    }

    private boolean isKey(String word, Set<String> keys) {
        return keys.contains(word)
                || endings.stream().anyMatch(end -> keys.contains(word + end))
                || beginnings.stream().anyMatch(begin -> keys.contains(begin + word));
    }

    private static boolean isDotted(String word) {
        return word.contains(".") && !DOTTED_NO_KEY.matcher(word).matches();
    }

    /** Whether the string is the first one in a call that asks for a sentence. */
    private boolean isAsked(MatchResult string) {
        String before = text.substring(Math.max(0, string.start() - 120), string.start());
        return ASKING.matcher(before).find();
    }

    private static int pastSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String without(String key, String end) {
        return key.substring(0, key.length() - end.length());
    }

    private static Set<String> words(Stream<MatchResult> strings) {
        return strings.map(string -> string.group(1)).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
