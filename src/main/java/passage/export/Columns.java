package passage.export;

import java.util.ArrayList;
import java.util.List;
import passage.display.Mark;

/**
 * Columns of one width side by side.
 *
 * @param width of each, in points
 */
record Columns(int count, double width) {

    private static final double GAP = 28;
    private static final double STEP = 2;
    private static final double ROUNDING = 1e-6;

    /** As many columns of about a width as there is room for. */
    static Columns across(double width, double wish, int most) {
        int count = Math.clamp((int) ((width + GAP) / (wish + GAP)), 1, most);
        return new Columns(count, (width + GAP) / count - GAP);
    }

    /** Blocks one below the other, column by column, in as little height as they need. */
    Block flow(List<Block> blocks) {
        double sum = blocks.stream().mapToDouble(Block::height).sum();
        double height = sum / count;
        for (int i = 0; i < blocks.size(); i++) {
            height = Math.max(height, needed(blocks, i));
        }
        while (height < sum && filled(blocks, height).size() > count) {
            height += STEP;
        }
        List<List<Block>> columns = filled(blocks, height);
        List<Mark> marks = new ArrayList<>();
        double taken = 0;
        for (int i = 0; i < columns.size(); i++) {
            double y = 0;
            for (Block block : columns.get(i)) {
                marks.addAll(block.at(i * (width + GAP), y));
                y += block.height();
            }
            taken = Math.max(taken, y);
        }
        return new Block(taken, marks, false);
    }

    /** The height of a block; a heading takes that of what it heads with it. */
    private static double needed(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        boolean leads = block.leads() && i + 1 < blocks.size();
        return leads ? block.height() + blocks.get(i + 1).height() : block.height();
    }

    private static List<List<Block>> filled(List<Block> blocks, double height) {
        List<List<Block>> columns = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (columns.isEmpty() || needed(blocks, i) > left + ROUNDING) {
                columns.add(new ArrayList<>());
                left = height;
            }
            columns.getLast().add(block);
            left -= block.height();
        }
        return columns;
    }
}
