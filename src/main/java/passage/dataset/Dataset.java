package passage.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import passage.date.EdtfDate;

/**
 * The whole curated content of a data folder. Ids are unique; what an id points to may still be missing, which is why
 * looking it up gives an {@link Optional}. Only a category is always there: one that nobody describes is grey and bears
 * its id as label.
 */
public final class Dataset {
    private final Path folder;
    private final Timeline timeline;
    private final List<Category> categories;
    private final List<Event> events;
    private final List<Source> sources;
    private final List<Name> names;
    private final List<Passage> passages;
    private final IdTable<Category> categoryIds;
    private final IdTable<Event> eventIds;
    private final IdTable<Source> sourceIds;
    private final IdTable<Name> nameIds;
    private final IdTable<Passage> passageIds;
    private final Map<ParagraphKey, List<Passage>> passagesByParagraph;

    private record ParagraphKey(String source, String paragraph) {}

    private Dataset(Path folder, Timeline timeline, List<Event> events, List<Source> sources, List<Name> names) {
        this.folder = folder;
        this.timeline = timeline;
        this.events = List.copyOf(events);
        this.sources = List.copyOf(sources);
        this.names = List.copyOf(names);
        this.passages =
                events.stream().flatMap(event -> event.passages().stream()).toList();
        this.categories = allCategories(timeline.categories(), events);
        this.categoryIds = IdTable.of(categories, Category::id);
        this.eventIds = IdTable.of(this.events, Event::id);
        this.sourceIds = IdTable.of(this.sources, Source::id);
        this.nameIds = IdTable.of(this.names, Name::id);
        this.passageIds = IdTable.of(passages, Passage::id);
        this.passagesByParagraph = passages.stream()
                .collect(Collectors.groupingBy(passage -> new ParagraphKey(passage.source(), passage.paragraph())));
    }

    /**
     * A dataset of these parts.
     *
     * @throws IllegalArgumentException when two events, passages, sources, names or categories have the same id
     */
    public static Dataset of(
            Path folder, Timeline timeline, List<Event> events, List<Source> sources, List<Name> names) {
        return new Dataset(folder, timeline, events, sources, names);
    }

    /** A dataset in which there is nothing. */
    public static Dataset empty(Path folder) {
        return of(folder, Timeline.EMPTY, List.of(), List.of(), List.of());
    }

    /** The same dataset with some of its events. */
    public Dataset only(Predicate<Event> wanted) {
        return new Dataset(folder, timeline, events.stream().filter(wanted).toList(), sources, names);
    }

    /** The same dataset with its events as they are to be shown. */
    public Dataset with(UnaryOperator<Event> shown) {
        return new Dataset(folder, timeline, events.stream().map(shown).toList(), sources, names);
    }

    /** The folder it was read from. */
    public Path folder() {
        return folder;
    }

    /** The title of the list. */
    public LocalizedText title() {
        return timeline.title();
    }

    /** The languages the list is written in, as ISO 639-1 codes. */
    public List<String> languages() {
        return timeline.languages();
    }

    /** The stretch of time shown at first. */
    public Optional<EdtfDate> view() {
        return timeline.view();
    }

    /** The ids of the lessons, in the order they are offered; each has a file of its own. */
    public List<String> lessons() {
        return timeline.lessons();
    }

    /** The categories in the order of their lanes; those that only events name come last. */
    public List<Category> categories() {
        return categories;
    }

    /** The categories that {@code timeline.json} describes, in its order. */
    public List<Category> describedCategories() {
        return timeline.categories();
    }

    /** The events in the order of the file. */
    public List<Event> events() {
        return events;
    }

    /** The sources, by id. */
    public List<Source> sources() {
        return sources;
    }

    /** The names in the order of the file. */
    public List<Name> names() {
        return names;
    }

    /** The passages of all events, in their order. */
    public List<Passage> passages() {
        return passages;
    }

    /** The passages taken from a source, in the order of the events. */
    public List<Passage> passagesFrom(String source) {
        return passages.stream()
                .filter(passage -> passage.source().equals(source))
                .toList();
    }

    /** The category with that id. */
    public Optional<Category> category(String id) {
        return categoryIds.element(id);
    }

    /** The category of an event; always there. */
    public Category categoryOf(Event event) {
        return category(event.category()).orElseGet(() -> Category.undescribed(event.category()));
    }

    /** The event with that id. */
    public Optional<Event> event(String id) {
        return eventIds.element(id);
    }

    /** The source with that id. */
    public Optional<Source> source(String id) {
        return sourceIds.element(id);
    }

    /** The passage with that id. */
    public Optional<Passage> passage(String id) {
        return passageIds.element(id);
    }

    /** The name with that id. */
    public Optional<Name> name(String id) {
        return nameIds.element(id);
    }

    /** The language that a passage is written in, as an ISO 639-1 code, where its source says. */
    public Optional<String> languageOf(Passage passage) {
        return source(passage.source())
                .flatMap(source -> source.paragraph(passage.paragraph()))
                .map(Paragraph::lang)
                .filter(language -> !language.isEmpty());
    }

    /** What a name is called in a language; its id where nobody describes it. */
    public String nameOf(String id, Locale locale) {
        return name(id).map(name -> name.name().in(locale)).orElse(id);
    }

    /** What a source is called in a language; its id where nobody describes it. */
    public String labelOf(String source, Locale locale) {
        return source(source).map(found -> found.label().in(locale)).orElse(source);
    }

    /** The passages that point to a paragraph of a study edition, in the order of the events. */
    public List<Passage> passagesOf(String source, String paragraph) {
        return passagesByParagraph.getOrDefault(new ParagraphKey(source, paragraph), List.of());
    }

    private static List<Category> allCategories(List<Category> described, List<Event> events) {
        List<Category> all = new ArrayList<>(described);
        Set<String> ids = described.stream().map(Category::id).collect(Collectors.toCollection(HashSet::new));
        for (Event event : events) {
            if (ids.add(event.category())) {
                all.add(Category.undescribed(event.category()));
            }
        }
        return List.copyOf(all);
    }
}
