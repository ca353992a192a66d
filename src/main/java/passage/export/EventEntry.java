package passage.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import passage.dataset.Category;
import passage.dataset.Dataset;
import passage.dataset.Disagreement;
import passage.dataset.Event;
import passage.dataset.Passage;
import passage.date.DateFormatter;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Icon;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.Target;
import passage.export.HandoutPart.Numbered;
import passage.export.TextRows.Type;
import passage.paint.Icons;

/** Sets what a handout says of an event: when and what, its quotes with their places, and what we have to add. */
final class EventEntry {

    private static final double GAP = 5 * Paper.POINT;
    private static final double DISC = 12 * Paper.POINT;
    private static final double ICON = 9 * Paper.POINT;
    private static final double INDENT = 9 * Paper.POINT;
    private static final double BAR = 1.5 * Paper.POINT;
    private static final double BLANK = 90 * Paper.POINT;

    private final Dataset dataset;
    private final References references;
    private final HandoutWords words;
    private final HandoutTypes types;
    private final TextRows texts;
    private final double width;
    private final boolean blanks;

    /** @param width of the column it stands in, in points */
    EventEntry(HandoutSetting setting, double width) {
        this.dataset = setting.content().dataset();
        this.references = setting.references();
        this.words = setting.words();
        this.types = setting.types();
        this.texts = setting.texts();
        this.width = width;
        this.blanks = setting.blanks();
    }

    List<Row> rows(Numbered numbered) {
        Event event = numbered.event();
        Locale locale = words.locale();
        Blanks hidden = blanks ? Blanks.of(event, languages(event)) : Blanks.none();
        List<Row> rows = new ArrayList<>(head(numbered));
        String title = hidden.in(event.title().in(locale));
        rows.addAll(Row.keepingNext(Row.after(GAP / 2, texts.of(title, types.event(), width))));
        rows.addAll(Row.after(GAP / 2, texts.of(hidden.in(event.summary().in(locale)), types.body(), width)));
        for (Passage passage : event.passages()) {
            rows.addAll(quote(passage, hidden, colour(event)));
        }
        for (Disagreement one : event.disagreements()) {
            // What the sources say instead would answer what is asked; the key has it.
            boolean asked = blanks && one.about() == Disagreement.About.DATE;
            String text = asked ? "" : hidden.in(one.note().in(locale));
            rows.addAll(note(words.disagreement(one.about()), text));
        }
        event.editorNote().ifPresent(note -> rows.addAll(note(words.of("note"), hidden.in(note.in(locale)))));
        return rows;
    }

    /** The number, the date or room for it, and the category at the right; under each other where there is no room. */
    private List<Row> head(Numbered numbered) {
        Event event = numbered.event();
        List<Mark> category = category(event);
        Mark.Rect disc = disc(numbered.number());
        double left = disc.bounds().right() + GAP;
        double room = width - left - GAP - taken(category);
        String date = DateFormatter.of(words.locale()).format(event.date());
        List<Row> dates = blanks
                ? List.of(ruled(left, Math.min(BLANK, room)))
                : texts.of(date, types.date(), left, room, Optional.empty());
        List<Mark> around = new ArrayList<>(List.of(disc, number(numbered.number(), disc)));
        around.addAll(category);
        return Row.keepingNext(Row.beside(List.of(Row.of(types.date().pitch(), around)), dates));
    }

    private Row ruled(double left, double length) {
        Type type = types.date();
        double y = type.pitch() * 0.85;
        Stroke line = Stroke.solid(types.theme().muted(), 0.6 * Paper.POINT);
        return Row.of(type.pitch(), List.of(new Mark.Rule(left, y, left + length, y, line)));
    }

    private Mark.Rect disc(int number) {
        double wide = Math.max(DISC, texts.width(Integer.toString(number), types.number()) + GAP);
        Bounds bounds = new Bounds(0, (types.date().pitch() - DISC) / 2, wide, DISC);
        return new Mark.Rect(bounds, DISC / 2, Style.filled(types.theme().text()), Optional.empty());
    }

