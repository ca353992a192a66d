package passage.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * Finds the texts for people in the files of a data folder, in whatever place: an object whose members are languages, and
 * nothing else, is one.
 */
public final class TextsForPeople {
    private TextsForPeople() {}

    /** The files of a folder that may hold any, named relative to it. */
    public static List<String> files(Path folder) {
        return DataFiles.all(folder);
    }

    /** Whether a file holds names: the texts in it are names in several languages, and no sentences. */
    public static boolean areNames(String file) {
        return file.equals(DataFiles.NAMES);
    }

    /**
     * Walks over the texts of one file. A file that cannot be read has none; what is broken in it is told by the reading.
     *
     * @param visit is given the JSON pointer of each text, and the text; a language it is not written in is ""
     */
    public static void forEach(Path folder, String file, BiConsumer<String, LocalizedText> visit) {
        try {
            JsonSyntax.forEachValue(
                    JsonFile.open(folder, file, BytesRead.untold()), (pointer, node) -> forEach(pointer, node, visit));
        } catch (PassageException e) {
            // Told by the reading; there is nothing to walk over.
            return;
        }
    }

    /** Walks over the texts in a value and those below it. */
    static void forEach(String pointer, JsonNode node, BiConsumer<String, LocalizedText> visit) {
        if (isText(node)) {
            visit.accept(pointer, text(node));
        } else if (node.isObject()) {
            node.propertyStream()
                    .forEach(member -> forEach(Pointers.below(pointer, member.getKey()), member.getValue(), visit));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                forEach(pointer + "/" + i, node.get(i), visit);
            }
        }
    }

    private static boolean isText(JsonNode node) {
        return node.isObject()
                && !node.isEmpty()
                && node.propertyStream()
                        .allMatch(member -> LocalizedText.LANGUAGES.contains(member.getKey())
                                && member.getValue().isString());
    }

    private static LocalizedText text(JsonNode node) {
        return new LocalizedText(
                node.path("en").asString(""),
                node.path("tr").asString(""),
                node.path("az").asString(""));
    }
}
