package passage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.layout.Seeds;

@DisplayName("One slip is forgiven")
class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "karlwitz, karlowitz, true",
        "karlowwitz, karlowitz, true",
        "karlovitz, karlowitz, true",
        "kalrowitz, karlowitz, true",
        "arlowitz, karlowitz, true",
        "karlowit, karlowitz, true",
        "karlowitz, karlowitz, true",
        "kralwitz, karlowitz, false",
        "karlo, karlowitz, false",
        "karlofca, karlowitz, false",
    })
    void ofEachKind(String typed, String meant, boolean forgiven) {
        assertThat(Slips.match(typed, false, meant)).isEqualTo(forgiven);
    }

    @ParameterizedTest
    @CsvSource({"krlo, karlowitz, true", "kralo, karlowitz, true", "karx, karlowitz, false", "kakro, karlowitz, false"})
    void inTheBeginningOfALongerWordToo(String typed, String meant, boolean forgiven) {
        assertThat(Slips.match(typed, true, meant)).isEqualTo(forgiven);
    }

    @Test
    void theVocabularyGivesTheSameWordsAsLookingAtEach() {
        Seeds.each(300, random -> {
            List<String> words = Stream.generate(() -> word(random))
                    .limit(200)
                    .distinct()
                    .sorted()
                    .toList();
            Vocabulary vocabulary = new Vocabulary(words);
            String typed = word(random) + "a";
            boolean prefix = random.nextBoolean();

            TreeSet<String> found = new TreeSet<>();
            for (Vocabulary.Range range : Slips.of(typed, prefix, vocabulary)) {
                IntStream.range(range.from(), range.to())
                        .mapToObj(vocabulary::word)
                        .forEach(found::add);
            }
            TreeSet<String> expected = new TreeSet<>();
            words.stream().filter(word -> Slips.match(typed, prefix, word)).forEach(expected::add);
            found.addAll(whole(typed, prefix, vocabulary));
            assertThat(found).as("%s, %s", typed, prefix).isEqualTo(expected);
        });
    }

    @Test
    void aWholeWordIsOneSlipAwayWhenItsDistanceIsOne() {
        Seeds.each(2000, random -> {
            String typed = word(random);
            String word = word(random);

            assertThat(Slips.match(typed, false, word)).as(typed + " " + word).isEqualTo(distance(typed, word) <= 1);
        });
    }

    private static List<String> whole(String typed, boolean prefix, Vocabulary vocabulary) {
        Vocabulary.Range range = prefix ? vocabulary.beginning(typed) : vocabulary.whole(typed);
        return IntStream.range(range.from(), range.to())
                .mapToObj(vocabulary::word)
                .toList();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    /** The distance of optimal string alignment, by its table. */
    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = cell(a, b, i, j, table);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int cell(String a, String b, int i, int j, int[][] table) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(table[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
