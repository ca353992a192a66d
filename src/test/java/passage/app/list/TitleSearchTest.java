package passage.app.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.display.Colour;
import passage.layout.Certainty;
import passage.layout.Dispute;
import passage.layout.Extent;
import passage.layout.MarkShape;
import passage.layout.TimelineItem;

/** Titles found by the letters they begin with, as the alphabet of a language has them. */
class TitleSearchTest {

    private static OptionalInt find(String language, String beginning, int from, String... titles) {
        List<TimelineItem> events =
                Stream.of(titles).map(TitleSearchTest::event).toList();
        return new TitleSearch(Locale.of(language)).find(events, beginning, from);
    }

    private static TimelineItem event(String title) {
        return new TimelineItem(
                title,
                title,
                "",
                "",
                Colour.of("0B6FB8"),
                3,
                Extent.certain(0, 1),
                MarkShape.DOT,
                Certainty.FULL,
                1,
                Dispute.NONE,
                "",
                Optional.empty(),
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "en, shu, Shusha, true",
        "en, shu, Şuşa, false",
        "en, su, Şuşa, true",
        "en, i, İstanbul, true",
        "tr, s, Şuşa, false",
        "tr, şu, ŞUŞA, true",
        "tr, i, İstanbul, true",
        "tr, ı, İstanbul, false",
        "tr, ı, Irak, true",
        "tr, u, Üçlü görüşme, false",
        "az, ə, Əliyev, true",
        "az, e, Əliyev, false",
        "az, i, İran, true",
        "az, c, Çanaqqala, false",
        "en, level, “Level of alliance”, true",
        "en, 10, 10 November, true",
        "en, treaty of k, Treaty of Kars, true",
        "en, treaty of z, Treaty of Kars, false",
        "en, treaty of kars and more, Treaty of Kars, false"
    })
    void aTitleBeginsSoOrNot(String language, String beginning, String title, boolean begins) {
        assertThat(find(language, beginning, 0, title).isPresent()).isEqualTo(begins);
    }

    @Test
    void theNextOneIsFoundAndAfterTheLastTheFirst() {
        String[] titles = {"War", "Treaty", "Treason", "War again"};
        assertThat(find("en", "t", 0, titles)).hasValue(1);
        assertThat(find("en", "t", 2, titles)).hasValue(2);
        assertThat(find("en", "t", 3, titles)).hasValue(1);
        assertThat(find("en", "x", 1, titles)).isEmpty();
        assertThat(find("en", "x", 0)).isEmpty();
    }
}
