package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;
import passage.layout.Seeds;
import passage.paint.PictureComparison;
import passage.paint.PngPainter;

/** A stamp looks as its mark does where it is painted for itself, wherever it stands. */
class StampsTest {
    private static final int PITCH = 48;
    private static final int MARKS = 8;
    /** Place and size are each true to an eighth of a pixel, and a pixel at an edge is as dark as much of it is covered. */
    private static final int DELTA = 96;

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2})
    void discsRingsAndCapsulesStandWhereTheyShouldAndLookAsTheyShould(double magnification) {
        Seeds.each(20, random -> {
            DisplayList list = marks(random);
            BufferedImage canvas = CanvasPicture.of(list, magnification);
            assertThat(PictureComparison.of(png(list, magnification), canvas).greatestDelta())
                    .isLessThan(DELTA);
        });
    }

    private static DisplayList marks(RandomGenerator random) {
        List<Mark> marks = IntStream.range(0, MARKS * MARKS)
                .<Mark>mapToObj(i -> mark(i % MARKS * PITCH, i / MARKS * PITCH, random))
                .toList();
        return new DisplayList(MARKS * PITCH, MARKS * PITCH, Colour.of("F7F8FA"), "", marks);
    }

    private static Mark mark(double x, double y, RandomGenerator random) {
        double height = random.nextDouble(3, 20);
        double width = random.nextBoolean() ? height : random.nextDouble(3, 38);
        Bounds at = new Bounds(x + 3 + random.nextDouble(), y + 3 + random.nextDouble(), width, height);
        Colour colour = Colour.of("0B6FB8");
        Fill inside = switch (random.nextInt(3)) {
            case 0 -> Fill.NONE;
            case 1 -> new Fill.Solid(colour.withOpacity(0.22));
            default -> new Fill.Solid(colour);
        };
        Stroke around = random.nextBoolean() ? Stroke.NONE : Stroke.solid(Colour.of("B3261E"), random.nextInt(1, 3));
        return new Mark.Rect(at, height, new Style(inside, around), Optional.empty());
    }

    private static BufferedImage png(DisplayList list, double magnification) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PngPainter(magnification).paint(list, out);
            return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
