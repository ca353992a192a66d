package passage.app.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import passage.dataset.EventFilter;
import passage.dataset.PassageException;
import passage.export.CitationStyle;
import passage.export.ExportFormat;
import passage.export.Form;
import passage.export.PictureSize;
import passage.export.PictureSize.Medium;
import passage.layout.Theme;
import passage.original.UserFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was chosen the last time, kept in the user folder as {@code export.json}. What cannot be read of it counts as not
 * chosen.
 */
public final class RememberedExport {

    private static final String FILE = "export.json";

    private final UserFolder user;

    /** The choices kept in a folder. */
    public RememberedExport(UserFolder user) {
        this.user = user;
    }

    /** What was chosen the last time, or the first choices where nothing is known of it. */
    public ExportChoices read() {
        try {
            return user.read(FILE).map(RememberedExport::choices).orElse(ExportChoices.FIRST);
        } catch (PassageException e) {
            // What somebody chose before is no reason to keep them from choosing now.
            return ExportChoices.FIRST;
        }
    }

    /**
     * Remembers choices.
     *
     * @throws PassageException when they cannot be written
     */
    public void write(ExportChoices choices) throws PassageException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("scope", Keys.of(choices.scope()));
        node.put("range", choices.range());
        node.put("lesson", choices.lesson());
        ObjectNode filter = node.putObject("filter");
        choices.filter().categories().stream().sorted().forEach(filter.putArray("categories")::add);
        choices.filter().sources().stream().sorted().forEach(filter.putArray("sources")::add);
        filter.put("importance", choices.filter().leastImportance());
        node.put("format", Keys.of(choices.format()));
        node.put("form", Keys.of(choices.form()));
        ObjectNode size = node.putObject("size");
        size.put("width", choices.size().width());
        size.put("height", choices.size().height());
        size.put("scale", choices.size().scale());
        size.put("medium", Keys.of(choices.size().medium()));
        node.put("unit", Keys.of(choices.unit()));
        node.put("theme", choices.theme().name());
        node.put("legend", choices.legend());
        node.put("sources", choices.sources());
        node.put("style", Keys.of(choices.style()));
        node.put("folder", choices.folder());
        user.write(FILE, node);
    }

    private static ExportChoices choices(JsonNode node) {
        ExportChoices first = ExportChoices.FIRST;
        return new ExportChoices(
                one(node, "scope", ScopeKind.values(), Keys::of, first.scope()),
                node.path("range").asString(""),
                node.path("lesson").asString(""),
                filter(node.path("filter")),
                one(node, "format", ExportFormat.values(), Keys::of, first.format()),
                one(node, "form", Form.values(), Keys::of, first.form()),
                size(node.path("size")).orElse(first.size()),
                one(node, "unit", LengthUnit.values(), Keys::of, first.unit()),
                one(node, "theme", Theme.ALL.toArray(Theme[]::new), Theme::name, first.theme()),
                node.path("legend").asBoolean(first.legend()),
                node.path("sources").asBoolean(first.sources()),
                one(node, "style", CitationStyle.values(), Keys::of, first.style()),
                node.path("folder").asString(""));
    }

    private static <T> T one(JsonNode node, String name, T[] values, Function<T, String> key, T otherwise) {
        String wanted = node.path(name).asString("");
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equals(wanted))
                .findFirst()
                .orElse(otherwise);
    }

    private static EventFilter filter(JsonNode node) {
        int importance = node.path("importance").asInt(1);
        return new EventFilter(ids(node.path("categories")), ids(node.path("sources")), Math.clamp(importance, 1, 5));
    }

    private static Set<String> ids(JsonNode list) {
        return list.valueStream()
                .map(id -> id.asString(""))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Optional<PictureSize> size(JsonNode node) {
        double width = node.path("width").asDouble(0);
        double height = node.path("height").asDouble(0);
        double scale = node.path("scale").asDouble(0);
        Medium medium = one(node, "medium", Medium.values(), Keys::of, Medium.SCREEN);
        boolean possible = width > 0 && height > 0 && scale > 0 && Double.isFinite(width * height * scale);
        return possible ? Optional.of(new PictureSize(width, height, scale, medium)) : Optional.empty();
    }
}
