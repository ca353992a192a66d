/** The timeline on the screen: a canvas, its keys and gestures, and the strip that shows the whole span. */
package passage.app.timeline;
