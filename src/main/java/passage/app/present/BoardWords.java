package passage.app.present;

import java.util.List;
import java.util.Optional;
import passage.anchor.TextRange;
import passage.dataset.Category;
import passage.lesson.Step.Hidden;

/**
 * What a beat says to the class, apart from how it is set. What is not said is empty.
 *
 * @param events those that are told of, the ones that stand out first
 * @param question what the class is asked, or has been asked
 * @param quotes at most two, to be compared
 * @param notice what there is to say of what is missing
 */
record BoardWords(
        List<Told> events, String summary, String question, String answer, List<Quoted> quotes, String notice) {

    BoardWords {
        events = List.copyOf(events);
        quotes = List.copyOf(quotes);
    }

    /**
     * An event as far as the class may know it.
     *
     * @param date what stands in its place where it is to be guessed
     * @param title the same
     * @param hidden what of both is to be guessed
     * @param lit whether it stands out
     */
    record Told(String date, String title, Optional<Hidden> hidden, Category category, boolean lit) {}

    /**
     * A passage.
     *
     * @param about the event it tells of, where that is not said elsewhere
     * @param gloss the words in the language of the class, where they are written in another
     * @param source its name
     * @param place its kind, and where in it the words stand
     * @param date the date as this source gives it, and how surely
     */
    record Quoted(
            Optional<Told> about,
            String words,
            String gloss,
            String source,
            String place,
            String date,
            Optional<Context> context) {

        /** Without what stands around it. */
        Quoted alone() {
            return new Quoted(about, words, gloss, source, place, date, Optional.empty());
        }
    }

    /**
     * What stands around the words of a passage.
     *
     * @param caption which text it is from
     * @param own whether it is from the original, rather than retold
     * @param lit the words of the passage in it, where they stand in it
     * @param exact whether they stand there word for word
     */
    record Context(String caption, String words, boolean own, List<TextRange> lit, boolean exact) {}

    /** The same without what there is no room for. */
    BoardWords within(Room room) {
        return new BoardWords(
                events,
                room.has(Room.Part.SUMMARY) ? summary : "",
                answer.isEmpty() || room.has(Room.Part.CONTEXT) ? cut(question, room) : "",
                cut(answer, room),
                quotes.stream().map(quote -> within(quote, room)).toList(),
                notice);
    }

    private static Quoted within(Quoted quote, Room room) {
        return new Quoted(
                quote.about(),
                cut(quote.words(), room),
                room.has(Room.Part.GLOSS) ? quote.gloss() : "",
                quote.source(),
                quote.place(),
                quote.date(),
                room.has(Room.Part.CONTEXT)
                        ? quote.context().map(context -> Excerpt.of(context, room.context()))
                        : Optional.empty());
    }

    private static String cut(String words, Room room) {
        return Excerpt.beginning(words, room.letters());
    }
}
