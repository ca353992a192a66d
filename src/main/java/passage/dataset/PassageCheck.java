package passage.dataset;

import java.util.function.Predicate;
import passage.anchor.TextQuoteSelector;

/** Checks a passage against its event and its source. */
final class PassageCheck {
    private static final int QUOTE_WORDS = 12;
    private static final int CONTEXT_WORDS = 3;
    private static final int WORDING_WORDS = 8;

    private final References references;
    private final Findings findings;
    private final Predicate<String> told;
    private final GlossCheck glosses;
    private final StatedDateCheck statedDates;

    PassageCheck(Reading reading, References references, Findings findings, Predicate<String> told) {
        this.references = references;
        this.findings = findings;
        this.told = told;
        this.glosses = new GlossCheck(reading, findings);
        this.statedDates = new StatedDateCheck(findings);
    }

    void check(Event event, Passage passage, String at) {
        references.source(passage.source(), at + "/source");
        references.paragraph(passage.source(), passage.paragraph(), at + "/paragraph");
        checkQuote(passage.quote(), at + "/quote");
        passage.wording().ifPresent(wording -> atMost(WORDING_WORDS, wording, at + "/wording", "long.wording"));
        checkBasis(passage, at);
        checkDate(event, passage, at + "/date");
        statedDates.check(passage, at);
        glosses.check(passage, at);
    }

    private void checkQuote(TextQuoteSelector quote, String at) {
        atMost(CONTEXT_WORDS, quote.prefix(), at + "/prefix", "long.prefix");
        atMost(CONTEXT_WORDS, quote.suffix(), at + "/suffix", "long.suffix");
        int all = words(quote.exact()) + words(quote.prefix()) + words(quote.suffix());
        if (all > QUOTE_WORDS) {
            findings.error(at, "long.quote", all, QUOTE_WORDS);
        }
    }

    private void atMost(int limit, String text, String at, String key) {
        int words = words(text);
        if (words > limit) {
            findings.error(at, key, words, limit);
        }
    }

    private static int words(String text) {
        return TextQuoteSelector.of(text).words();
    }

    private void checkBasis(Passage passage, String at) {
        boolean dated = passage.date().isPresent() || told.test(at + "/date");
        if (passage.basis() == Basis.NONE && dated) {
            findings.error(at + "/date", "basis.none");
        } else if (passage.basis() != Basis.NONE && !dated && !told.test(at + "/basis")) {
            findings.error(at + "/basis", "basis.undated", passage.basis().code());
        }
    }

    /** A source may well give another date; then that is said in a disagreement of the event. */
    private void checkDate(Event event, Passage passage, String at) {
        passage.date()
                .filter(date -> !date.range().overlaps(event.date().range()))
                .filter(_ -> !isDisputed(event, passage))
                .ifPresent(date -> findings.error(
                        at, "date.apart", date.edtf(), event.date().edtf(), passage.id()));
    }

    private static boolean isDisputed(Event event, Passage passage) {
        return event.disagreements().stream()
                .filter(disagreement -> disagreement.about() == Disagreement.About.DATE)
                .anyMatch(disagreement -> disagreement.passages().contains(passage.id()));
    }
}
