package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import passage.display.Colour;
import passage.display.Face;
import passage.display.FixedWidth;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Target;
import passage.export.TextRows.Type;
import passage.export.citation.ReferenceText.Run;

class ReferenceRowsTest {
    private static final Type TYPE = new Type(new Font(Face.SERIF, 10), Colour.of("000000"), 12);
    private static final double LETTER = 5.5;

    private static List<Row> rows(int letters, Run... runs) {
        References.Reference reference =
                new References.Reference(1, "source", List.of(runs), Optional.of("https://example.org"), "en");
        return ReferenceRows.of(reference, TYPE, 20, letters * LETTER + 0.01, new TextRows(new FixedWidth()));
    }

    /** Italics stand between asterisks, and each piece between bars. */
    private static String shown(Row row) {
        return row.marks().stream()
                .map(Mark.Text.class::cast)
                .map(text -> text.font().face() == Face.SERIF_ITALIC ? "*" + text.text() + "*" : text.text())
                .collect(Collectors.joining("|"));
    }

    @Test
    void italicsAreSetWithinTheirLineAndOverItsEnd() {
        List<Row> rows =
                rows(12, new Run("Sarı, B. ", false), new Run("The long title", true), new Run(", no. 116.", false));
        assertThat(rows).map(ReferenceRowsTest::shown).containsExactly("Sarı, B. |*The*", "*long title*|,", "no. 116.");
    }

    @Test
    void piecesStandOneBehindTheOther() {
        Row row = rows(40, new Run("In ", false), new Run("bilig", true), new Run(".", false))
                .getFirst();
        List<Mark> marks = row.marks();
        assertThat(marks.getFirst().bounds().x()).isEqualTo(20);
        for (int i = 1; i < marks.size(); i++) {
            assertThat(marks.get(i).bounds().x())
                    .isEqualTo(marks.get(i - 1).bounds().right());
        }
    }

    @Test
    void everyPieceLeadsToTheSource() {
        assertThat(rows(8, new Run("One two ", false), new Run("three", true)))
                .flatMap(Row::marks)
                .hasSize(2)
                .allMatch(mark -> mark.target()
                        .filter(target -> target.equals(new Target.Link("https://example.org", "One two three")))
                        .isPresent());
    }
}
