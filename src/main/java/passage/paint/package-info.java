/**
 * A picture made into the bytes of one format. Each painter is one exhaustive {@code switch} over the marks of
 * {@link passage.display.Mark} and holds no policy: what it draws has been decided, placed and measured before.
 *
 * <p>The bundled fonts live here too: the files text is measured from are the files every painter draws it with.
 */
package passage.paint;
