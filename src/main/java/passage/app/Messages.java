package passage.app;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The words of the interface, in the language of the moment; bound texts follow when it changes. */
public final class Messages {

    /** The languages the interface speaks. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("tr"), Locale.of("az"));

    private static final String BUNDLE = "passage.app.app";

    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(this, "locale", Locale.ENGLISH);

    /** The language of interface and content. */
    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /** The language chosen now: English, Turkish or Azerbaijani. */
    public Locale locale() {
        return locale.get();
    }

    /** The sentence of a key, in the language of the moment, with {@code {0}}, {@code {1}} … filled in. */
    public String get(String key, Object... values) {
        return get(locale(), key, values);
    }

    /** The same in another of the languages, for what is written in all of them. */
    public String get(Locale language, String key, Object... values) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
        return new MessageFormat(bundle.getString(key), language).format(values);
    }

    /** The same, following the language. */
    public StringBinding bind(String key, Object... values) {
        return Bindings.createStringBinding(() -> get(key, values), locale);
    }

    /** The interface language nearest to a locale: its own if we speak it, else English. */
    public static Locale nearest(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
