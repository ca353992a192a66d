package passage.dataset;

import java.util.Optional;
import passage.anchor.TextQuoteSelector;
import passage.date.EdtfDate;

/**
 * What one source says of one event, and the words by which it is found in the original.
 *
 * @param id unique in the whole list
 * @param event the id of the event it belongs to
 * @param source the id of the source
 * @param paragraph the id of the paragraph of the source's study edition
 * @param quote a phrase of the original, with the words around it where it stands there more than once
 * @param gloss the quote in the reader's other languages
 * @param date the date as this source supports it
 * @param basis how well it does
 * @param wording the source's own words for the date
 * @param note how an inferred date was reached
 */
public record Passage(
        String id,
        String event,
        String source,
        String paragraph,
        TextQuoteSelector quote,
        Optional<LocalizedText> gloss,
        Optional<EdtfDate> date,
        Basis basis,
        Optional<String> wording,
        Optional<LocalizedText> note) {

    /** The words that are quoted of the original. */
    public String words() {
        return quote.exact();
    }
}
