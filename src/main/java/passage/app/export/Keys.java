package passage.app.export;

import java.util.Locale;

/** Values as they stand in keys of words and in files. */
final class Keys {

    private Keys() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
