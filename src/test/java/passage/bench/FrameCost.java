package passage.bench;

/**
 * What one frame cost, times in nanoseconds.
 *
 * @param layout from the view to the display list
 * @param record from the display list to the calls on the canvas
 * @param whole from the view to the pixels, the two included
 * @param marks painted
 * @param labels of events among them
 */
record FrameCost(long layout, long record, long whole, int marks, int labels) {}
