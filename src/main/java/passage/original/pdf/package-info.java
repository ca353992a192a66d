/**
 * The text out of PDF files, in the order in which a person reads it: pieces of lines where they stand on the page, put
 * together to columns and rows, without what a page repeats. It alone of the program reads PDF.
 */
package passage.original.pdf;
