package passage.export.html;

/**
 * A picture that is part of a page.
 *
 * @param svg an element, with everything escaped
 * @param width at which it is read best, in points of 1/96 inch
 */
public record Picture(String svg, double width) {}
