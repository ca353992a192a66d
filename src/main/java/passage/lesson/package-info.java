/**
 * Lessons: ordered walks along the timeline, which say what to show and what to say.
 *
 * <p>{@link passage.lesson.LessonReader} reads them from the {@code lessons} of a data folder, after the dataset they walk
 * along, and never throws for wrong data.
 */
package passage.lesson;
