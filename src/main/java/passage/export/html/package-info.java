/** Makes the page for browsers: the events with their passages, searchable and for every kind of reader. */
package passage.export.html;
