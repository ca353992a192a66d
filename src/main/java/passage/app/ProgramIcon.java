package passage.app;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import passage.display.Icon;
import passage.paint.Icons;

/** The program's icon as the window manager wants it: in pixels, in several sizes. */
public final class ProgramIcon {

    private static final Color BLUE = Color.web("#0B5CAD");

    private ProgramIcon() {}

    /** Sixteen pixels wide, and larger. */
    public static List<Image> images() {
        return Icons.ofProgram("passage").stream()
                .flatMap(icon -> IntStream.of(16, 32, 64).mapToObj(size -> image(icon, size)))
                .toList();
    }

    private static Image image(Icon icon, int size) {
        SVGPath shape = new SVGPath();
        shape.setContent(icon.path());
        shape.setFill(BLUE);
        shape.getTransforms().add(new Scale(size / icon.box(), size / icon.box()));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(0, 0, size, size));
        return new Group(shape).snapshot(parameters, null);
    }
}
