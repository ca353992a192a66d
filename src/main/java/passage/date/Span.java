package passage.date;

import java.util.List;
import java.util.stream.Stream;

/** From one endpoint to another, where the second is not wholly before the first. */
record Span(Endpoint from, Endpoint to) {

    static Span at(SingleDate date) {
        Endpoint endpoint = new Endpoint.Known(date);
        return new Span(endpoint, endpoint);
    }

    /** Whether the end is certainly before the start. */
    static boolean reversed(Endpoint from, Endpoint to) {
        return from instanceof Endpoint.Known(SingleDate first)
                && to instanceof Endpoint.Known(SingleDate last)
                && last.range().end() <= first.range().first();
    }

    /** Whether it is a single date. */
    boolean single() {
        return from instanceof Endpoint.Known && from.equals(to);
    }

    List<SingleDate> dates() {
        Stream<Endpoint> endpoints = single() ? Stream.of(from) : Stream.of(from, to);
        return endpoints
                .filter(Endpoint.Known.class::isInstance)
                .map(endpoint -> ((Endpoint.Known) endpoint).date())
                .toList();
    }

    /** The days on which it may have begun: not after its last day, where that is known. */
    DayRange start() {
        return switch (from) {
            case Endpoint.Known(SingleDate date) ->
                new DayRange(date.range().first(), Math.min(date.range().end(), lastEnd()));
            case Endpoint.Missing _ -> new DayRange(DayRange.UNBOUNDED_FIRST, lastEnd());
        };
    }

    /** The days on which it may have ended: not before its first day, where that is known. */
    DayRange end() {
        return switch (to) {
            case Endpoint.Known(SingleDate date) ->
                new DayRange(
                        Math.max(date.range().first(), firstDay()), date.range().end());
            case Endpoint.Missing _ -> new DayRange(firstDay(), DayRange.UNBOUNDED_END);
        };
    }

    DayRange range() {
        return new DayRange(firstDay(), lastEnd());
    }

    boolean openStart() {
        return from instanceof Endpoint.Missing;
    }

    boolean openEnd() {
        return to instanceof Endpoint.Missing;
    }

    private long firstDay() {
        return from instanceof Endpoint.Known(SingleDate date) ? date.range().first() : DayRange.UNBOUNDED_FIRST;
    }

    private long lastEnd() {
        return to instanceof Endpoint.Known(SingleDate date) ? date.range().end() : DayRange.UNBOUNDED_END;
    }
}
