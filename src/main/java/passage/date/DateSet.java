package passage.date;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of several dates, or all of them.
 *
 * @param choice which of the two
 * @param members dates and spans of dates, at least one; only the first may be open at its start, only the last at its
 *     end
 */
record DateSet(Choice choice, List<Span> members) implements EdtfDate {

    /** What a set says of its members. */
    enum Choice {
        ONE_OF('[', ']'),
        ALL_OF('{', '}');

        final char opening;
        final char closing;

        Choice(char opening, char closing) {
            this.opening = opening;
            this.closing = closing;
        }
    }

    DateSet {
        members = List.copyOf(members);
    }

    @Override
    public String edtf() {
        return members.stream()
                .map(DateSet::text)
                .collect(Collectors.joining(",", "" + choice.opening, "" + choice.closing));
    }

    private static String text(Span member) {
        String dates = member.dates().stream().map(EdtfDate::edtf).collect(Collectors.joining(Interval.OPEN));
        return (member.openStart() ? Interval.OPEN : "") + dates + (member.openEnd() ? Interval.OPEN : "");
    }

    /** Any day of the set where one of its dates is meant; the beginning of the earliest where all are. */
    @Override
    public DayRange start() {
        if (choice == Choice.ONE_OF) {
            return range();
        }
        List<DayRange> starts = members.stream().map(Span::start).toList();
        return new DayRange(
                smallest(starts.stream().map(DayRange::first)),
                smallest(starts.stream().map(DayRange::end)));
    }

    /** Any day of the set where one of its dates is meant; the end of the latest where all are. */
    @Override
    public DayRange end() {
        if (choice == Choice.ONE_OF) {
            return range();
        }
        List<DayRange> ends = members.stream().map(Span::end).toList();
        return new DayRange(
                largest(ends.stream().map(DayRange::first)),
                largest(ends.stream().map(DayRange::end)));
    }

    private static long smallest(Stream<Long> days) {
        return days.min(Comparator.naturalOrder()).orElseThrow();
    }

    private static long largest(Stream<Long> days) {
        return days.max(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public DayRange range() {
        return members.stream().map(Span::range).reduce(DayRange::hull).orElseThrow();
    }

    @Override
    public Precision precision() {
        return Precision.SET;
    }

    @Override
    public boolean approximate() {
        return dates().anyMatch(EdtfDate::approximate);
    }

    @Override
    public boolean uncertain() {
        return dates().anyMatch(EdtfDate::uncertain);
    }

    @Override
    public boolean unspecified() {
        return dates().anyMatch(EdtfDate::unspecified);
    }

    private Stream<SingleDate> dates() {
        return members.stream().flatMap(member -> member.dates().stream());
    }

    @Override
    public boolean openStart() {
        return members.stream().anyMatch(Span::openStart);
    }

    @Override
    public boolean openEnd() {
        return members.stream().anyMatch(Span::openEnd);
    }
}
