package passage.dataset;

import passage.date.EdtfSyntaxException;

/** What is said of a date that is not EDTF: the reason, and the text with a mark before the first wrong character. */
final class DateSentences {
    private static final String MARK = "▸";

    private DateSentences() {}

    static Message message(EdtfSyntaxException e) {
        Wording reason = e::reason;
        return Problems.message("date", marked(e), e.index() + 1, reason);
    }

    static Message hint() {
        return Problems.hint("date");
    }

    private static String marked(EdtfSyntaxException e) {
        return e.text().substring(0, e.index()) + MARK + e.text().substring(e.index());
    }
}
