package passage.original;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import passage.anchor.QuoteMatcher;
import passage.anchor.TextRange;
import passage.dataset.Findings;
import passage.dataset.LocalizedText;
import passage.dataset.Places;
import passage.dataset.Problem;
import passage.dataset.Reading;
import passage.dataset.Source;
import passage.dataset.TextsForPeople;
import passage.original.SharedRuns.Run;

/** Holds a dataset against the originals at hand, beyond its quotes, which {@link QuoteCheck} looks for. */
public final class OriginalCheck {
    private static final int SHOWN = 5;

    private final Reading reading;
    private final Shelf shelf;

    private OriginalCheck(Reading reading, Shelf shelf) {
        this.reading = reading;
        this.shelf = shelf;
    }

    /** A check of what was read against a shelf; takes time in proportion to the originals. */
    public static OriginalCheck of(Reading reading, Shelf shelf) {
        return new OriginalCheck(reading, shelf);
    }

    /** Wordings of dates that do not stand in the original, and texts of ours that share {@code 13} words with one. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(copies());
        problems.addAll(wordings());
        return problems;
    }

    /** Which dated sentences of the originals are in no passage, and are not to be ignored either. */
    public CoverageReport coverage() {
        return new CoverageCheck(reading, shelf).check();
    }

    private List<Problem> wordings() {
        Findings findings = new Findings(Places.EVENTS);
        reading.places()
                .forEachPassage(
                        reading.dataset(),
                        (passage, at) -> passage.wording()
                                .filter(wording -> shelf.of(passage.source())
                                        .filter(original -> !original.matcher().contains(wording))
                                        .isPresent())
                                .ifPresent(wording -> findings.error(
                                        at + "/wording",
                                        Messages.message("wording", wording),
                                        Messages.hint("wording"))));
        return findings.located(reading.dataset().folder());
    }

    private List<Problem> copies() {
        List<String> formalNames = SharedRuns.formalNames(reading.dataset().names());
        Map<Original, SharedRuns> originals = new LinkedHashMap<>();
        shelf.all().forEach(each -> originals.put(each, new SharedRuns(readings(each.matcher()), formalNames)));
        List<Problem> problems = new ArrayList<>();
        for (String file : TextsForPeople.files(reading.dataset().folder())) {
            Findings findings = new Findings(file);
            if (!TextsForPeople.areNames(file)) {
                TextsForPeople.forEach(
                        reading.dataset().folder(),
                        file,
                        (at, text) ->
                                originals.forEach((each, runs) -> checkCopy(text, at, each.source(), runs, findings)));
            }
            problems.addAll(findings.located(reading.dataset().folder()));
        }
        return problems;
    }

    private static List<String> readings(QuoteMatcher matcher) {
        String raw = matcher.source().text();
        return List.of(matcher.reading(new TextRange(0, raw.length())), raw);
    }

    private void checkCopy(LocalizedText text, String at, Source source, SharedRuns runs, Findings findings) {
        for (String language : LocalizedText.LANGUAGES) {
            if (text.has(language)) {
                Letters letters = Letters.of(text.in(language));
                for (Run run : runs.in(letters)) {
                    Object[] args = {run.words(), source.label(), letters.words(run.first(), SHOWN)};
                    findings.error(
                            at + "/" + language,
                            Messages.message("copy", args),
                            Messages.hint("copy", SharedRuns.LIMIT));
                }
            }
        }
    }
}
