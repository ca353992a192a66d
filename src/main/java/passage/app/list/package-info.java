/** The events as a list, for those who read or listen to it rather than look at the timeline. */
package passage.app.list;
