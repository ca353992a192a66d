package passage.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import tools.jackson.databind.JsonNode;

/**
 * A JSON value that knows where it stands and reads its parts tolerantly: a part of the wrong type counts as missing and
 * is told of, once, where it stands. A part that may be missing and is, is no problem here.
 */
public final class JsonItem {
    private static final int NO_ELEMENT = -1;

    private final JsonNode node;
    private final JsonItem parent;
    private final String step;
    private final int index;
    private final FileReading reading;

    private JsonItem(JsonNode node, JsonItem parent, String step, int index, FileReading reading) {
        this.node = node;
        this.parent = parent;
        this.step = step;
        this.index = index;
        this.reading = reading;
    }

    /** The value {@code node} at {@code pointer} of the file that is being read. */
    static JsonItem at(String pointer, JsonNode node, FileReading reading) {
        return new JsonItem(node, null, pointer, NO_ELEMENT, reading);
    }

    /** The element {@code element} of the list that this is, at a place counted from 0. */
    JsonItem element(int at, JsonNode element) {
        return new JsonItem(element, this, "", at, reading);
    }

    /** The JSON pointer of this value in its file. */
    public String pointer() {
        if (parent == null) {
            return step;
        }
        return index == NO_ELEMENT ? Pointers.below(parent.pointer(), step) : parent.pointer() + "/" + index;
    }

    /**
     * The places in their lists of this value and the one it is part of, for there are no more than two lists around any
     * value with an id: a pointer in a number, once the kind of value is known.
     */
    long place() {
        long outer = parent == null ? 0 : parent.place();
        return index == NO_ELEMENT ? outer : outer << Integer.SIZE | index;
    }

    /** Where a value of the same kind stands in this file, file and pointer, for a sentence about this one. */
    String where(long place) {
        return reading.findings().file() + pointer(place);
    }

    private String pointer(long place) {
        if (parent == null) {
            return step;
        }
        return index == NO_ELEMENT
                ? Pointers.below(parent.pointer(place), step)
                : parent.pointer(place >>> Integer.SIZE) + "/" + (int) place;
    }

    /** Tells of an error at this value. */
    void error(String key, Object... args) {
        reading.findings().error(pointer(), key, args);
    }

    /** Tells of an error at this value, in a sentence of another package. */
    public void error(Message message, Message hint) {
        reading.findings().error(pointer(), message, hint);
    }

    /** What is found wrong in the file this value stands in. */
    Findings findings() {
        return reading.findings();
    }

    /** Whether this is an object; where it is not, that is told. */
    public boolean isObject() {
        return is(JsonKind.OBJECT);
    }

    private boolean is(JsonKind kind) {
        if (kind == JsonKind.of(node)) {
            return true;
        }
        error("type", kind, JsonKind.of(node));
        return false;
    }

    /** The part of that name, of any type. */
    public Optional<JsonItem> part(String name) {
        JsonNode value = node.get(name);
        return value == null ? Optional.empty() : Optional.of(new JsonItem(value, this, name, NO_ELEMENT, reading));
    }

    /** The part of that name; where it is missing, that is told. */
    public Optional<JsonItem> requiredPart(String name) {
        Optional<JsonItem> part = part(name);
        if (part.isEmpty()) {
            error(Problems.missing(name), name);
        }
        return part;
    }

    /** The text this value is. */
    Optional<String> asText() {
        return is(JsonKind.TEXT) ? Optional.of(node.stringValue()) : Optional.empty();
    }

    /** The text this value is, which must say something. */
    public Optional<String> asWords() {
        Optional<String> text = asText();
        if (text.filter(String::isBlank).isPresent()) {
            error("blank");
            return Optional.empty();
        }
        return text;
    }

    /** The text of that name, which may be empty. */
    public Optional<String> text(String name) {
        return part(name).flatMap(JsonItem::asText);
    }

    /** The text of that name, which must be there and say something. */
    public Optional<String> requiredText(String name) {
        return requiredPart(name).flatMap(JsonItem::asWords);
    }

    /** The whole number this value is. */
    Optional<Integer> asNumber() {
        if (!is(JsonKind.NUMBER)) {
            return Optional.empty();
        }
        if (!node.canConvertToInt() || !node.canConvertToExactIntegral()) {
            error("whole");
            return Optional.empty();
        }
        return Optional.of(node.intValue());
    }

    /** The whole number of that name. */
    public Optional<Integer> number(String name) {
        return part(name).flatMap(JsonItem::asNumber);
    }

