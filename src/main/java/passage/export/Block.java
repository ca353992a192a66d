package passage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passage.display.Colour;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Target;
import passage.layout.LineBreaks;
import passage.layout.Texts;

/**
 * A part of a page: marks that begin at 0, 0 and take a height.
 *
 * @param height in points
 * @param leads whether it is a heading, which must not stand at the end of a column
 */
record Block(double height, List<Mark> marks, boolean leads) {

    /** Nothing. */
    static final Block EMPTY = new Block(0, List.of(), false);

    /** Of a line, as a share of the size of its letters. */
    private static final double PITCH = 1.3;

    Block {
        marks = List.copyOf(marks);
    }

    /** Lines of words, broken where they are full. */
    static Block of(String words, Font font, Colour colour, double width, Texts texts, Optional<Target> target) {
        return of(LineBreaks.of(words, font, width, texts.measurer()), font, colour, texts, target);
    }

    /** Lines of words. */
    static Block of(List<String> lines, Font font, Colour colour, Texts texts, Optional<Target> target) {
        double pitch = font.size() * PITCH;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double width = texts.measurer().width(lines.get(i), font);
            marks.add(texts.line(lines.get(i), width, 0, pitch * (i + 0.5), font, colour, target));
        }
        return new Block(pitch * lines.size(), marks, false);
    }

    /** The same as a heading, with room below it. */
    Block asHeading(double room) {
        return new Block(height + room, marks, true);
    }

    /** Its marks at a place of the page. */
    List<Mark> at(double x, double y) {
        return marks.stream().map(mark -> mark.moved(x, y)).toList();
    }

    /** The same moved to the right. */
    Block indented(double by) {
        return new Block(height, at(by, 0), leads);
    }

    /** The same with room below it. */
    Block with(double room) {
        return new Block(height + room, marks, leads);
    }

    /** Both over one another, as high as the higher. */
    Block over(Block other) {
        List<Mark> both = new ArrayList<>(marks);
        both.addAll(other.marks);
        return new Block(Math.max(height, other.height), both, leads);
    }

    /** This one and another below it. */
    Block above(Block other) {
        List<Mark> both = new ArrayList<>(marks);
        both.addAll(other.at(0, height));
        return new Block(height + other.height, both, leads);
    }
}
