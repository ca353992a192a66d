package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.display.Target;

/** A mark of a picture and what can be seen of it, cut by the groups it is in. */
record Seen(Mark mark, Bounds bounds) {

    private static Stream<Seen> seen(List<Mark> marks, Bounds clip) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.Group group -> seen(group.marks(), cut(group.bounds(), clip));
            default -> Stream.of(new Seen(mark, cut(mark.bounds(), clip)));
        });
    }

    /** All marks that are not groups, and nested ones too. */
    static List<Seen> in(DisplayList picture) {
        return seen(picture.marks(), new Bounds(0, 0, picture.width(), picture.height()))
                .toList();
    }

    private static Bounds cut(Bounds one, Bounds other) {
        double left = Math.max(one.x(), other.x());
        double top = Math.max(one.y(), other.y());
        double right = Math.min(one.right(), other.right());
        double bottom = Math.min(one.bottom(), other.bottom());
        return new Bounds(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /** The groups of the lanes in view, from top to bottom. */
    static List<Mark.Group> lanes(DisplayList picture) {
        Mark.Group all = picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Group group && group.name().equals("lanes"))
                .map(Mark.Group.class::cast)
                .findFirst()
                .orElseThrow();
        return all.marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(Mark.Group.class::cast)
                .toList();
    }

    static List<Mark.Text> texts(Mark.Group lane) {
        return lane.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    /** The id of the event it stands for, or empty. */
    String event() {
        return mark.target().flatMap(Target::event).orElse("");
    }

    /** No line of text in any lane of a picture lies over another. */
    static void assertNoTextOverAnother(DisplayList picture) {
        for (Mark.Group lane : lanes(picture)) {
            List<Mark.Text> texts = texts(lane);
            for (int i = 0; i < texts.size(); i++) {
                for (Mark.Text other : texts.subList(i + 1, texts.size())) {
                    assertThat(texts.get(i).bounds().overlaps(other.bounds()))
                            .as("%s and %s", texts.get(i), other)
                            .isFalse();
                }
            }
        }
    }
}
