package passage.layout;

import java.util.Optional;
import passage.display.Colour;
import passage.display.Icon;

/**
 * A row of the picture that holds what belongs together.
 *
 * @param key what {@link TimelineItem#lane} names
 * @param count how many events stand in it, shown or not
 */
public record Lane(String key, String label, Optional<Icon> icon, Colour colour, int count) {

    /** The same lane with another count. */
    Lane counted(int events) {
        return new Lane(key, label, icon, colour, events);
    }
}
