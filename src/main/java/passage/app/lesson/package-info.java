/** Making lessons: the editor, what it keeps of each change, and how it is saved. */
package passage.app.lesson;
