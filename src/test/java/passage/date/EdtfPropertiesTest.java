package passage.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of every date, tried on dates made at random; set the system property {@code seed} to repeat a run. */
class EdtfPropertiesTest {

    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final List<EdtfDate> DATES = new ArrayList<>();
    private static final List<EdtfSyntaxException> REFUSED = new ArrayList<>();

    @BeforeAll
    static void makeDates() {
        System.out.println("EdtfPropertiesTest: -Dseed=" + SEED);
        DateTexts texts = new DateTexts(SEED);
        for (int i = 0; i < 5_000; i++) {
            try {
                DATES.add(EdtfDate.parse(texts.next()));
            } catch (EdtfSyntaxException refused) {
                REFUSED.add(refused);
            }
        }
    }

    /** Says only the date for which it does not hold. */
    private static void eachDate(Consumer<EdtfDate> holds) {
        assertThat(DATES.size()).isGreaterThan(2_000);
        for (EdtfDate date : DATES) {
            try {
                holds.accept(date);
            } catch (AssertionError broken) {
                throw new AssertionError(date.edtf() + ": " + broken.getMessage(), broken);
            }
        }
    }

    @Test
    void canonicalTextReadsBackAsTheSameDate() {
        eachDate(date -> assertThat(parsed(date.edtf())).isEqualTo(date));
    }

    @Test
    void itMayNotEndBeforeItMayBegin() {
        eachDate(date -> {
            assertThat(date.start().first()).isLessThanOrEqualTo(date.end().first());
            assertThat(date.start().end()).isLessThanOrEqualTo(date.end().end());
        });
    }

    @Test
    void rangeRunsFromTheFirstStartToTheLastEnd() {
        eachDate(date -> assertThat(date.range()).isEqualTo(date.start().hull(date.end())));
    }

    @Test
    void rangeIsUnboundedJustWhereTheDateIsOpen() {
        eachDate(date -> {
            assertThat(date.range().hasFirst()).isNotEqualTo(date.openStart());
            assertThat(date.range().hasEnd()).isNotEqualTo(date.openEnd());
        });
    }

    @Test
    void signsAndUnknownDigitsAreThoseOfTheText() {
        eachDate(date -> {
            assertThat(date.unspecified()).isEqualTo(date.edtf().contains("X"));
            assertThat(date.approximate()).isEqualTo(date.edtf().matches(".*[~%].*"));
            assertThat(date.uncertain()).isEqualTo(date.edtf().matches(".*[?%].*"));
        });
    }

    @Test
    void wordsNeverSpeakOfAYearZeroNorLeaveAPlaceholder() {
        List<DateFormatter> formatters = List.of(
                DateFormatter.of(Locale.ENGLISH), DateFormatter.of(Locale.of("tr")), DateFormatter.of(Locale.of("az")));
        eachDate(date -> assertThat(formatters)
                .allSatisfy(formatter -> assertThat(formatter.format(date))
                        .isNotBlank()
                        .doesNotContain("{")
                        .doesNotContainPattern("[0-9]X|X[0-9]")
                        .doesNotContainPattern("(^|[^0-9])0+([^0-9]|$)")));
    }

    @Test
    void anErrorPointsIntoItsTextOrRightAfterIt() {
        assertThat(REFUSED)
                .isNotEmpty()
                .allSatisfy(refused ->
                        assertThat(refused.index()).isBetween(0, refused.text().length()));
    }

    private static EdtfDate parsed(String edtf) {
        try {
            return EdtfDate.parse(edtf);
        } catch (EdtfSyntaxException refused) {
            throw new AssertionError(refused);
        }
    }
}
