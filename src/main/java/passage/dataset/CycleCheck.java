package passage.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that no event is part of itself, or leads to itself, by way of others; each cycle is told of where it closes. */
final class CycleCheck {
    /** A longer way round is told of with its middle left out. */
    private static final int SHOWN = 12;

    private final Map<String, List<Link>> links = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<String> way = new ArrayList<>();
    private final Set<String> onWay = new HashSet<>();
    private final Findings findings;

    private CycleCheck(Findings findings) {
        this.findings = findings;
    }

    /** Where a thread from one event to another stands. */
    private record Link(String event, String pointer) {}

    /** Checks the events of a reading for cycles of one relation. */
    static void check(Reading reading, Related.Relation relation, Findings findings) {
        CycleCheck check = new CycleCheck(findings);
        List<Event> events = reading.dataset().events();
        reading.places()
                .forEach(
                        DataFiles.EVENTS,
                        "/" + JsonSyntax.EVENTS,
                        events,
                        (event, at) -> reading.places()
                                .forEach(DataFiles.EVENTS, at + "/related", event.related(), (related, there) -> {
                                    if (related.relation() == relation
                                            && !related.event().equals(event.id())) {
                                        check.links
                                                .computeIfAbsent(event.id(), _ -> new ArrayList<>())
                                                .add(new Link(related.event(), there + "/event"));
                                    }
                                }));
        // Events that no thread leaves from are in no cycle; of a million, most are such.
        List.copyOf(check.links.keySet()).forEach(check::walkFrom);
    }

    /** Depth first, with a stack of its own: a chain of events may be longer than Java's. */
    private void walkFrom(String start) {
        Deque<Iterator<Link>> open = new ArrayDeque<>();
        enter(start, open);
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                onWay.remove(way.removeLast());
                continue;
            }
            Link link = open.peek().next();
            if (onWay.contains(link.event())) {
                tell(link);
            } else {
                enter(link.event(), open);
            }
        }
    }

    private void enter(String event, Deque<Iterator<Link>> open) {
        if (done.add(event)) {
            way.add(event);
            onWay.add(event);
            open.push(links.getOrDefault(event, List.of()).iterator());
        }
    }

    private void tell(Link closing) {
        List<String> round = new ArrayList<>(way.subList(way.indexOf(closing.event()), way.size()));
        round.add(closing.event());
        if (round.size() > SHOWN) {
            round.subList(SHOWN / 2, round.size() - SHOWN / 2).clear();
            round.add(SHOWN / 2, "…");
        }
        findings.error(closing.pointer(), "cycle", String.join(" → ", round));
    }
}
