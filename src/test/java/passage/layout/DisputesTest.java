package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.Disagreement.About;
import passage.dataset.Event;
import passage.dataset.PassageException;
import passage.dataset.SampleEvents;
import passage.dataset.Timeline;

/** What sources contradict each other about, as the timeline knows it. */
class DisputesTest {
    private static Dataset real;

    @BeforeAll
    static void readTheTimeline() throws PassageException {
        real = DatasetReader.read(Path.of("timeline-data")).dataset();
    }

    private static Event event(String date, String... dates) {
        Event event = SampleEvents.event("e", "Event", date, "treaty", 3, "ergun-2020", "valiyev-2025", "sari-2026");
        return SampleEvents.dated(event, dates);
    }

    private static TimelineData data(Event event) {
        Dataset dataset = Dataset.of(Path.of("nowhere"), Timeline.EMPTY, List.of(event), real.sources(), List.of());
        return new TimelineItems(dataset, Locale.ENGLISH, Theme.LIGHT, _ -> Optional.empty()).by(Grouping.NONE);
    }

    private static Dispute dispute(Event event) {
        return data(event).events().getFirst().dispute();
    }

    @Test
    void datesWithoutACommonDayAreClaimsInOrderOfTime() {
        Dispute dispute = dispute(event("1991", "1993", "1991", "1993"));
        assertThat(dispute.claims()).extracting(Dispute.Claim::initials).containsExactly("V", "E, S");
        assertThat(dispute.claims()).extracting(Dispute.Claim::shape).containsOnly(MarkShape.RING);
        assertThat(dispute.claims().getFirst().extent().first()).isEqualTo(Items.day("1991-01-01"));
        assertThat(dispute.other()).isFalse();
    }

    @Test
    void datesThatCouldAllBeTrueAreNoContradiction() {
        assertThat(dispute(event("1991-10-18", "1991", "1991-10", "1991-10-18")))
                .isEqualTo(Dispute.NONE);
    }

    @Test
    void oneDateThatExcludesAnotherMakesClaimsOfAll() {
        assertThat(dispute(event("1991", "1991", "199X", "1993~")).claims())
                .extracting(Dispute.Claim::initials)
                .containsExactly("V", "E", "S");
    }

    @Test
    void aDateOfTheEventThatNoSourceGivesStandsBesideTheirs() {
        assertThat(dispute(event("1999", "1991", "1993")).claims())
                .extracting(Dispute.Claim::initials)
                .containsExactly("E", "V", "");
    }

    @Test
    void timelineReachesFromTheEarliestClaimToTheLatest() {
        TimelineData data = data(event("1991", "1991", "1985", "2003"));
        assertThat(data.firstDay()).isEqualTo(Items.day("1985-01-01"));
        assertThat(data.endDay()).isEqualTo(Items.day("2004-01-01"));
        assertThat(data.events().getFirst().first()).isEqualTo(data.firstDay());
        assertThat(data.events().getFirst().end()).isEqualTo(data.endDay());
    }

    @Test
    void otherContradictionsAreKnownAndSoIsOneAboutDatesThatOverlap() {
        assertThat(dispute(SampleEvents.disputed(event("1991", "1991"), About.ROLE))
                        .other())
                .isTrue();
        assertThat(dispute(SampleEvents.disputed(event("1991", "1991", "1991-05"), About.DATE))
                        .other())
                .isTrue();
        assertThat(dispute(SampleEvents.disputed(event("1991", "1991", "1993"), About.DATE))
                        .other())
                .isFalse();
    }

    @Test
    void tooltipSaysWhoSaysWhat() {
        Event event = SampleEvents.disputed(event("1991", "1991", "1993"), About.DATE, About.ROLE);
        TimelineData data = data(event);
        assertThat(data.describe(data.events().getFirst()).lines())
                .containsExactly(
                        "1991 · Event", "Ergun 2020: 1991 · Valiyev 2025: 1993", "The sources disagree about a role");
    }
}