    /** A text or a whole number, as text: page numbers are written either way. */
    Optional<String> textOrNumber(String name) {
        return part(name).flatMap(item -> item.node.isNumber() ? Optional.of(item.node.asString()) : item.asText());
    }

    /** The text for people of that name, in English at least. */
    public Optional<LocalizedText> localized(String name) {
        return part(name).flatMap(JsonItem::asLocalized);
    }

    /** The text for people of that name, which must be there. */
    public Optional<LocalizedText> requiredLocalized(String name) {
        return requiredPart(name).flatMap(JsonItem::asLocalized);
    }

    private Optional<LocalizedText> asLocalized() {
        if (!isObject()) {
            return Optional.empty();
        }
        LocalizedText text = new LocalizedText(
                requiredText("en").orElse(""), text("tr").orElse(""), text("az").orElse(""));
        return Optional.of(text).filter(JsonItem::says);
    }

    /** A text that may be written in any of the languages, English or not. */
    public Optional<LocalizedText> translation(String name) {
        return part(name).filter(JsonItem::isObject).map(JsonItem::inLanguages).filter(JsonItem::says);
    }

    private LocalizedText inLanguages() {
        return new LocalizedText(
                text("en").orElse(""), text("tr").orElse(""), text("az").orElse(""));
    }

    private static boolean says(LocalizedText text) {
        return !text.equals(LocalizedText.EMPTY);
    }

    /** The date of that name. */
    public Optional<EdtfDate> date(String name) {
        return part(name).flatMap(JsonItem::asDate);
    }

    /** The date of that name, which must be there. */
    public Optional<EdtfDate> requiredDate(String name) {
        return requiredPart(name).flatMap(JsonItem::asDate);
    }

    private Optional<EdtfDate> asDate() {
        return asText().flatMap(text -> reading.dates().get(text, this::parsed));
    }

    private Optional<EdtfDate> parsed(String text) {
        try {
            return Optional.of(EdtfDate.parse(text)).filter(this::isShown);
        } catch (EdtfSyntaxException e) {
            reading.findings().error(pointer(), DateSentences.message(e), DateSentences.hint());
            return Optional.empty();
        }
    }

    private boolean isShown(EdtfDate date) {
        boolean beyond = date.range().reachesBeyond(DayRange.FOUR_DIGIT_YEARS);
        if (beyond) {
            error("date.far", date.edtf());
        }
        return !beyond;
    }

    /** The value of an enum of that name: in small letters, with hyphens. */
    public <E extends Enum<E>> Optional<E> code(String name, Class<E> type) {
        return part(name).flatMap(item -> item.asCode(type));
    }

    <E extends Enum<E>> Optional<E> requiredCode(String name, Class<E> type) {
        return requiredPart(name).flatMap(item -> item.asCode(type));
    }

    private <E extends Enum<E>> Optional<E> asCode(Class<E> type) {
        Optional<String> text = asText();
        Optional<E> value = text.flatMap(code -> Code.parse(type, code));
        if (text.isPresent() && value.isEmpty()) {
            error("choice", text.get(), Code.all(type));
        }
        return value;
    }

    /** The words of a list of texts. */
    public List<String> texts(String name) {
        return list(name, item -> item.asWords().flatMap(item::shared));
    }

    /** The text of that name, which many values of the file have in common, such as the id of something else. */
    Optional<String> sharedText(String name) {
        return text(name).flatMap(this::shared);
    }

    /** A text that must be there and say something, and that many values have in common. */
    Optional<String> requiredSharedText(String name) {
        return requiredText(name).flatMap(this::shared);
    }

    private Optional<String> shared(String text) {
        return reading.texts().get(text, Optional::of);
    }

    /** The elements of a list that could be read, in order; those left out are remembered with the file. */
    public <T> List<T> list(String name, Function<JsonItem, Optional<T>> read) {
        Optional<JsonItem> part = part(name);
        return part.isEmpty() ? List.of() : part.get().asList(read);
    }

    /** Tells where a list is missing, or something else stands in its place. */
    void requireList(String name) {
        if (isObject()) {
            requiredPart(name).ifPresent(part -> part.is(JsonKind.LIST));
        }
    }

    /** The elements of this list; see {@link #list}. */
    public <T> List<T> asList(Function<JsonItem, Optional<T>> read) {
        if (!is(JsonKind.LIST)) {
            return List.of();
        }
        List<T> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            Optional<T> element = read.apply(element(i, node.get(i)));
            element.ifPresentOrElse(elements::add, leaveOut(i));
        }
        return elements;
    }

    private Runnable leaveOut(int index) {
        return () -> reading.leaveOut(pointer(), index);
    }
}
