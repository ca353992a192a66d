package passage.app.present;

/** What the clicker asks of whoever holds the windows of a lesson. */
public interface ClickerHost {

    /** Ends the lesson. Its place is remembered, so that an Esc by accident loses nothing. */
    void end();

    /** Shows the sheet of keys, or closes it. */
    void showKeys();

    /**
     * Closes the sheet of keys.
     *
     * @return whether it was open
     */
    boolean closeKeys();

    /** Lets the class's window and the presenter's change their screens. */
    void swapScreens();

    /** Shows the teacher's notes where there is no window of their own for them, or hides them. */
    void showNotes();

    /** Stops the time, or lets it go on. */
    void switchTimer();
}
