package passage.app.timeline;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import passage.layout.BalancedScale;
import passage.layout.LinearScale;
import passage.layout.TimeScale;
import passage.layout.TimelineData;
import passage.lesson.Step;

/** Which scale the timeline is drawn on: linear, or balanced more or less. */
public final class ScaleChoice {

    /** Equal lengths for equal times, or room where the events are. */
    public enum Kind {
        LINEAR,
        BALANCED
    }

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.BALANCED);
    private final DoubleProperty balance = new SimpleDoubleProperty(this, "balance", BalancedScale.USUAL);

    ScaleChoice() {}

    /** What a step of a lesson asks for. */
    public static Kind kind(Step.Scale scale) {
        return switch (scale) {
            case LINEAR -> Kind.LINEAR;
            case BALANCED -> Kind.BALANCED;
        };
    }

    /** Linear or balanced; never null. */
    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /** The share of the events in a balanced scale, up to {@link BalancedScale#MOST}. */
    public DoubleProperty balanceProperty() {
        return balance;
    }

    /** The share of the events in the scale of the moment: none where it is linear. */
    public double share() {
        return kind.get() == Kind.LINEAR ? 0 : balance.get();
    }

    /** Chooses a scale by the share of the events in it; without any it is linear. */
    public void choose(double share) {
        if (share > 0) {
            balance.set(Math.min(share, BalancedScale.MOST));
        }
        kind.set(share > 0 ? Kind.BALANCED : Kind.LINEAR);
    }

    /** The scale for a timeline. It depends on the events alone, and is the same in every language, theme and grouping. */
    TimeScale of(TimelineData data) {
        return kind.get() == Kind.LINEAR ? new LinearScale() : BalancedScale.of(data.density(), balance.get());
    }
}
