package passage.display;

import java.util.List;

/**
 * A whole picture: its size in points, its ground and its marks, the later ones painted over the earlier.
 *
 * @param title what the picture shows, for the people who cannot see it
 */
public record DisplayList(double width, double height, Colour ground, String title, List<Mark> marks) {
    public DisplayList {
        marks = List.copyOf(marks);
    }
}
