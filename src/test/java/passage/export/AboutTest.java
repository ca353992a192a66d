package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.dataset.Dataset;
import passage.dataset.EventFilter;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;

class AboutTest {
    private static Dataset dataset;

    @BeforeAll
    static void readTheTimeline() {
        dataset = Shipped.dataset();
    }

    private static String description(ExportRequest request) {
        return About.of(Content.of(dataset, List.of(), request), request).description();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1699–2026, 137 events; balanced scale: equal lengths are not equal times
            tr | 1699–2026, 137 olay; dengeli ölçek: eşit uzunluk, eşit süre değildir
            az | 1699–2026, 137 hadisə; tarazlı miqyas: bərabər uzunluq bərabər müddət deyil
            """)
    void tellsTheTimeTheNumberOfEventsAndWhatTheScaleDoes(String language, String words) {
        assertThat(description(ExportRequest.whole(Locale.of(language)))).isEqualTo(words);
    }

    @Test
    void linearScaleNeedsNoWords() {
        assertThat(description(ExportRequest.whole(Locale.ENGLISH).balanced(0))).isEqualTo("1699–2026, 137 events");
    }

    @Test
    void countsWhatIsInTheRange() throws EdtfSyntaxException {
        Scope year = new Scope.Range(EdtfDate.parse("2021-06"));
        assertThat(description(ExportRequest.whole(Locale.ENGLISH).balanced(0).of(year)))
                .startsWith("1 Jun 2021–30 Jun 2021, ");
    }

    @Test
    void sourcesAreThoseOfTheEventsShown() {
        String source = dataset.sources().getFirst().id();
        EventFilter filter = new EventFilter(Set.of(), Set.of(source), 1);
        ExportRequest request = ExportRequest.whole(Locale.ENGLISH).of(filter);
        Content content = Content.of(dataset, List.of(), request);
        assertThat(content.dataset().events())
                .isNotEmpty()
                .allMatch(event -> event.sources().contains(source));
        assertThat(About.of(content, request).sources())
                .isNotEmpty()
                .containsExactlyElementsOf(
                        References.of(content.dataset(), CitationStyle.APA, Locale.ENGLISH).all().stream()
                                .map(References.Reference::text)
                                .toList());
    }

    @Test
    void sourceThatTellsNothingOfTheRangeIsNotNamed() throws EdtfSyntaxException {
        ExportRequest years = ExportRequest.whole(Locale.ENGLISH).of(new Scope.Range(EdtfDate.parse("1699/1750")));
        Content content = Content.of(dataset, List.of(), years);
        long told = content.shown().stream()
                .flatMap(event -> event.sources().stream())
                .distinct()
                .count();
        assertThat(About.of(content, years).sources())
                .hasSize((int) told)
                .hasSizeLessThan(dataset.sources().size());
    }
}
