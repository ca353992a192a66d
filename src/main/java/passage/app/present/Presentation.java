package passage.app.present;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import passage.app.Banner;
import passage.app.timeline.Fonts;
import passage.display.Icon;
import passage.lesson.LessonPlace;

/**
 * Gives a lesson: the class's window full screen, and where there is a second screen the presenter's on the first. Screens
 * may come and go meanwhile; the windows follow, and what they show stays as it is.
 */
public final class Presentation implements ClickerHost {

    private final PresentViewModel model;
    private final ClockTicks ticks;
    private final ClickerSheet sheet;
    private final Clicker clicker;
    private final ClickerLine signs;
    private final Screens screens;
    private final Consumer<LessonPlace> ended;
    private final LessonWindow audience;
    private final LessonWindow presenter;
    private Subscription watching = Subscription.EMPTY;
    private Optional<Placement> placement = Optional.empty();
    private boolean swapped;
    private boolean running;
    private boolean placing;
    private final PresenterView desk;
    private final NotesOverlay notes;

    /**
     * A lesson whose windows are not open yet.
     *
     * @param icons the icon of a name, if there is one
     * @param ended is told how far the lesson had come when its windows were closed
     */
    public Presentation(
            PresentViewModel model,
            Screens screens,
            Function<String, Optional<Icon>> icons,
            Fonts fonts,
            Consumer<LessonPlace> ended) {
        this.model = model;
        this.ticks = new ClockTicks(model.clock());
        this.sheet = new ClickerSheet(model.app());
        this.clicker = new Clicker(model, this, Alarm.onFxThread());
        this.signs = new ClickerLine(clicker, model);
        this.screens = screens;
        this.ended = ended;
        this.notes = new NotesOverlay(model);
        this.audience = audience(new AudienceView(
                new AudienceViewModel(model, model.placeProperty(), icons), AudienceView.Role.CLASS, fonts));
        this.desk = new PresenterView(model, icons, fonts);
        this.presenter = presenter(desk);
        ClickerKeys keys = new ClickerKeys(clicker);
        for (LessonWindow window : List.of(audience, presenter)) {
            window.setOnClose(this::end);
            keys.listenTo(window.scene());
        }
        audience.stage().setOnHidden(_ -> hidden());
        desk.setOnEnd(this::end);
        desk.setOnKeys(this::showKeys);
        desk.setOnSwap(this::swapScreens);
    }

    /** The line lies over the picture, which is not to change its size for it. */
    private LessonWindow audience(AudienceView view) {
        Banner line = new Banner(model.app().messages());
        line.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(line, Pos.BOTTOM_CENTER);
        new RestingCursor(view, model.pointer(), Alarm.onFxThread());
        return new LessonWindow(title(), signs.over(new StackPane(new PointerLayer(view), notes, line)), line);
    }

    private LessonWindow presenter(PresenterView view) {
        Banner line = new Banner(model.app().messages());
        BorderPane root = new BorderPane(view);
        root.setBottom(line);
        return new LessonWindow(title(), new ClickerLine(clicker, model).over(root), line);
    }

    private String title() {
        return "Passage – "
                + model.place().lesson().title().in(model.app().messages().locale());
    }

    /** Opens the windows. */
    public void start() {
        running = true;
        ticks.start();
        Runnable unwatched = screens.watch(this::place);
        watching = Subscription.combine(
                unwatched::run,
                model.themeProperty().subscribe(audience::dress),
                model.app().themeProperty().subscribe(presenter::dress),
                model.placeProperty().subscribe(_ -> audience.line().hide()));
        place();
        toFront();
    }

    private void place() {
        List<Monitor> monitors = screens.all();
        if (running && !monitors.isEmpty()) {
            place(Placement.of(monitors, swapped, placement));
        }
    }

    /** Whatever took the class's window away, it is not to be a lesson without one. */
    private void hidden() {
        if (!placing) {
            end();
        }
    }

    private void place(Placement wanted) {
        placing = true;
        placement = Optional.of(wanted);
        desk.aspectProperty().set(wanted.audience().aspect());
        wanted.presenter().ifPresent(_ -> notes.hide());
        signs.setSilent(wanted.presenter().isPresent());
        // Before the class's window comes to its screen, the presenter's is gone from there.
        wanted.presenter().ifPresentOrElse(monitor -> screens.cover(presenter.stage(), monitor), presenter::hide);
        screens.fill(audience.stage(), wanted.audience());
        wanted.presenter().ifPresent(_ -> presenter.toFront());
        placing = false;
    }

    /** Brings the windows before all others, the teacher's last. */
    public void toFront() {
        audience.toFront();
        if (hasOwnWindow()) {
            presenter.toFront();
        }
    }

    /** Lets the windows change their screens; with one screen, they will when there are two. */
    @Override
    public void swapScreens() {
        swapped = !swapped;
        placement = Optional.empty();
        place();
    }

    /**
     * Tells of a fault in one line: in the teacher's own window, or at the foot of the class's until the next click, where
     * nobody has to read more than that the lesson goes on.
     */
    public void tellFault(String sentence) {
        if (hasOwnWindow()) {
            presenter.line().say(sentence);
        } else {
            audience.line().say(model.app().messages().get("lesson.fault"));
        }
    }

    /** Tells the teacher something that is no matter of the class. */
    public void tellTeacher(String sentence) {
        if (hasOwnWindow()) {
            presenter.line().say(sentence);
        }
    }

    private boolean hasOwnWindow() {
        return placement.flatMap(Placement::presenter).isPresent();
    }

    /** Closes the windows. */
    @Override
    public void end() {
        if (running) {
            running = false;
            watching.unsubscribe();
            model.autoplay().stop();
            ticks.stop();
            sheet.close();
            presenter.hide();
            audience.hide();
            ended.accept(model.place());
        }
    }

    /** What the class sees. */
    Scene audience() {
        return audience.scene();
    }

    /** What the teacher sees where there are two screens. */
    Scene presenter() {
        return presenter.scene();
    }

    @Override
    public void showKeys() {
        sheet.toggle((presenter.stage().isFocused() ? presenter : audience).stage());
    }

    @Override
    public boolean closeKeys() {
        return sheet.close();
    }

    @Override
    public void showNotes() {
        if (!hasOwnWindow()) {
            notes.toggle();
        }
    }

    @Override
    public void switchTimer() {
        model.clock().switchRunning();
    }
}
