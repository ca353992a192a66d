package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.dataset.Event;
import passage.dataset.SampleEvents;

class BlanksTest {

    private static Event event(String date) {
        return SampleEvents.event("event", "", date, "treaty", 3, "source");
    }

    /** A blank is written _ here. */
    private static String shown(String text) {
        return text.replace(Blanks.BLANK, "_");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1991-10-18 | declared on 18 October 1991, and again   | declared on _, and again
            en | 1991-10-18 | on October 18, 1991                      | on _
            en | 1991-10-18 | in October of another year               | in _ of another year
            tr | 1991-10-18 | 18 Ekim 1991’de ilan edildi              | _ ilan edildi
            az | 1991-10-18 | 18 oktyabr 1991-ci ildə elan edildi      | _ elan edildi
            az | 1991-10-18 | 1991-ci ilin oktyabrında                 | _
            en | 1918       | In 1918 and in 1919                      | In _ and in 1919
            en | 1918       | of 1918–1919, no. 19180 and 21918        | of _–1919, no. 19180 and 21918
            en | 1915/1916  | the volunteers of 1915–1916              | the volunteers of _
            az | 1915/1916  | 1915-1916-cı illərin könüllüləri         | _ könüllüləri
            en | 1914/1918  | wounded in 1916                          | wounded in 1916
            tr | 1994-02-08/1994-02-11 | 8–11 Şubat 1994’te            | _
            en | 199X       | the 1990s, 1994, 1990’larda, 2000        | _, 2000
            en | 1997-05    | In May 1997 one may go                   | In _ one may go
            en | 2020/..    | after the war of 2020                    | after the war of _
            tr | 2009-10?   | ekim ayında, Ekim’de                     | _ ayında, _
            en | 1918       | nothing to hide                          | nothing to hide
            """)
    void datesOfTheEventAreHiddenAndNoOthers(String language, String date, String text, String blanked) {
        assertThat(shown(Blanks.of(event(date), Set.of(language)).in(text))).isEqualTo(blanked);
    }

    @Test
    void whatASourceGivesForTheDateIsHiddenToo() {
        Event dated = SampleEvents.dated(event("1918"), "1920");
        assertThat(shown(Blanks.of(dated, Set.of("en")).in("1918 or 1920"))).isEqualTo("_ or _");
    }

    @Test
    void questionsLoseOnlyWholeDates() {
        Blanks blanks = Blanks.ofWholeDates(List.of(event("1991-10-18"), event("1993-05")));
        assertThat(shown(blanks.in("From 18 October 1991 to May 1993: how was 1991, how October?")))
                .isEqualTo("From _ to _: how was 1991, how October?");
    }

    @Test
    void whereThereIsNothingToHideNothingIsChanged() {
        assertThat(Blanks.none().in("1918")).isEqualTo("1918");
        assertThat(Blanks.ofWholeDates(List.of()).in("1918")).isEqualTo("1918");
    }
}
