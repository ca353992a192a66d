package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many events are in view, and how many of them have no room for their titles. */
class EventsInViewTest {

    @Test
    void areThoseThatTouchTheDaysInViewEachCountedOnce() {
        Seeds.each(1000, random -> {
            Look look = Look.random(random);
            DaysInView days = DaysInView.of(look.frame());
            long touching = look.data().events().stream()
                    .filter(item -> item.first() < days.to() && item.end() > days.from())
                    .count();
            EventsInView found = EventsInView.of(look.arrangement(), look.frame());
            assertThat(found.all()).isEqualTo((int) touching);
            assertThat(found.untitled()).isBetween(0, found.all());
        });
    }

    /** Where each stands in one lane, the lanes' own counts of hidden events add up to it. */
    @Test
    void areUntitledWhereALaneCountsThemAsHidden() {
        Seeds.each(1000, random -> {
            Look look = Look.random(random);
            Arrangement arrangement = look.arrangement();
            int hidden = arrangement.lanes().stream()
                    .mapToInt(lane -> look.view(lane).hidden())
                    .sum();
            assertThat(EventsInView.of(arrangement, look.frame()).untitled()).isEqualTo(hidden);
        });
    }

    @Test
    void countAnEventOfTwoLanesOnce() {
        TimelineData data = Items.data(
                Items.item("both", "Both", "a", 10, 11, MarkShape.DOT),
                Items.item("both", "Both", "b", 10, 11, MarkShape.DOT),
                Items.item("one", "One", "b", 400, 401, MarkShape.DOT));
        Look look = Look.whole(data, 1000, 400);
        assertThat(EventsInView.of(look.arrangement(), look.frame())).isEqualTo(new EventsInView(2, 0));
    }
}
