package passage.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a value of an enum is written in the data files: in lower case, with hyphens. */
final class Code {
    private Code() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> parse(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst();
    }

    /** All values as they are written, for a sentence that lists them. */
    static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Code::of).collect(Collectors.joining(", "));
    }
}
