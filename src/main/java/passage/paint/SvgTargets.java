package passage.paint;

import java.util.Optional;
import java.util.function.Function;
import passage.display.Target;

/** Writes what a mark stands for as an element around it: an id, data attributes, a title, a link. */
final class SvgTargets {
    private final Xml xml;
    private final SvgIds ids;
    private final Function<Target, Optional<String>> ways;

    SvgTargets(Xml xml, SvgIds ids, Function<Target, Optional<String>> ways) {
        this.xml = xml;
        this.ids = ids;
        this.ways = ways;
    }

    void open(Optional<Target> target) {
        target.ifPresent(this::open);
    }

    void close(Optional<Target> target) {
        target.ifPresent(_ -> xml.close());
    }

    private void open(Target target) {
        element(target);
        switch (target) {
            case Target.Event event -> part("event", event.id());
            case Target.Dispute dispute -> part("event", dispute.id());
            case Target.Passage passage -> part("passage", passage.id());
            case Target.Cluster cluster -> cluster(cluster);
            case Target.Lane lane -> xml.attribute("data-hidden", Integer.toString(lane.hidden()));
            case Target.Link _ -> {}
        }
        // A mark that is only outlined is still pointed at anywhere inside it.
        xml.attribute("pointer-events", "all");
        if (!target.title().isBlank()) {
            xml.element("title", target.title());
        }
    }

    private void part(String kind, String id) {
        ids.take(kind + "-" + id).ifPresent(free -> xml.attribute("id", free));
        xml.attribute("data-" + kind, id);
    }

    private void cluster(Target.Cluster cluster) {
        xml.attribute("data-lane", cluster.lane());
        xml.attribute("data-first-day", Long.toString(cluster.firstDay()));
        xml.attribute("data-last-day", Long.toString(cluster.lastDay()));
        xml.attribute("data-count", Integer.toString(cluster.count()));
    }

    /** A link where there is anywhere to go, else a group. */
    private void element(Target target) {
        if (target instanceof Target.Link link && link.isSafe()) {
            xml.open("a").attribute("href", link.address());
            return;
        }
        Optional<String> way = ways.apply(target);
        xml.open(way.isPresent() ? "a" : "g");
        // Whoever goes by keyboard has the list of the page; in the picture there would be hundreds of stops before it.
        way.ifPresent(address -> xml.attribute("href", address).attribute("tabindex", "-1"));
    }
}
