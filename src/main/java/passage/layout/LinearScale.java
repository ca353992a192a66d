package passage.layout;

import java.util.List;

/** Equal lengths are equal times. */
public record LinearScale() implements TimeScale {

    @Override
    public double toUnit(double day) {
        return day;
    }

    @Override
    public double toDay(double unit) {
        return unit;
    }

    @Override
    public List<Stretch> compressed() {
        return List.of();
    }
}
