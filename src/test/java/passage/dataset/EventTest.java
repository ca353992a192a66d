package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.anchor.TextQuoteSelector;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;

@DisplayName("An event knows its sources and whether they agree")
class EventTest {
    private static Passage passage(String source, Optional<EdtfDate> date) {
        return new Passage(
                source + date,
                "event",
                source,
                "p1",
                TextQuoteSelector.of("words"),
                Optional.empty(),
                date,
                date.isPresent() ? Basis.STATED : Basis.NONE,
                Optional.empty(),
                Optional.empty());
    }

    private static Event event(List<Passage> passages) throws EdtfSyntaxException {
        LocalizedText text = LocalizedText.of("Event");
        List<String> none = List.of();
        return new Event(
                "event",
                EdtfDate.parse("1991"),
                text,
                text,
                Optional.empty(),
                "state",
                3,
                none,
                none,
                none,
                List.of(),
                List.of(),
                passages);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1991, false",
        "1991 1991-11, false",
        "1991-11-09 1991-11, false",
        "1991/1993 1992 1992-05, false",
        "1991-11-09 1991-12-16, true",
        "1991 1992, true",
        "1991/1993 1992 1994, true",
        "1991/.. 2020, false",
        "[..1923] 1924, true",
    })
    void datesDisagreeWhenTwoHaveNoDayInCommon(String dates, boolean disagree) throws EdtfSyntaxException {
        String[] texts = dates.split(" ");
        EdtfDate[] parsed = new EdtfDate[texts.length];
        for (int i = 0; i < texts.length; i++) {
            parsed[i] = EdtfDate.parse(texts[i]);
        }
        List<Passage> passages = IntStream.range(0, parsed.length)
                .mapToObj(i -> passage("source-" + i, Optional.of(parsed[i])))
                .toList();

        assertThat(event(passages).datesDisagree()).isEqualTo(disagree);
    }

    @Test
    void aSourceThatTellsOfItTwiceIsOneSource() throws EdtfSyntaxException {
        Event event = event(List.of(
                passage("b", Optional.empty()),
                passage("a", Optional.empty()),
                passage("b", Optional.of(EdtfDate.parse("1991")))));

        assertThat(event.sources()).containsExactly("b", "a");
    }

    @Test
    void passagesWithoutADateDoNotDisagree() throws EdtfSyntaxException {
        assertThat(event(List.of(passage("a", Optional.empty()), passage("b", Optional.empty())))
                        .datesDisagree())
                .isFalse();
    }
}
