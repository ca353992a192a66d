package passage.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import passage.dataset.LocalizedText;
import passage.dataset.Name;

/**
 * The other spellings of a word of a name: Qarabağ is Karabağ and Karabakh. Those of people and places that have as many
 * words are held against each other word by word; organisations are translated, not spelled.
 */
final class Spellings {
    private final Map<String, Set<String>> others = new HashMap<>();

    Spellings(List<Name> names) {
        names.stream()
                .filter(name -> name.kind() != Name.Kind.ORGANISATION)
                .map(name -> all(name).map(Spellings::words).distinct().toList())
                .forEach(this::add);
    }

    /** The ways a name is written. */
    static Stream<String> all(Name name) {
        return Stream.concat(
                        LocalizedText.LANGUAGES.stream()
                                .filter(name.name()::has)
                                .map(name.name()::in),
                        name.variants().stream().map(Name.Variant::text))
                .distinct();
    }

    /** The other spellings of a folded word, folded, in the order of the names. */
    Set<String> of(String word) {
        return others.getOrDefault(word, Set.of());
    }

    private void add(List<List<String>> spellings) {
        for (List<String> one : spellings) {
            for (List<String> other : spellings) {
                for (int i = 0; one.size() == other.size() && i < one.size(); i++) {
                    add(one.get(i), other.get(i));
                }
            }
        }
    }

    private void add(String word, String other) {
        if (!word.equals(other)) {
            others.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(other);
        }
    }

    private static List<String> words(String name) {
        return Token.of(name).stream().map(Token::folded).toList();
    }
}
