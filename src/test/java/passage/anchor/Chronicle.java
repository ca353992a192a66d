package passage.anchor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented prose in which every sentence has a year, a person and a place, and many are alike. */
final class Chronicle {
    private static final List<String> PEOPLE =
            List.of("Aras", "Leyla", "Orlin", "Defne", "Çınar", "Ilgaz", "Əli", "Vey");
    private static final List<String> PLACES = List.of("Veltin", "Sarnak", "Mirdan", "Gölova", "Şahinli", "Torbay");
    private static final List<String> VERBS = List.of(
            "opened",
            "refused",
            "founded",
            "described",
            "sent for",
            "restored",
            "painted",
            "received",
            "forgot",
            "sold");
    private static final List<String> ADJECTIVES = List.of(
            "northern", "first", "fine", "eastern", "heavy", "old", "well-built", "hidden", "\"new\"", "official");
    private static final List<String> OBJECTS = List.of(
            "customs office by the quay",
            "treaty of friendship",
            "school for instrument makers",
            "gates of the market",
            "fleet of grain ships",
            "railway across the marsh",
            "letter to the council",
            "envoys of the river towns",
            "clock above the bridge",
            "map with all its islands");
    private static final List<String> ENDS = List.of(
            "although few believed that it would last",
            "and the winter that followed was long",
            "which the newspapers never mentioned",
            "before the harvest had been brought in",
            "while the bells were still ringing",
            "because the well-built harbour was full");

    /**
     * One sentence.
     *
     * @param year when
     * @param person who
     * @param place where
     * @param deed what
     * @param end a clause that has nothing to do with it
     */
    record Entry(int year, String person, String place, String deed, String end) {
        String text() {
            return "In %d %s of %s %s, %s.".formatted(year, person, place, deed, end);
        }

        /** Some words from the year on, the person and the place among them. */
        String quote(Random random) {
            String[] words = text().split(" ");
            int end = Math.min(words.length, 9 + random.nextInt(4));
            String quote = String.join(" ", List.of(words).subList(1, end));
            return quote.replaceAll("[.,\"]$", "");
        }

        Entry in(int otherYear) {
            return new Entry(otherYear, person, place, deed, end);
        }

        Entry by(String otherPerson) {
            return new Entry(year, otherPerson, place, deed, end);
        }

        Entry at(String otherPlace) {
            return new Entry(year, person, otherPlace, deed, end);
        }
    }

    private final Random random;
    private final List<Entry> entries;

    Chronicle(Random random) {
        this.random = random;
        Set<Entry> distinct = new LinkedHashSet<>();
        for (int year = 1699; year < 1899; year++) {
            distinct.add(new Entry(year, any(PEOPLE), any(PLACES), deed(), any(ENDS)));
        }
        entries = List.copyOf(distinct);
    }

    Entry anyEntry() {
        return entries.get(random.nextInt(entries.size()));
    }

    /** The chronicle in paragraphs, one sentence of it in other words. */
    String textWith(Entry entry, String instead) {
        List<String> sentences = new ArrayList<>();
        for (Entry each : entries) {
            sentences.add(each.equals(entry) ? instead : each.text());
        }
        StringBuilder text =
                new StringBuilder("Nobody in the archive had ever thought of asking the lighthouse keepers. ");
        for (int i = 0; i < sentences.size(); i++) {
            text.append(sentences.get(i)).append(i % 5 == 4 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private String deed() {
        return "%s the %s %s".formatted(any(VERBS), any(ADJECTIVES), any(OBJECTS));
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
