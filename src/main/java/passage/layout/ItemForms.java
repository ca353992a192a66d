package passage.layout;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import passage.layout.Placed.Side;

/**
 * The forms an item may be placed in, the best first, none in a row yet. Each is made when somebody asks for it: most items
 * never find a place, and most others find one in the first form.
 */
final class ItemForms implements Iterable<Placed> {

    private final TimelineItem item;
    private final ItemPlace place;
    private final LabelForms labels;
    private final List<Placed> made = new ArrayList<>();
    private Iterator<Label> further;

    ItemForms(TimelineItem item, ItemPlace place, LabelForms labels) {
        this.item = item;
        this.place = place;
        this.labels = labels;
    }

    /** Where its dates stand, whatever form its label has. */
    ItemPlace place() {
        return place;
    }

    @Override
    public Iterator<Placed> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < made.size() || makeMore();
            }

            @Override
            public Placed next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return made.get(next++);
            }
        };
    }

    private boolean makeMore() {
        if (further == null) {
            further = labels.of(item).iterator();
        }
        if (!further.hasNext()) {
            return false;
        }
        Label label = further.next();
        made.add(form(Side.RIGHT, label));
        made.add(form(Side.LEFT, label));
        // On a bracket it would hide the dates that are joined by it.
        boolean on = label.rows() == 1 && place.claims().isEmpty();
        // What has to be named leaves rows to others that have to be.
        boolean sparing = on && item.isFirst();
        if (sparing) {
            made.add(form(Side.ON, label));
        }
        made.add(form(Side.ABOVE, label));
        if (on && !sparing) {
            made.add(form(Side.ON, label));
        }
        return true;
    }

    private Placed form(Side side, Label label) {
        return new Placed(item, place, 0, side, label, "");
    }
}
