package passage.export;

import java.util.ArrayList;
import java.util.List;
import passage.dataset.Event;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Face;
import passage.display.Font;
import passage.slides.SlidePart;
import passage.slides.SlidePart.Paragraph;
import passage.slides.SlidePart.Role;
import passage.slides.SlidePart.Run;
import passage.slides.SlidePart.Side;

/** Sets events in columns, a row each: the date, the title, the numbers of its sources. */
final class DeckRows {

    private static final List<Double> SIZES = List.of(22.0, 20.0, 18.0, 17.0);
    private static final double BETWEEN = 40;
    /** Room above a row, for each point of its type. */
    private static final double ABOVE = 0.4;
    /** Between dates and titles. */
    private static final double ASIDE = 16;
    /** The shares of a column that dates may take beside the titles, the most welcome first; 0 is above them. */
    private static final List<Double> DATES = List.of(0.45, 0.0, 0.6);

    private final Deck deck;
    private final DeckPage page;

    DeckRows(Deck deck, DeckPage page) {
        this.deck = deck;
        this.page = page;
    }

    /**
     * What a row says.
     *
     * @param strong whether it matters more than others
     */
    record Row(String date, String title, String numbers, Colour ink, boolean strong) {
        String words() {
            return title + numbers;
        }
    }

    /** The row of an event. */
    Row row(Event event, boolean strong) {
        Colour ink = deck.theme().ink(deck.content().dataset().categoryOf(event));
        return new Row(deck.date(event), event.title().in(deck.locale()), deck.numbers(event), ink, strong);
    }

    /**
     * Sets rows from the top of a rectangle, as large as they fit; titles that do not are cut.
     *
     * @return the height they take
     */
    double set(List<Row> rows, int columns, Bounds within) {
        if (rows.isEmpty()) {
            return 0;
        }
        double width = (within.width() - BETWEEN * (columns - 1)) / columns;
        int each = Math.ceilDiv(rows.size(), columns);
        Type type = DATES.stream()
                .flatMap(share -> SIZES.stream().map(size -> type(rows, size, width, share)))
                .filter(one -> height(rows, one, each) <= within.height())
                .findFirst()
                .orElseGet(() -> type(rows, SIZES.getLast(), width, DATES.getLast()));
        List<Row> fitting = rows;
        for (int lines = 3; lines > 0 && height(fitting, type, each) > within.height(); lines--) {
            fitting = cut(rows, type, lines);
        }
        remember(rows, fitting);
        for (int from = 0; from < rows.size(); from += each) {
            List<Row> own = fitting.subList(from, Math.min(rows.size(), from + each));
            double x = within.x() + from / each * (width + BETWEEN);
            page.add(words(own, type, new Bounds(x, within.y(), width, height(own, type, each))));
        }
        return height(fitting, type, each);
    }

    /**
     * How rows are set.
     *
     * @param indent of the titles, beside the dates; 0 where the dates are so long that they stand above
     */
    private record Type(double size, double width, double indent) {
        Font date() {
            return new Font(Face.SANS, size);
        }

        Font title(Row row) {
            return new Font(row.strong() ? Face.SANS_MEDIUM : Face.SANS, size);
        }

        double above() {
            return size * ABOVE;
        }

        double beside() {
            return width - indent;
        }
    }

    /** Dates beside the titles, if they take no more than a share of the width; else above. */
    private Type type(List<Row> rows, double size, double width, double share) {
        Font font = new Font(Face.SANS, size);
        double widest = rows.stream()
                .mapToDouble(row -> deck.text().width(row.date(), font))
                .max()
                .orElse(0);
        double indent = Math.ceil(widest + ASIDE);
        return new Type(size, width, indent > width * share ? 0 : indent);
    }

    /** Of the highest column. */
    private double height(List<Row> rows, Type type, int each) {
        double highest = 0;
        for (int from = 0; from < rows.size(); from += each) {
            double height = -type.above();
            for (Row row : rows.subList(from, Math.min(rows.size(), from + each))) {
                height += type.above() + deck.text().height(row.words(), type.title(row), type.beside());
                height += type.indent() > 0 ? 0 : deck.text().height(row.date(), type.date(), type.width());
            }
            highest = Math.max(highest, height);
        }
        return highest;
    }

    private List<Row> cut(List<Row> rows, Type type, int lines) {
        double height = lines * type.size() * DeckText.LEADING;
        return rows.stream()
                .map(row -> {
                    double numbers = deck.text().width(row.numbers(), type.title(row)) / lines;
                    String title = deck.text().cut(row.title(), type.title(row), type.beside() - numbers, height);
                    return new Row(row.date(), title, row.numbers(), row.ink(), row.strong());
                })
                .toList();
    }

    private void remember(List<Row> rows, List<Row> fitting) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).title().equals(fitting.get(i).title())) {
                page.remember(rows.get(i).title());
            }
        }
    }

    private SlidePart words(List<Row> rows, Type type, Bounds at) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Row row : rows) {
            double above = paragraphs.isEmpty() ? 0 : type.above();
            boolean beside = type.indent() > 0;
            Run date = deck.run(row.date() + (beside ? "\t" : ""), Face.SANS, type.size(), row.ink());
            Run title = deck.run(
                    row.title(),
                    type.title(row).face(),
                    type.size(),
                    deck.theme().text());
            Run numbers =
                    deck.run(row.numbers(), Face.SANS, type.size(), deck.theme().muted());
            List<Run> words = row.numbers().isEmpty() ? List.of(title) : List.of(title, numbers);
            if (beside) {
                List<Run> line = new ArrayList<>(List.of(date));
                line.addAll(words);
                paragraphs.add(new Paragraph(line, Side.LEFT, above, type.indent()));
            } else {
                paragraphs.add(Paragraph.of(above, date));
                paragraphs.add(new Paragraph(words, Side.LEFT, 0, 0));
            }
        }
        return new SlidePart.Words(Role.BODY, at, paragraphs);
    }
}
