package passage.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short forms for the tests of this package. */
final class AnchorTests {
    private AnchorTests() {}

    static SourceText source(String text) {
        return new SourceText(text, StandardCharsets.UTF_8);
    }

    static Anchoring find(String text, String quote) {
        return find(text, quote, "", "");
    }

    static Anchoring find(String text, String quote, String prefix, String suffix) {
        return QuoteMatcher.of(source(text)).find(new TextQuoteSelector(quote, prefix, suffix));
    }

    /** The text found, asserting that it was found exactly and once. */
    static String exact(String text, String quote) {
        return exact(text, quote, "", "");
    }

    static String exact(String text, String quote, String prefix, String suffix) {
        return source(text).text(exactRanges(text, new TextQuoteSelector(quote, prefix, suffix)));
    }

    static List<TextRange> exactRanges(String text, TextQuoteSelector quote) {
        Anchoring anchoring = QuoteMatcher.of(source(text)).find(quote);
        assertThat(anchoring).as(quote.exact()).isInstanceOf(Anchoring.Exact.class);
        return ((Anchoring.Exact) anchoring).ranges();
    }

    /** How often an ambiguous or missing quote stands in the text. */
    static int occurrences(String text, String quote) {
        Anchoring anchoring = find(text, quote);
        assertThat(anchoring).isInstanceOf(Anchoring.Orphan.class);
        return ((Anchoring.Orphan) anchoring).occurrences();
    }
}
