package passage.date;

import java.util.List;

/**
 * Writes the parts of a date with their signs. One sign on the right of a part speaks for that part and all before it,
 * so a common beginning gets one; every later part carries its own on the left.
 */
final class QualifiedText {

    private QualifiedText() {}

    static String of(List<DatePart> parts) {
        Qualification leading = parts.getFirst().qualification();
        int alike = 1;
        while (alike < parts.size() && parts.get(alike).qualification() == leading) {
            alike++;
        }
        StringBuilder text = new StringBuilder(joined(parts.subList(0, alike))).append(leading.sign());
        for (DatePart part : parts.subList(alike, parts.size())) {
            text.append('-').append(part.qualification().sign()).append(part.digits());
        }
        return text.toString();
    }

    private static String joined(List<DatePart> parts) {
        return String.join("-", parts.stream().map(DatePart::digits).toList());
    }
}
