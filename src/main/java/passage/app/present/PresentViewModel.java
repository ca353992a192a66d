package passage.app.present;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import passage.app.AppViewModel;
import passage.app.present.LessonClock.State;
import passage.dataset.Dataset;
import passage.layout.DaysInView;
import passage.layout.Theme;
import passage.lesson.LessonPlace;
import passage.original.Shelf;

/** A lesson that is being given: how far it has come, and what the class sees of it. */
public final class PresentViewModel {

    /** What lies over the picture that the class sees. */
    public enum Curtain {
        /** Nothing. */
        OPEN,
        BLACK,
        WHITE
    }

    private final AppViewModel app;
    private final ReadOnlyObjectWrapper<LessonPlace> place;
    private final ObjectProperty<Curtain> curtain = new SimpleObjectProperty<>(this, "curtain", Curtain.OPEN);
    private final ObjectProperty<Locale> language;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.PROJECTOR);
    private final ObjectProperty<DaysInView> days = new SimpleObjectProperty<>(this, "days");
    private final Pointer pointer = new Pointer();
    private final LessonClock clock;
    private final NotesSize notesSize = new NotesSize();
    private int begun;
    private final Autoplay autoplay;
    /** Here, because it is gone with the lesson, which ends before the program does. */
    private final ChangeListener<Shelf> found;

    /**
     * A lesson begun at a place. It goes on with the content of the moment, whatever is opened meanwhile.
     *
     * @param opened what the teacher has open; nothing of the lesson hangs on it once the lesson is over
     */
    public PresentViewModel(AppViewModel opened, LessonPlace start) {
        this(opened, start, new LessonClock(System::nanoTime, LocalTime::now));
    }

    /** The same by another clock. */
    PresentViewModel(AppViewModel opened, LessonPlace start, LessonClock clock) {
        this(opened, start, clock, Alarm.onFxThread());
    }

    /** @param alarm rings for the next beat where the lesson runs by itself */
    PresentViewModel(AppViewModel opened, LessonPlace start, LessonClock clock, Alarm alarm) {
        this.clock = clock;
        this.begun = start.step();
        clock.stateProperty().addListener((_, before, _) -> begun = before == State.WAITING ? place().step() : begun);
        this.app = new AppViewModel(opened.dataset());
        app.messages().localeProperty().bindBidirectional(opened.messages().localeProperty());
        app.themeProperty().bindBidirectional(opened.themeProperty());
        app.originalsProperty().set(opened.originalsProperty().get());
        this.found = (_, _, shelf) -> take(shelf, opened.dataset());
        opened.originalsProperty().addListener(new WeakChangeListener<>(found));
        this.place = new ReadOnlyObjectWrapper<>(this, "place", start);
        this.language =
                new SimpleObjectProperty<>(this, "language", app.messages().locale());
        this.autoplay = new Autoplay(this, alarm);
    }

    /** Those found while the lesson runs are taken in; those of another folder that was opened meanwhile are not. */
    private void take(Shelf shelf, Dataset of) {
        if (of == dataset() && !shelf.all().isEmpty()) {
            app.originalsProperty().set(shelf);
        }
    }

    /** One click further, which the time of the lesson begins with; at the end nothing happens. */
    public void next() {
        clock.begin();
        place.get().next().ifPresent(this::go);
    }

    /** One click back; at the beginning nothing happens. */
    public void back() {
        place.get().back().ifPresent(this::go);
    }

    /** To the beginning of a step, from 0, or of the nearest that there is. */
    public void toStep(int step) {
        go(place.get().at(step));
    }

    /** To the beginning of the last step. */
    public void toLast() {
        go(place.get().last());
    }

    /** To a place of this or of another lesson. Whatever is shown, the curtain is up. */
    public void go(LessonPlace wanted) {
        curtain.set(Curtain.OPEN);
        place.set(wanted);
    }

    /** What the next click will show, if there is more to come. */
    public Optional<LessonPlace> coming() {
        return place.get().next();
    }

    /** How far the lesson has come; never null. */
    public ReadOnlyObjectProperty<LessonPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** How far the lesson has come. */
    public LessonPlace place() {
        return place.get();
    }

    /** Lets a curtain down, or up where that one hangs already. */
    public void switchCurtain(Curtain wanted) {
        curtain.set(curtain.get() == wanted ? Curtain.OPEN : wanted);
    }

    /** What lies over the picture that the class sees; never null. */
    public ObjectProperty<Curtain> curtainProperty() {
        return curtain;
    }

    /** The language of what the class sees; never null. */
    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    /** The colours of what the class sees; never null. How large its type is depends on the screen. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The days that the class has in view; null before there is a picture. Follows every move of the timeline. */
    public ObjectProperty<DaysInView> daysProperty() {
        return days;
    }

    /** What the teacher points with. */
    public Pointer pointer() {
        return pointer;
    }

    /** How long the lesson has been given. Somebody has to tell it to look: see {@link ClockTicks}. */
    public LessonClock clock() {
        return clock;
    }

    /** The step, from 0, at which the clock began to count, or would now; not every lesson is given from its beginning. */
    public int begun() {
        return clock.stateProperty().get() == State.WAITING ? place().step() : begun;
    }

    /** How large the teacher's notes are, in whichever window. */
    public NotesSize notesSize() {
        return notesSize;
    }

    /** Lets the lesson run by itself. */
    public Autoplay autoplay() {
        return autoplay;
    }

    /** The content that the lesson walks along. */
    public Dataset dataset() {
        return app.dataset();
    }

    /** The content, and words and theme of the presenter's window, which are those of what the teacher has open. */
    public AppViewModel app() {
        return app;
    }
}
