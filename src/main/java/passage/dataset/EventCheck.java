package passage.dataset;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Checks an event against the rest of the dataset. */
final class EventCheck {
    private final Reading reading;
    private final Findings findings;
    private final References references;
    private final PassageCheck passages;

    /** @param told whether the reading has already told of something wrong at a pointer of {@code events.json} */
    EventCheck(Reading reading, Findings findings, Predicate<String> told) {
        this.reading = reading;
        this.findings = findings;
        this.references = new References(reading, findings);
        this.passages = new PassageCheck(reading, references, findings, told);
    }

    void check(Event event, String at) {
        references.category(event.category(), at + "/category");
        eachName(event.people(), at + "/people");
        eachName(event.places(), at + "/places");
        each(event.related(), at + "/related", (related, there) -> checkRelated(event, related, there + "/event"));
        each(
                event.disagreements(),
                at + "/disagreements",
                (disagreement, there) -> each(disagreement.passages(), there + "/passages", references::passage));
        each(event.passages(), at + "/passages", (passage, there) -> passages.check(event, passage, there));
    }

    private void checkRelated(Event event, Related related, String at) {
        if (related.event().equals(event.id())) {
            findings.error(at, "related.self", event.id());
        } else {
            references.event(related.event(), at);
        }
    }

    private void eachName(List<String> ids, String at) {
        each(ids, at, references::name);
    }

    private <T> void each(List<T> elements, String at, BiConsumer<T, String> check) {
        reading.places().forEach(DataFiles.EVENTS, at, elements, check);
    }
}
