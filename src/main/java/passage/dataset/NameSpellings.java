package passage.dataset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All spellings that {@code names.json} knows, found in a text by the letters alone, whatever accents they bear. */
final class NameSpellings {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

    /** The endings of an Azerbaijani noun, which no apostrophe sets off, without their accents. */
    private static final Pattern ENDING = Pattern.compile("n?d[ae]n?|n?in|n?un|n?[iu]|[ny]?[ae]|l[ae]");

    private static final Pattern NO_ENDING = Pattern.compile("");

    private static final int LONGEST_ENDING = 4;

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    NameSpellings(List<Form> forms) {
        forms.forEach(this::add);
    }

    /** The spellings that names have: in each language, and the variants. */
    static List<Form> forms(List<Name> names) {
        List<Form> forms = new ArrayList<>();
        for (Name name : names) {
            LocalizedText.LANGUAGES.stream()
                    .filter(name.name()::has)
                    .forEach(language -> forms.add(new Form(name, name.name().in(language), language)));
            name.variants().forEach(variant -> forms.add(new Form(name, variant.text(), variant.lang())));
        }
        return forms;
    }

    private void add(Form form) {
        Matcher word = WORD.matcher(form.folded());
        if (word.find() && word.start() == 0) {
            byFirstWord.computeIfAbsent(word.group(), _ -> new ArrayList<>()).add(form);
        }
    }

    /**
     * A spelling of a name.
     *
     * @param lang the language it belongs to, or "" where it belongs to none
     */
    record Form(Name name, String text, String lang) {
        int length() {
            return text.length();
        }

        String folded() {
            return fold(text);
        }

        /**
         * Whether a text in a language may spell it so: the name has no form of its own in it, or this one is part of
         * that, or is a variant of the language, or a variant of none that is no other language's form either.
         */
        boolean isOf(String language) {
            return lang.equals(language)
                    || !name.name().has(language)
                    || isPartOfForm(language, text)
                    || lang.isEmpty() && LocalizedText.LANGUAGES.stream().noneMatch(other -> isPartOfForm(other, text));
        }

        /** Whether some words are those of the name's form in a language, or some of them. */
        private boolean isPartOfForm(String language, String words) {
            return name.name().has(language) && contains(name.name().in(language), words);
        }
    }

    /**
     * Where a name stands in a text.
     *
     * @param text as it is spelled there
     * @param forms the spellings that are like it but for accents, at least one
     */
    record Occurrence(int start, String text, List<Form> forms) {
        /** Whether a text in a language may have it so. */
        boolean isKnown(String language) {
            return exact(language).filter(form -> form.isOf(language)).isPresent()
                    || forms.stream().anyMatch(form -> form.isPartOfForm(language, text));
        }

        /** The spelling that is the very same, one of the language before others. */
        Optional<Form> exact(String language) {
            return forms.stream()
                    .filter(form -> form.text().equals(text))
                    .max(Comparator.comparing((Form form) -> form.isOf(language)));
        }
    }

    /** The names in a text of a language, the longest wherever one contains another. */
    List<Occurrence> in(String text, String language) {
        Pattern ending = ending(language);
        List<Occurrence> found = new ArrayList<>();
        String folded = fold(text);
        Matcher word = WORD.matcher(folded);
        int at = 0;
        while (word.find(at)) {
            int start = word.start();
            List<Form> forms = longest(folded, start, beginningWith(word.group(), ending), ending);
            at = forms.isEmpty() ? word.end() : start + forms.getFirst().length();
            if (!forms.isEmpty()) {
                found.add(new Occurrence(start, text.substring(start, at), forms));
            }
        }
        return found;
    }

    /** What a folded word may be in a language without an ending: itself, and what is left of it without one. */
    static Stream<String> stems(String word, String language) {
        Pattern ending = ending(language);
        return IntStream.rangeClosed(shortestStem(word, ending), word.length())
                .filter(length -> length == word.length()
                        || ending.matcher(word.substring(length)).matches())
                .mapToObj(length -> word.substring(0, length));
    }

    private static Pattern ending(String language) {
        return language.equals("az") ? ENDING : NO_ENDING;
    }

    private static int shortestStem(String word, Pattern ending) {
        return ending.equals(NO_ENDING) ? word.length() : Math.max(1, word.length() - LONGEST_ENDING);
    }

    /** The forms that begin with a word, or with what is left of it without an ending. */
    private List<Form> beginningWith(String word, Pattern ending) {
        return IntStream.rangeClosed(shortestStem(word, ending), word.length())
                .mapToObj(length -> byFirstWord.getOrDefault(word.substring(0, length), List.<Form>of()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Form> longest(String folded, int start, List<Form> forms, Pattern ending) {
        List<Form> there = forms.stream()
                .filter(form -> isAt(folded, start, form.folded(), ending))
                .toList();
        int length = there.stream().mapToInt(Form::length).max().orElse(0);
        return there.stream().filter(form -> form.length() == length).toList();
    }

    /** Whether a form stands there as whole words, but for an ending. */
    private static boolean isAt(String text, int start, String form, Pattern ending) {
        if (!text.startsWith(form, start)) {
            return false;
        }
        int end = start + form.length();
        int wordEnd = end;
        while (wordEnd < text.length() && Character.isLetterOrDigit(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return end == wordEnd || ending.matcher(text.substring(end, wordEnd)).matches();
    }

    /** Whether some words are among those of a longer name. */
    private static boolean contains(String name, String words) {
        int at = name.indexOf(words);
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1)))
                && isAt(name, at, words, NO_ENDING);
    }

    /** The letters without their accents, each in its place; capitals stay capitals. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(plain(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'ə' -> 'e';
            case 'Ə' -> 'E';
            default ->
                letter < 0x80 || letter >= 0x250
                        ? letter
                        : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                .charAt(0);
        };
    }
}
