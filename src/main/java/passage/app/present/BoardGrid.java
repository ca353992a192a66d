package passage.app.present;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Rows of words in two columns, whose cells begin at the same height; each as high as the words in it need. */
final class BoardGrid extends Region {

    /** How wide the first column is. */
    enum First {
        /** As wide as the second. */
        HALF,
        /** As wide as its words, but not so wide that little is left of the second. */
        NATURAL
    }

    private static final double MOST = 0.7;

    private final First first;
    private final double across;
    private final double down;
    private final List<List<Region>> rows;

    /**
     * @param across room between the columns
     * @param down room between the rows
     * @param rows of one or two cells
     */
    BoardGrid(First first, double across, double down, List<List<Region>> rows) {
        this.first = first;
        this.across = across;
        this.down = down;
        this.rows = rows;
        rows.forEach(getChildren()::addAll);
    }

    private double firstWidth(double width) {
        if (rows.stream().allMatch(row -> row.size() == 1)) {
            return width;
        }
        if (first == First.HALF) {
            return (width - across) / 2;
        }
        double natural = rows.stream()
                .mapToDouble(row -> Math.ceil(row.getFirst().prefWidth(-1)))
                .max()
                .orElse(0);
        return Math.min(natural, width * MOST);
    }

    private double width(int column, double width) {
        double left = firstWidth(width);
        return column == 0 ? left : Math.max(1, width - left - across);
    }

    private double height(List<Region> row, double width) {
        double height = 0;
        for (int i = 0; i < row.size(); i++) {
            height = Math.max(height, row.get(i).prefHeight(width(i, width)));
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double y = insets.getTop();
        for (List<Region> row : rows) {
            double height = height(row, width);
            double x = insets.getLeft();
            for (int i = 0; i < row.size(); i++) {
                row.get(i).resizeRelocate(x, y, width(i, width), height);
                x += width(i, width) + across;
            }
            y += height + down;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = width - insets.getLeft() - insets.getRight();
        double height = rows.stream().mapToDouble(row -> height(row, inner)).sum();
        return insets.getTop() + height + down * Math.max(0, rows.size() - 1) + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
