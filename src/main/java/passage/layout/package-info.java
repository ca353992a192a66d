/**
 * From events to a picture: where everything stands at a given window, scale and theme.
 *
 * <p>Days are proleptic-Gregorian epoch days, as doubles where a place between two midnights is meant. <em>Units</em> are
 * what a {@link passage.layout.TimeScale} makes of days; pixels are linear in units. Nothing here remembers anything:
 * rows, lanes, clusters and labels depend on the data and the zoom, never on where the window was before.
 */
package passage.layout;
