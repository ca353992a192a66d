package passage.app.list;

import java.util.Optional;
import passage.app.AppViewModel;
import passage.app.Messages;
import passage.dataset.Category;
import passage.dataset.Event;
import passage.date.DateFormatter;
import passage.layout.TimelineItem;

/**
 * What a row says of its event, in the language of the moment.
 *
 * @param shortDate in words, as few as there is room for
 * @param category none where the dataset does not know the event
 * @param sources how many tell it, in words
 * @param spoken all of it, as a screen reader reads it
 */
record EventWords(String shortDate, String title, Optional<Category> category, String sources, String spoken) {

    static EventWords of(TimelineItem item, AppViewModel app) {
        Messages messages = app.messages();
        Optional<Event> event = app.dataset().event(item.id());
        Optional<Category> category = event.map(app.dataset()::categoryOf);
        DateFormatter dates = DateFormatter.of(messages.locale());
        String date = event.map(Event::date).map(dates::format).orElse("");
        String shortDate = event.map(Event::date).map(dates::formatShort).orElse("");
        String sources = messages.get("list.sources", item.sources());
        String kind = category.map(known -> known.label().in(messages.locale())).orElse("");
        return new EventWords(
                shortDate,
                item.title(),
                category,
                sources,
                messages.get("list.row", date, item.title(), kind, sources).strip());
    }
}
