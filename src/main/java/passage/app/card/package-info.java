/** The card of one event: what happened, what the editor notes, what each source says. */
package passage.app.card;
