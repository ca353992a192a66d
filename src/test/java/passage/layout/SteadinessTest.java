package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import passage.display.Bounds;
import passage.display.FixedWidth;

/** What panning and zooming may not change. */
class SteadinessTest {
    private static final int CASES = 1000;

    private record Shown(int row, Bounds bounds, Placed placed) {}

    /** Events shown with their labels, by lane and id. */
    private static Map<String, Shown> shown(Look look, Arrangement arrangement) {
        Map<String, Shown> shown = new HashMap<>();
        for (LaneArrangement lane : arrangement.lanes()) {
            for (LaneView.Shown one : look.view(lane).shown()) {
                Placed placed = one.placed();
                shown.put(
                        placed.item().lane() + placed.item().id(),
                        new Shown(placed.markRow(), one.at().bounds(placed), placed));
            }
        }
        return shown;
    }

    @Test
    void eventWithARowKeepsItAtEveryCloserZoom() {
        Seeds.each(CASES, random -> {
            Look look = Look.random(random);
            Arrangement arrangement = look.arrangement();
            Map<String, Shown> before = shown(look, arrangement);
            double closer = Math.exp(random.nextDouble() * 4);
            Look zoomed = look.through(look.frame().viewport().zoomed(closer, random.nextInt(800)));
            Map<String, Shown> after = shown(zoomed, arrangement);
            after.forEach((id, now) -> {
                if (before.containsKey(id)) {
                    assertThat(now.row()).isEqualTo(before.get(id).row());
                }
            });
            before.forEach((id, then) -> {
                TimelineItem item = then.placed().item();
                double x = zoomed.frame().x(item.middle());
                if (x > zoomed.frame().plotLeft() && x < zoomed.frame().width()) {
                    assertThat(after).containsKey(id);
                }
            });
        });
    }

    @Test
    void aLabelOnlyGetsFullerTheCloserOneComes() {
        Seeds.each(CASES, random -> {
            Look look = Look.random(random);
            Arrangement arrangement = look.arrangement();
            Map<String, Shown> before = shown(look, arrangement);
            Look zoomed = look.through(look.frame().viewport().zoomed(1.3, random.nextInt(800)));
            shown(zoomed, arrangement).forEach((id, now) -> {
                if (before.containsKey(id)) {
                    assertThat(length(now.placed()))
                            .as("%s after %s", now, before.get(id))
                            .isGreaterThanOrEqualTo(length(before.get(id).placed()));
                }
            });
        });
    }

    private static int length(Placed placed) {
        return (int) String.join("", placed.label().lines())
                .chars()
                .filter(letter -> letter != ' ')
                .count();
    }

    @Test
    void pictureDoesNotDependOnWhereOneHasBeen() {
        Seeds.each(CASES, random -> {
            Look look = Look.random(random);
            Arrangement travelled = look.arrangement();
            for (int i = 0; i < 5; i++) {
                Viewport there = look.frame().viewport().zoomed(Math.exp(random.nextGaussian() * 2), 400);
                TimelineLayout.of(
                        travelled,
                        look.through(there.panned(random.nextInt(4000) - 2000)).frame(),
                        "",
                        new FixedWidth());
            }
            assertThat(TimelineLayout.of(travelled, look.frame(), "A timeline", new FixedWidth()))
                    .isEqualTo(look.picture());
        });
    }

    @Test
    void everyEventInViewIsShownOrCounted() {
        Seeds.each(CASES, random -> {
            Look look = Look.random(random);
            Frame frame = look.frame();
            Viewport view = frame.viewport();
            Zoom zoom = Zoom.of(view.pixelsPerUnit());
            for (LaneArrangement lane : look.arrangement().lanes()) {
                List<Cell> cells = lane.covering(zoom, view.from(), view.to());
                Set<TimelineItem> shown = Collections.newSetFromMap(new IdentityHashMap<>());
                LaneCells.placed(cells, zoom.pixelsPerUnit())
                        .forEach(placed -> assertThat(shown.add(placed.item()))
                                .as("%s twice", placed.item().id())
                                .isTrue());
                EventIndex index = lane.cells().index();
                int hidden = 0;
                for (int i = 0; i < index.size(); i++) {
                    double unit = frame.scale().toUnit(index.at(i).anchor());
                    boolean covered = cells.stream().anyMatch(c -> unit >= c.fromUnit() && unit < c.toUnit());
                    hidden += covered && !shown.contains(index.at(i)) ? 1 : 0;
                }
                int counted = cells.stream()
                        .flatMap(cell -> cell.clusters().stream())
                        .mapToInt(Cluster::count)
                        .sum();
                assertThat(counted).isEqualTo(hidden);
            }
        });
    }

    @Test
    void zoomingKeepsTheTimeUnderThePointerAndThePictureAroundIt() {
        Seeds.each(CASES, random -> {
            Look look = Look.random(random);
            double x = random.nextDouble() * look.frame().viewport().width();
            double day = look.frame().day(look.frame().plotLeft() + x);
            Viewport zoomed = look.frame().viewport().zoomed(Math.exp(random.nextGaussian()), x);
            double px = look.through(zoomed).frame().x(day) - look.frame().plotLeft();
            assertThat(px).isCloseTo(x, within(1e-4));
        });
    }

    @Test
    void labelsNeverLeaveTheWidestView() {
        Seeds.each(CASES, random -> {
            Look look = whole(random);
            for (LaneArrangement lane : look.arrangement().lanes()) {
                for (LaneView.Shown shown : look.view(lane).shown()) {
                    Bounds bounds = shown.at().bounds(shown.placed());
                    assertThat(bounds.x()).isGreaterThanOrEqualTo(look.frame().plotLeft() - 1e-6);
                    assertThat(bounds.right()).isLessThanOrEqualTo(look.frame().width() + 1e-6);
                }
            }
        });
    }

    private static Look whole(Random random) {
        return Look.whole(Items.random(random), 300 + random.nextInt(1700), 120 + random.nextInt(700));
    }
}
