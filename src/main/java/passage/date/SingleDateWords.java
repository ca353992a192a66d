package passage.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Words for a single date, with how sure it is: of all of it before or around it, of a part of it in brackets. */
record SingleDateWords(Lexicon lexicon) {

    String phrase(SingleDate date, Case form) {
        boolean alike =
                date.parts().stream().map(DatePart::qualification).distinct().count() == 1;
        String words = alike ? qualified(date, form) : digits(date, form);
        List<String> notes = notes(date, alike);
        if (notes.isEmpty()) {
            return words;
        }
        String note = String.join("; ", notes);
        return words.isEmpty() ? note : lexicon.phrase("note", Case.PLAIN, words, note);
    }

    private String qualified(SingleDate date, Case form) {
        String words = digits(date, form);
        String key = key(date.parts().getFirst().qualification());
        return key.isEmpty() || words.isEmpty() ? words : lexicon.phrase(key, form, digits(date, Case.PLAIN), words);
    }

    private String digits(SingleDate date, Case form) {
        return switch (date) {
            case CalendarDate calendar -> new CalendarWords(lexicon).phrase(calendar, form);
            case Season season -> new SeasonWords(lexicon).phrase(season, form);
            case LongYear(DatePart year) -> new YearWords(lexicon).year(year.value(), form);
        };
    }

    private static String key(Qualification qualification) {
        return switch (qualification) {
            case CERTAIN -> "";
            case UNCERTAIN -> "uncertain";
            case APPROXIMATE -> "approximate";
            case UNCERTAIN_AND_APPROXIMATE -> "doubtful";
        };
    }

    private List<String> notes(SingleDate date, boolean alike) {
        List<String> notes = new ArrayList<>();
        note("unknown", date, DatePart::unknown, notes);
        if (!alike) {
            Arrays.stream(Qualification.values())
                    .filter(qualification -> qualification != Qualification.CERTAIN)
                    .forEach(q -> note(key(q), date, part -> part.qualification() == q, notes));
        }
        return notes;
    }

    private void note(String key, SingleDate date, Predicate<DatePart> applies, List<String> notes) {
        List<String> names = IntStream.range(0, date.parts().size())
                .filter(i -> applies.test(date.parts().get(i)))
                .mapToObj(i -> lexicon.phrase(partKey(date, i), Case.PLAIN))
                .toList();
        if (!names.isEmpty()) {
            notes.add(lexicon.phrase("note." + key, Case.PLAIN, lexicon.list("list.and", names)));
        }
    }

    private static String partKey(SingleDate date, int index) {
        return index == 1 && date instanceof Season
                ? "part.season"
                : "part." + Unit.values()[index].name().toLowerCase(Locale.ROOT);
    }
}
