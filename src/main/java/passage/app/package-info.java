/**
 * The windows. JavaFX lives here and nowhere else; views are code, each beside the view model that holds its state.
 */
package passage.app;
