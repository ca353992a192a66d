/**
 * The user's own copies of the sources: where they lie, the text out of them, and which source each one is.
 */
package passage.original;
