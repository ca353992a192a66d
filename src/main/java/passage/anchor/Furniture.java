package passage.anchor;

/** Everything in a text that stands between the lines of its sentences: heads, page numbers, pull quotes. */
final class Furniture {
    /** A pull quote may repeat a sentence that another pull quote interrupts; deeper nesting is not met. */
    private static final int ROUNDS = 6;

    private Furniture() {}

    /** The lines of a text, those dropped that are furniture. */
    static Lines droppedFrom(String raw) {
        Lines lines = Lines.of(raw);
        PageFurniture.drop(lines);
        for (int round = 0; round < ROUNDS && PullQuotes.drop(lines); round++) {
            PageFurniture.drop(lines);
        }
        PageFurniture.dropTitles(lines);
        return lines;
    }
}
