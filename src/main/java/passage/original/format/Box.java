package passage.original.format;

/**
 * A rectangle on a page as it is seen, upright, in shares of its width and height: so it holds at any size.
 *
 * @param page from 0
 * @param left from the left edge, 0 to 1
 * @param top from the upper edge, 0 to 1
 * @param width a share of the width of the page
 * @param height a share of its height
 */
public record Box(int page, double left, double top, double width, double height) {}
