/**
 * The formats an original may have, and the text and the pages out of those that are text, markup or packed markup. Files
 * come from anywhere: nothing here follows a link, runs a script or resolves an entity, and everything has a limit.
 */
package passage.original.format;
