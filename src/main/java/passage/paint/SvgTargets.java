package passage.paint;

import java.util.Optional;
import passage.display.Target;

/** Writes what a mark stands for as an element around it: an id, data attributes, a title, a link. */
final class SvgTargets {
    private final Xml xml;
    private final SvgIds ids;

    SvgTargets(Xml xml, SvgIds ids) {
        this.xml = xml;
        this.ids = ids;
    }

    void open(Optional<Target> target) {
        target.ifPresent(this::open);
    }

    void close(Optional<Target> target) {
        target.ifPresent(_ -> xml.close());
    }

    private void open(Target target) {
        switch (target) {
            case Target.Event event -> part("event", event.id());
            case Target.Dispute dispute -> part("event", dispute.id());
            case Target.Passage passage -> part("passage", passage.id());
            case Target.Cluster cluster -> cluster(cluster);
            case Target.Hidden hidden -> xml.open("g").attribute("data-hidden", Integer.toString(hidden.count()));
            case Target.Link link -> link(link);
        }
        // A mark that is only outlined is still pointed at anywhere inside it.
        xml.attribute("pointer-events", "all");
        if (!target.title().isBlank()) {
            xml.element("title", target.title());
        }
    }

    private void part(String kind, String id) {
        String whole = kind + "-" + id;
        xml.open("g");
        if (ids.take(whole)) {
            xml.attribute("id", SvgIds.of(whole));
        }
        xml.attribute("data-" + kind, id);
    }

    private void cluster(Target.Cluster cluster) {
        xml.open("g").attribute("data-lane", cluster.lane());
        xml.attribute("data-first-day", Long.toString(cluster.firstDay()));
        xml.attribute("data-last-day", Long.toString(cluster.lastDay()));
        xml.attribute("data-count", Integer.toString(cluster.count()));
    }

    private void link(Target.Link link) {
        if (link.isSafe()) {
            xml.open("a").attribute("href", link.address());
        } else {
            xml.open("g");
        }
    }
}
