/** Reading a passage in its place, in the study edition or in the user's own copy of the original. */
package passage.app.reader;
