package passage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.anchor.TextQuoteSelector;
import passage.dataset.Basis;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Name;
import passage.dataset.Passage;
import passage.dataset.Progress;
import passage.dataset.SampleEvents;
import passage.dataset.Timeline;

@DisplayName("What fits better comes first")
class RankingTest {
    private final List<Event> events = new ArrayList<>();

    private List<String> found(String typed) {
        Name name = new Name(
                "a-place",
                Name.Kind.PLACE,
                LocalizedText.of("Qarabağ"),
                List.of(new Name.Variant("Karabakh", ""), new Name.Variant("Karabağ", "tr")));
        Dataset dataset = Dataset.of(Path.of("here"), Timeline.EMPTY, events, List.of(), List.of(name));
        return SearchIndex.of(dataset, List.of(), Progress.NONE)
                .find(Query.of(typed), Locale.ENGLISH, 20, Progress.NONE)
                .of(Group.EVENTS)
                .hits()
                .stream()
                .map(Hit::id)
                .toList();
    }

    private Event event(String id, String title, int importance, String summary, String alias, String... places) {
        return new Event(
                id,
                SampleEvents.date("1900"),
                LocalizedText.of(title),
                LocalizedText.of(summary),
                Optional.empty(),
                "treaty",
                importance,
                List.of(),
                List.of(places),
                alias.isEmpty() ? List.of() : List.of(alias),
                List.of(),
                List.of(),
                List.of(new Passage(
                        id + ".source",
                        id,
                        "source",
                        "p1",
                        TextQuoteSelector.of("words of " + id),
                        Optional.empty(),
                        Optional.empty(),
                        Basis.NONE,
                        Optional.empty(),
                        Optional.empty())));
    }

    private void titled(String id, String title, int importance) {
        events.add(event(id, title, importance, "", ""));
    }

    @Test
    void aTitleBeforeAnotherNameBeforeAPlaceBeforeASummary() {
        events.add(event("in-summary", "First", 5, "It was near Qarabağ.", ""));
        events.add(event("at-place", "Second", 4, "", "", "a-place"));
        events.add(event("in-alias", "Third", 3, "", "Battle of Qarabağ"));
        titled("in-title", "War in Qarabağ", 1);

        assertThat(found("qarabağ")).containsExactly("in-title", "in-alias", "at-place", "in-summary");
    }

    @Test
    void theSameWordBeforeOneWithoutAccentsBeforeAnotherSpellingBeforeALongerOne() {
        titled("longer", "The Qarabağlılar meet", 5);
        titled("other", "The Karabakh war", 4);
        titled("accents", "The Qarabag war", 3);
        titled("same", "The Qarabağ war", 1);

        assertThat(found("qarabağ")).containsExactly("same", "accents", "other", "longer");
    }

    @Test
    void aSlipIsForgivenWhereNothingElseFits() {
        titled("meant", "The harbour opens", 1);
        titled("other", "The market closes", 5);

        assertThat(found("harbuor")).containsExactly("meant");
        assertThat(found("harbour")).containsExactly("meant");
        assertThat(found("hraobur")).isEmpty();
    }

    @Test
    void theFewestSlips() {
        titled("two", "The harbour markets", 5);
        titled("one", "The harbour market", 1);

        assertThat(found("harbuor market")).containsExactly("one", "two");
        assertThat(found("\"harbuor market\"")).isEmpty();
    }

    @Test
    void aWholeTitleBeforeAPartAndNearWordsBeforeDistant() {
        titled("part", "The war of the north", 5);
        titled("distant", "War in the cold and distant north", 5);
        titled("whole", "North war", 1);

        assertThat(found("war north")).containsExactly("whole", "part", "distant");
    }

    @Test
    void theMoreImportantThenTheEarlierInTheList() {
        titled("first", "A war", 3);
        titled("second", "A war", 3);
        titled("important", "A war", 5);

        assertThat(found("war")).containsExactly("important", "first", "second");
    }

    @Test
    void theWholeOfAnotherNameIsWorthAPartOfATitle() {
        events.add(event("named", "The Democratic Republic", 5, "", "ADR"));
        titled("about", "Recognition of the ADR", 4);

        assertThat(found("adr")).containsExactly("named", "about");
    }

    @Test
    void anEventOnThoseDaysBeforeOneThatOnlySharesThem() {
        events.add(SampleEvents.event("long", "Long", "1900/1999", "treaty", 5, "source"));
        events.add(SampleEvents.event("within", "Within", "1918-09", "treaty", 1, "source"));
        events.add(SampleEvents.event("since", "Since", "1900/..", "treaty", 5, "source"));
        events.add(SampleEvents.event("elsewhere", "Elsewhere", "1920", "treaty", 5, "source"));

        assertThat(found("1917/1918")).containsExactly("within", "long", "since");
        assertThat(found("1918")).containsExactly("within", "long", "since");
    }

    @Test
    void noPhraseGoesOnFromOneTextToTheNext() {
        events.add(event("apart", "The end", 3, "of the war", "of an age"));

        assertThat(found("\"end of\"")).isEmpty();
        assertThat(found("\"the war\"")).containsExactly("apart");
    }
}
