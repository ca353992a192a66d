package passage.app.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.export.ExportFormat;

/** Names for files that every system takes, whatever the title has in it. */
final class FileNames {

    /** What fits beside an ending and a temporary one in 255 bytes, where a letter may take three. */
    private static final int LONGEST = 70;

    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL", "COM", "LPT");

    private FileNames() {}

    /** A name made of a title, the time it spans and its language. */
    static String suggested(String title, String span, Locale locale, ExportFormat format) {
        String end = Stream.of(safe(span), locale.getLanguage())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String start = cut(safe(title), LONGEST - end.length());
        return (start + " " + end).strip() + Formats.ending(format);
    }

    /** The file somebody chose, with the ending of its format. */
    static Path withEnding(Path file, ExportFormat format) {
        String name = file.getFileName().toString();
        String ending = Formats.ending(format);
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    private static String safe(String words) {
        String name = words.replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]+", " ")
                .replace('–', '-')
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        boolean reserved = RESERVED.contains(name.toUpperCase(Locale.ROOT).replaceAll("\\d$", ""));
        return reserved ? name + "_" : name;
    }

    /** Not within a character that takes two units, and at a word's end where one is near. */
    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        int space = name.lastIndexOf(' ', end);
        return name.substring(0, space > length / 2 ? space : end);
    }
}
