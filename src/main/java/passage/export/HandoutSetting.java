package passage.export;

import java.util.HashSet;
import java.util.Set;
import passage.dataset.Event;
import passage.display.TextMeasurer;
import passage.layout.Theme;

/**
 * What all that stands in a handout has to do with.
 *
 * @param blanks whether dates are to be filled in
 */
record HandoutSetting(
        Content content,
        ExportRequest request,
        References references,
        HandoutWords words,
        HandoutTypes types,
        TextRows texts,
        Paper paper,
        boolean blanks) {

    /** For a request; on paper a dark theme gives way to the one for print, and sources are always told. */
    static HandoutSetting of(Content content, ExportRequest request, TextMeasurer measurer) {
        Theme theme = request.theme().dark() ? Theme.PRINT : request.theme();
        ExportRequest onPaper = request.in(theme);
        CitationStyle style = request.style();
        Set<Event> told =
                new HashSet<>(content.lesson().isPresent() ? content.dataset().events() : content.shown());
        return new HandoutSetting(
                content,
                onPaper,
                References.of(content.dataset().only(told::contains), style, request.locale()),
                new HandoutWords(request.locale()),
                new HandoutTypes(theme),
                new TextRows(measurer),
                Paper.of(request.size()),
                request.form() == Form.HANDOUT_WITH_BLANKS);
    }
}
