package passage.app;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import passage.app.timeline.ScaleChoice;
import passage.app.timeline.TimelineViewModel;
import passage.layout.BalancedScale;
import passage.layout.Grouping;
import passage.layout.Theme;
import passage.paint.Icons;

/** The line above the timeline: the program's name, its menus, and how the timeline is drawn. */
final class Toolbar extends HBox {

    private static final double LOGO = 26;
    private static final double GAP = 12;

    private final Messages messages;
    private final TimelineViewModel timeline;
    /** What can be done without where there is little room, in this order. */
    private final List<Region> dispensable;

    Toolbar(AppViewModel app, TimelineViewModel timeline, Commands commands, LessonActions lessons) {
        super(GAP);
        this.messages = app.messages();
        this.timeline = timeline;
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        Region before = new Region();
        Region after = new Region();
        HBox.setHgrow(before, Priority.ALWAYS);
        HBox.setHgrow(after, Priority.ALWAYS);
        setOnMouseClicked(_ -> commands.returnToTimeline());
        Label name = new Label("Passage");
        name.getStyleClass().add("logo-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Button theme = theme(app, commands);
        this.dispensable = List.of(name, theme);
        getChildren()
                .addAll(
                        logo(),
                        name,
                        new MainMenu(app, commands, lessons),
                        before,
                        scales(commands),
                        balance(commands),
                        lanes(commands),
                        fit(commands),
                        after,
                        theme);
    }

    private static Group logo() {
        Group logo = new Group();
        Icons.ofProgram("passage").ifPresent(icon -> {
            SVGPath shape = new SVGPath();
            shape.setContent(icon.path());
            shape.getStyleClass().add("logo");
            shape.getTransforms().add(new Scale(LOGO / icon.box(), LOGO / icon.box()));
            logo.getChildren().add(shape);
        });
        return logo;
    }

    /** What is given up is in the menus, too, or in the title of the window. */
    @Override
    protected double computeMinWidth(double height) {
        double all = super.computeMinWidth(height);
        return all
                - dispensable.stream()
                        .filter(Region::isManaged)
                        .mapToDouble(Toolbar::room)
                        .sum();
    }

    private static double room(Region part) {
        return part.prefWidth(-1) + GAP;
    }

    @Override
    protected void layoutChildren() {
        double missing =
                minWidth(-1) + dispensable.stream().mapToDouble(Toolbar::room).sum() - getWidth();
        for (Region part : dispensable) {
            boolean shown = missing <= 0;
            part.setManaged(shown);
            part.setVisible(shown);
            missing -= shown ? 0 : room(part);
        }
        super.layoutChildren();
    }

    private Choice<ScaleChoice.Kind> scales(Commands commands) {
        Choice<ScaleChoice.Kind> choice = new Choice<>(timeline.scaleChoice().kindProperty()::set);
        choice.with(ScaleChoice.Kind.LINEAR, messages.bind("toolbar.linear"))
                .with(ScaleChoice.Kind.BALANCED, messages.bind("toolbar.balanced"));
        choice.show(timeline.scaleChoice().kindProperty().get());
        timeline.scaleChoice().kindProperty().addListener((_, _, now) -> choice.show(now));
        commands.returnAfterMouse(choice);
        return choice;
    }

    /** All the way left the scale is linear. */
    private Slider balance(Commands commands) {
        Slider slider = new Slider(0, BalancedScale.MOST, BalancedScale.USUAL);
        slider.setPrefWidth(110);
        slider.setMinWidth(56);
        slider.setBlockIncrement(BalancedScale.MOST / 10);
        slider.accessibleTextProperty().bind(messages.bind("toolbar.balance"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind("toolbar.balance"));
        slider.setTooltip(tooltip);
        ScaleChoice choice = timeline.scaleChoice();
        choice.kindProperty().addListener((_, _, _) -> slider.setValue(choice.share()));
        choice.balanceProperty().addListener((_, _, _) -> slider.setValue(choice.share()));
        slider.valueProperty().addListener((_, _, now) -> choice.choose(now.doubleValue()));
        commands.returnAfterMouse(slider);
        return slider;
    }

    private MenuButton lanes(Commands commands) {
        MenuButton menu = new MenuButton();
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "toolbar.lanes",
                                messages.get(key(timeline.groupingProperty().get()))),
                        timeline.groupingProperty(),
                        messages.localeProperty()));
        ToggleGroup group = new ToggleGroup();
        for (Grouping grouping : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(messages.bind(key(grouping)));
            item.setToggleGroup(group);
            item.setSelected(timeline.groupingProperty().get() == grouping);
            item.setOnAction(_ -> {
                timeline.groupingProperty().set(grouping);
                commands.returnToTimeline();
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String key(Grouping grouping) {
        return "lanes." + grouping.name().toLowerCase(Locale.ROOT);
    }

    private Button fit(Commands commands) {
        Button button = new Button();
        button.textProperty().bind(messages.bind("toolbar.fit"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> commands.fitAll());
        return button;
    }

    private Button theme(AppViewModel app, Commands commands) {
        Button button = new Button();
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                app.themeProperty().get().equals(Theme.LIGHT) ? "toolbar.dark" : "toolbar.light"),
                        app.themeProperty(),
                        messages.localeProperty()));
        button.setOnAction(_ -> app.switchTheme());
        commands.returnAfterMouse(button);
        return button;
    }
}
