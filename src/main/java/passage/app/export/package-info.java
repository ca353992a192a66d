/** The dialog that exports the timeline: what is wanted, a picture of what comes of it, and the file. */
package passage.app.export;