    private Mark number(int number, Mark.Rect disc) {
        String words = Integer.toString(number);
        Type type = types.number();
        double left = disc.bounds().x() + (disc.bounds().width() - texts.width(words, type)) / 2;
        return texts.line(words, type, left, Optional.empty())
                .moved(0, (types.date().pitch() - type.pitch()) / 2);
    }

    private double taken(List<Mark> category) {
        return width
                - category.stream().mapToDouble(mark -> mark.bounds().x()).min().orElse(width);
    }

    /** Its icon and its name, cut where it is longer than half of the column. */
    private List<Mark> category(Event event) {
        Category category = dataset.categoryOf(event);
        Colour ink = types.theme().ink(category);
        Type type = types.small().in(ink);
        String name = texts.fit(category.label().in(words.locale()), type, width / 2);
        double left = width - texts.width(name, type);
        double lower = (types.date().pitch() - type.pitch()) / 2;
        List<Mark> marks = new ArrayList<>();
        marks.add(texts.line(name, type, left, Optional.empty()).moved(0, lower));
        icon(category).ifPresent(icon -> {
            Bounds at = new Bounds(left - GAP * 0.7 - ICON, (types.date().pitch() - ICON) / 2, ICON, ICON);
            marks.add(new Mark.Symbol(at, icon.path(), icon.box(), Style.filled(ink), Optional.empty()));
        });
        return marks;
    }

    private Optional<Icon> icon(Category category) {
        Path folder = dataset.folder();
        return Icons.of(category.icon(), folder);
    }

    private Colour colour(Event event) {
        return types.theme().mark(dataset.categoryOf(event));
    }

    /** The words of the source, what they mean where they are foreign, and where they stand. */
    private List<Row> quote(Passage passage, Blanks hidden, Colour colour) {
        Type type = types.quote();
        List<Row> rows =
                new ArrayList<>(set(words.quoted(hidden.in(passage.quote().exact())), type));
        String language = words.locale().getLanguage();
        passage.gloss()
                .filter(gloss ->
                        gloss.has(language) && !dataset.languageOf(passage).equals(Optional.of(language)))
                .ifPresent(gloss -> rows.addAll(set(hidden.in(gloss.in(language)), types.aside())));
        List<Row> bound = new ArrayList<>(Row.keepingNext(rows));
        bound.addAll(set(citation(passage), types.small()));
        return Row.after(GAP, bound.stream().map(row -> barred(row, colour)).toList());
    }

    private Set<String> languages(Event event) {
        Set<String> languages = new TreeSet<>(Set.of(words.locale().getLanguage()));
        event.passages().forEach(passage -> dataset.languageOf(passage).ifPresent(languages::add));
        return languages;
    }

    private String citation(Passage passage) {
        String number = references
                .to(passage.source())
                .map(one -> " [" + one.number() + "]")
                .orElse("");
        return words.citation(passage, dataset.source(passage.source())) + number;
    }

    /** What we, and no source, say: set apart by a broken line. */
    private List<Row> note(String label, String text) {
        List<Row> said = set(text, types.aside());
        List<Row> over = set(label, types.label());
        List<Row> rows = new ArrayList<>(said.isEmpty() ? over : Row.keepingNext(over));
        rows.addAll(said);
        return Row.after(GAP, rows.stream().map(this::dashed).toList());
    }

    private List<Row> set(String text, Type type) {
        return texts.of(text, type, INDENT, width - INDENT, Optional.<Target>empty());
    }

    private static Row barred(Row row, Colour colour) {
        Bounds bar = new Bounds(0, 0, BAR, row.height());
        return row.with(new Mark.Rect(bar, 0, Style.filled(colour), Optional.empty()));
    }

    private Row dashed(Row row) {
        Stroke dashes = new Stroke(types.theme().muted(), 0.75 * Paper.POINT, row.height() / 6);
        double x = BAR / 2;
        return row.with(new Mark.Rule(x, row.height() / 12, x, row.height(), dashes));
    }
}
