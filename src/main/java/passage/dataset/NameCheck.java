package passage.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import passage.dataset.NameSpellings.Form;
import passage.dataset.NameSpellings.Occurrence;

/**
 * Checks that texts spell names as {@code names.json} does: in the form of the text's language where there is one, and in
 * no way that differs from all known ones by accents alone, or by one letter of a long word. What is further from every
 * known form is a name that nobody has listed, for all that can be told.
 *
 * <p>What stands in brackets or quotation marks may be the spelling of somebody else. A word with an ending that no
 * apostrophe sets off is another word here, but in Azerbaijani, which writes no apostrophe.
 */
final class NameCheck {
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|“[^”]*”|«[^»]*»|\"[^\"]*\"");

    private final boolean namesNothing;
    private final NameSpellings spellings;
    private final NearNames nearNames;

    NameCheck(Dataset dataset) {
        List<Form> forms = NameSpellings.forms(dataset.names());
        this.namesNothing = forms.isEmpty();
        this.spellings = new NameSpellings(forms);
        this.nearNames = new NearNames(forms);
    }

    /** Checks one text in each language it is written in. */
    void check(String pointer, LocalizedText text, Findings findings) {
        if (namesNothing) {
            return;
        }
        LocalizedText.LANGUAGES.stream()
                .filter(text::has)
                .forEach(language -> check(Pointers.below(pointer, language), language, text.in(language), findings));
    }

    private void check(String pointer, String language, String text, Findings findings) {
        Set<String> told = new HashSet<>();
        String ours = withoutAsides(text);
        for (Occurrence name : spellings.in(ours, language)) {
            if (!name.isKnown(language) && told.add(name.text())) {
                tell(pointer, language, name, findings);
            }
        }
        nearNames
                .in(ours, language)
                .forEach(near -> findings.error(
                        pointer, "spelling.near", near.text(), near.form().text()));
    }

    private static void tell(String pointer, String language, Occurrence occurrence, Findings findings) {
        List<Form> forms = occurrence.forms();
        String ours = occurrence
                .exact(language)
                .orElse(forms.getFirst())
                .name()
                .name()
                .in(language);
        String key = occurrence.exact(language).isPresent() ? "spelling.foreign" : "spelling.unknown";
        String known = forms.stream()
                .filter(form -> form.isOf(language))
                .map(Form::text)
                .findFirst()
                .orElse(ours);
        findings.error(pointer, key, occurrence.text(), known);
    }

    /** Dots in place of what is set aside, so that everything else stays in its place. */
    private static String withoutAsides(String text) {
        return ASIDE.matcher(text).replaceAll(aside -> ".".repeat(aside.group().length()));
    }
}
