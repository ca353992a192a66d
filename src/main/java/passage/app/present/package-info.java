/** Presenting a lesson: what the class sees, what the teacher sees, and the clicker. */
package passage.app.present;
