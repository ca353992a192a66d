package passage.app;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Values by their words, for controls in which nothing is typed. */
public final class Words<T> extends StringConverter<T> {

    private final Function<T, String> words;

    /** @param words of a value */
    public Words(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    /** Nothing is typed, so no text stands for a value. */
    @Override
    public T fromString(String text) {
        return null;
    }
}
