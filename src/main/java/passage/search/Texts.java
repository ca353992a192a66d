package passage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Name;
import passage.dataset.Passage;
import passage.date.DateFormatter;
import passage.date.EdtfDate;
import passage.lesson.Step;

/** What each subject has to say: the texts it is found by, its title, what is shown of it, and its events. */
final class Texts {
    private static final List<DateFormatter> DATES = LocalizedText.LANGUAGES.stream()
            .map(Locale::of)
            .map(DateFormatter::of)
            .toList();

    private final Dataset dataset;

    Texts(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The texts in which words are sought, always in the same order. */
    List<FieldText> of(Subject subject) {
        List<FieldText> texts = new ArrayList<>();
        switch (subject) {
            case Subject.OfEvent(Event event) -> event(event, texts);
            case Subject.OfName(Name name) -> name(name, texts);
            case Subject.OfPassage found -> passage(found.passage(), texts);
            case Subject.OfParagraph found ->
                localized(Field.EDITION, found.paragraph().text(), texts);
            case Subject.OfOriginal found ->
                texts.add(new FieldText(
                        Field.ORIGINAL, "", found.original().matcher().reading(found.sentence())));
            case Subject.OfLesson found -> localized(Field.TITLE, found.lesson().title(), texts);
            case Subject.OfStep found -> step(found.lesson().steps().get(found.number() - 1), texts);
        }
        return texts;
    }

    private void event(Event event, List<FieldText> texts) {
        localized(Field.TITLE, event.title(), texts);
        date(event.date(), texts);
        event.aliases().forEach(alias -> texts.add(new FieldText(Field.ALIAS, "", alias)));
        Stream.concat(event.people().stream(), event.places().stream())
                .flatMap(id -> dataset.name(id).stream())
                .flatMap(Spellings::all)
                .forEach(spelling -> texts.add(new FieldText(Field.NAME, "", spelling)));
        localized(Field.SUMMARY, event.summary(), texts);
        event.editorNote().ifPresent(note -> localized(Field.SUMMARY, note, texts));
    }

    /** A date as it is written in each language, and as it stands in the data. */
    private static void date(EdtfDate date, List<FieldText> texts) {
        for (int i = 0; i < DATES.size(); i++) {
            texts.add(new FieldText(
                    Field.DATE, LocalizedText.LANGUAGES.get(i), DATES.get(i).format(date)));
        }
        texts.add(new FieldText(Field.DATE, "", date.edtf()));
    }

    private static void name(Name name, List<FieldText> texts) {
        localized(Field.TITLE, name.name(), texts);
        name.variants().forEach(variant -> texts.add(new FieldText(Field.ALIAS, variant.lang(), variant.text())));
    }

    private void passage(Passage passage, List<FieldText> texts) {
        texts.add(new FieldText(
                Field.QUOTE,
                dataset.languageOf(passage).orElse(""),
                passage.quote().exact()));
        passage.gloss().ifPresent(gloss -> localized(Field.QUOTE, gloss, texts));
    }

    private static void step(Step step, List<FieldText> texts) {
        localized(Field.SUMMARY, step.note(), texts);
        step.question().ifPresent(question -> localized(Field.SUMMARY, question, texts));
        step.answer().ifPresent(answer -> localized(Field.SUMMARY, answer.text(), texts));
    }

    private static void localized(Field field, LocalizedText text, List<FieldText> texts) {
        LocalizedText.LANGUAGES.stream()
                .filter(text::has)
                .forEach(language -> texts.add(new FieldText(field, language, text.in(language))));
    }

    /** What is shown first: a title of its own, else of what it is part of. */
    String title(Subject subject, Locale locale) {
        return switch (subject) {
            case Subject.OfEvent(Event event) -> event.title().in(locale);
            case Subject.OfName(Name name) -> name.name().in(locale);
            case Subject.OfPassage found -> found.event().title().in(locale);
            case Subject.OfParagraph found -> found.source().label().in(locale);
            case Subject.OfOriginal found -> found.original().source().label().in(locale);
            case Subject.OfLesson found -> found.lesson().title().in(locale);
            case Subject.OfStep found -> found.lesson().title().in(locale);
        };
    }

    /** What is shown below the title where nothing that was sought asks for something else. */
    String lead(Subject subject, Locale locale) {
        return switch (subject) {
            case Subject.OfEvent(Event event) -> event.summary().in(locale);
            case Subject.OfName(Name name) ->
                Spellings.all(name)
                        .filter(spelling -> !spelling.equals(name.name().in(locale)))
                        .collect(Collectors.joining(" · "));
            case Subject.OfPassage found -> found.passage().quote().exact();
            case Subject.OfParagraph found -> found.paragraph().text().in(locale);
            case Subject.OfOriginal found -> found.original().matcher().reading(found.sentence());
            case Subject.OfLesson found ->
                found.lesson().steps().getFirst().note().in(locale);
            case Subject.OfStep found ->
                found.lesson().steps().get(found.number() - 1).note().in(locale);
        };
    }

    /** When it was, where it is part of the timeline. */
    static Optional<EdtfDate> date(Subject subject) {
        return switch (subject) {
            case Subject.OfEvent(Event event) -> Optional.of(event.date());
            case Subject.OfPassage found -> Optional.of(found.event().date());
            case Subject.OfStep found ->
                Optional.of(found.lesson().steps().get(found.number() - 1).view());
            default -> Optional.empty();
        };
    }

    /** The ids of the events it leads to, in the order of the list. */
    List<String> events(Subject subject) {
        return switch (subject) {
            case Subject.OfEvent(Event event) -> List.of(event.id());
            case Subject.OfName(Name name) -> eventsNaming(name.id());
            case Subject.OfPassage found -> List.of(found.event().id());
            case Subject.OfParagraph found ->
                ids(dataset.passagesOf(found.source().id(), found.paragraph().id()).stream());
            case Subject.OfOriginal found ->
                ids(dataset.passagesFrom(found.original().source().id()).stream()
                        .filter(passage -> found.original().place(passage).stream()
                                .flatMap(place -> place.ranges().stream())
                                .anyMatch(found.sentence()::overlaps)));
            case Subject.OfLesson found ->
                found.lesson().steps().stream()
                        .flatMap(step -> step.events().stream())
                        .distinct()
                        .toList();
            case Subject.OfStep found ->
                found.lesson().steps().get(found.number() - 1).events();
        };
    }

    private List<String> eventsNaming(String name) {
        return dataset.events().stream()
                .filter(event -> event.people().contains(name) || event.places().contains(name))
                .map(Event::id)
                .toList();
    }

    private static List<String> ids(Stream<Passage> passages) {
        return passages.map(Passage::event).distinct().toList();
    }
}
