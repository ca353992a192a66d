package passage.layout;

import java.util.ArrayList;
import java.util.List;
import passage.layout.Placed.Side;

/** The forms an item may be placed in. Its titles are measured when somebody asks for them: most items never find a place. */
final class ItemForms {

    private final TimelineItem item;
    private final ItemPlace place;
    private final LabelForms labels;
    private List<Placed> all;

    ItemForms(TimelineItem item, ItemPlace place, LabelForms labels) {
        this.item = item;
        this.place = place;
        this.labels = labels;
    }

    /** Where its dates stand, whatever form its label has. */
    ItemPlace place() {
        return place;
    }

    /** The best first, none in a row yet. */
    List<Placed> all() {
        if (all == null) {
            all = List.copyOf(forms());
        }
        return all;
    }

    private List<Placed> forms() {
        List<Placed> forms = new ArrayList<>();
        for (Label label : labels.of(item)) {
            forms.add(form(Side.RIGHT, label));
            forms.add(form(Side.LEFT, label));
            forms.add(form(Side.ABOVE, label));
            // On a bracket it would hide the dates that are joined by it.
            if (label.rows() == 1 && place.claims().isEmpty()) {
                forms.add(form(Side.ON, label));
            }
        }
        return forms;
    }

    private Placed form(Side side, Label label) {
        return new Placed(item, place, 0, side, label, "");
    }
}
