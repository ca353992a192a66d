package passage.app.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import passage.app.Messages;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Passage;
import passage.date.DateFormatter;
import passage.quiz.Answer;
import passage.quiz.CameFirst;
import passage.quiz.InOrder;
import passage.quiz.OnTimeline;
import passage.quiz.Question;
import passage.quiz.WhoSays;

/** What a quiz says, in the language of the moment. */
record QuizWords(Dataset dataset, Messages messages) {

    private static final double MONTH = 30.44;
    private static final double YEAR = 365.2425;
    /** Shorter times are told in days, and up to two years in months. */
    private static final int DAYS = 60;

    /** What is asked. */
    String prompt(Question question) {
        return switch (question) {
            case CameFirst _ -> messages.get("quiz.ask.first");
            case InOrder _ -> messages.get("quiz.ask.order");
            case OnTimeline _ -> messages.get("quiz.ask.place");
            case WhoSays _ -> messages.get("quiz.ask.source");
        };
    }

    String title(Event event) {
        return event.title().in(messages.locale());
    }

    /** When an event was. */
    String date(Event event) {
        return DateFormatter.of(messages.locale()).format(event.date());
    }

    /** An event with its date and, in a row, its place. */
    String heading(String place, Event event) {
        return place.isEmpty()
                ? messages.get("quiz.dated", date(event), title(event))
                : messages.get("quiz.placed", place, date(event), title(event));
    }

    String source(String id) {
        return dataset.labelOf(id, messages.locale());
    }

    String quote(Passage passage) {
        return messages.get("quiz.quote", passage.quote().exact());
    }

    /** The quote in the reader's language, where it is in another. */
    Optional<String> gloss(Passage passage) {
        Locale locale = messages.locale();
        Optional<LocalizedText> gloss = passage.gloss().filter(text -> text.has(locale.getLanguage()));
        return gloss.map(text -> text.in(locale));
    }

    /** How good an answer is: in words, never by a colour alone. */
    String verdict(Question question, Optional<Answer> given) {
        if (given.isEmpty()) {
            return "";
        }
        Answer answer = given.get();
        if (question.points(answer) >= 1) {
            return messages.get("quiz.right");
        }
        return switch (question) {
            case CameFirst _, WhoSays _ -> messages.get("quiz.wrong");
            case InOrder order -> messages.get("quiz.pairs", pairsRight(order, answer), pairs(order));
            case OnTimeline place ->
                place.isMissed(answer)
                        ? distance(place.daysOff(answer))
                        : messages.get("quiz.close", distance(place.daysOff(answer)));
        };
    }

    private static int pairs(InOrder question) {
        int events = question.asked().size();
        return events * (events - 1) / 2;
    }

    private static int pairsRight(InOrder question, Answer answer) {
        return (int) Math.round(question.points(answer) * pairs(question));
    }

    /** So much too early or too late. */
    private String distance(long daysOff) {
        long days = Math.abs(daysOff);
        String length;
        if (days < DAYS) {
            length = messages.get("quiz.days", days);
        } else if (days < 2 * YEAR) {
            length = messages.get("quiz.months", Math.round(days / MONTH));
        } else {
            length = messages.get("quiz.years", Math.round(days / YEAR));
        }
        return daysOff < 0 ? messages.get("quiz.early", length) : messages.get("quiz.late", length);
    }

    /** The right answer in a line. */
    String solution(Question question) {
        return switch (question) {
            case CameFirst(var asked, int first) -> title(asked.get(first).event());
            case InOrder(var asked, List<Integer> order) ->
                String.join(
                        messages.get("quiz.then"),
                        order.stream()
                                .map(index -> title(asked.get(index).event()))
                                .toList());
            case OnTimeline(var placed, var _, var _) -> date(placed.event());
            case WhoSays(var _, var sources, int right) -> source(sources.get(right));
        };
    }

    /** What a question is about, in a line. */
    String subject(Question question) {
        return switch (question) {
            case CameFirst _, InOrder _ -> titles(question);
            case OnTimeline(var placed, var _, var _) -> title(placed.event());
            case WhoSays(var said, var _, var _) -> quote(said.passage());
        };
    }

    private String titles(Question question) {
        return String.join(
                messages.get("quiz.or"),
                question.asked().stream().map(one -> title(one.event())).toList());
    }
}
