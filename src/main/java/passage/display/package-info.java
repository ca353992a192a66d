/**
 * A picture as data: a closed set of marks at fixed positions, ready to be painted on any surface.
 *
 * <p>Lengths are in points of the picture (one point is one pixel on a screen of scale 1), x grows to the right and y
 * downwards. Every value is immutable; text is already broken into lines and measured.
 */
package passage.display;
