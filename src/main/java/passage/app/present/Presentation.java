package passage.app.present;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import passage.app.Look;
import passage.app.timeline.Fonts;
import passage.display.Icon;
import passage.layout.Theme;

/** Gives a lesson: the class's window full screen, and where there is a second screen the presenter's on the first. */
public final class Presentation implements ClickerHost {

    private final PresentViewModel model;
    private final Function<String, Optional<Icon>> icons;
    private final Fonts fonts;
    private final Stage audience = new Stage();
    private final Stage presenter = new Stage();
    private final ClickerKeys keys;
    private final ClockTicks ticks;
    private final ClickerSheet sheet;
    private final Clicker clicker;

    /** @param icons the icon of a name, if there is one */
    public Presentation(PresentViewModel model, Function<String, Optional<Icon>> icons, Fonts fonts) {
        this.model = model;
        this.icons = icons;
        this.fonts = fonts;
        this.clicker = new Clicker(model, this, Alarm.onFxThread());
        this.keys = new ClickerKeys(clicker);
        this.ticks = new ClockTicks(model.clock());
        this.sheet = new ClickerSheet(model.app());
    }

    /** Opens the windows. */
    public void start() {
        ticks.start();
        List<Screen> screens = Screen.getScreens();
        AudienceView view = new AudienceView(
                new AudienceViewModel(model, model.placeProperty(), icons), AudienceView.Role.CLASS, fonts);
        new RestingCursor(view, model.pointer(), Alarm.onFxThread());
        ClickerLine line = new ClickerLine(clicker, model);
        Scene scene = scene(
                line.over(new PointerLayer(view)),
                1280,
                720,
                model.themeProperty().get());
        audience.setScene(scene);
        audience.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        audience.setFullScreenExitHint("");
        audience.setX(screens.getLast().getBounds().getMinX());
        audience.setY(screens.getLast().getBounds().getMinY());
        audience.show();
        audience.setFullScreen(true);
        if (screens.size() > 1) {
            Theme theme = model.app().themeProperty().get();
            PresenterView notes = new PresenterView(model, icons, fonts);
            notes.setOnEnd(this::end);
            notes.setOnKeys(this::showKeys);
            line.setSilent(true);
            presenter.setScene(scene(new ClickerLine(clicker, model).over(notes), 1280, 720, theme));
            presenter.show();
        }
    }

    private Scene scene(javafx.scene.Parent root, double width, double height, Theme theme) {
        Scene scene = new Scene(root, width, height);
        Look.base(scene, theme);
        keys.listenTo(scene);
        return scene;
    }

    /** Closes the windows. */
    @Override
    public void end() {
        ticks.stop();
        presenter.hide();
        audience.hide();
    }

    @Override
    public void showKeys() {
        sheet.toggle(presenter.isFocused() ? presenter : audience);
    }

    @Override
    public boolean closeKeys() {
        return sheet.close();
    }

    @Override
    public void swapScreens() {}

    @Override
    public void showNotes() {}

    @Override
    public void switchTimer() {
        model.clock().switchRunning();
    }
}
