package passage.app;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import passage.layout.Theme;

/** The menus: every action with its words and its key. */
final class MainMenu extends MenuBar {

    private final AppViewModel app;
    private final Messages messages;

    MainMenu(AppViewModel app, Commands commands, LessonActions lessons) {
        this.app = app;
        this.messages = app.messages();
        setMinWidth(USE_PREF_SIZE);
        getMenus().addAll(file(commands), view(commands), new LessonMenu(app, lessons), help(commands));
    }

    private Menu file(Commands commands) {
        return menu(
                "menu.file",
                item("menu.open-data", "Shortcut+O", commands::openData),
                item("menu.add-original", "Shortcut+Shift+O", commands::addOriginal),
                new SeparatorMenuItem(),
                item("menu.export", "Shortcut+E", commands::export),
                item("menu.copy-picture", "Shortcut+Shift+C", commands::copyPicture),
                item("menu.print", "Shortcut+P", commands::print),
                new SeparatorMenuItem(),
                item("menu.quit", "Shortcut+Q", commands::quit));
    }

    private Menu view(Commands commands) {
        Menu themes = choice("menu.themes", Theme.OF_WINDOWS, theme -> "theme." + theme.name(), app.themeProperty());
        Menu languages = choice(
                "menu.language",
                Messages.LANGUAGES,
                language -> "language." + language.getLanguage(),
                messages.localeProperty());
        return menu(
                "menu.view",
                item("menu.fit", "Shortcut+0", commands::fitAll),
                item("menu.fit-selection", "Shortcut+9", commands::fitSelection, commands.canFitSelection()),
                item("menu.go-to-date", "Shortcut+G", commands::goToDate),
                new SeparatorMenuItem(),
                item("menu.back", "Alt+Left", commands::back, commands.canGoBack()),
                item("menu.forward", "Alt+Right", commands::forward, commands.canGoForward()),
                new SeparatorMenuItem(),
                item("menu.list", "Shortcut+L", app::switchList),
                item("menu.theme", "Shortcut+D", app::switchTheme),
                themes,
                languages);
    }

    private Menu help(Commands commands) {
        return menu(
                "menu.help",
                item("menu.keys", "F1", commands::showKeys),
                item("menu.problems", "Shortcut+Shift+P", commands::showProblems),
                item("menu.about", null, commands::showAbout));
    }

    /** A menu of values of which one is chosen, whoever chooses it. */
    private <T> Menu choice(String key, List<T> values, Function<T, String> words, Property<T> chosen) {
        Menu menu = menu(key);
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(messages.bind(words.apply(value)));
            item.setToggleGroup(group);
            item.setOnAction(_ -> chosen.setValue(value));
            Runnable mark = () -> item.setSelected(value.equals(chosen.getValue()));
            chosen.addListener((_, _, _) -> mark.run());
            mark.run();
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu();
        menu.textProperty().bind(messages.bind(key));
        menu.getItems().addAll(items);
        return menu;
    }

    private MenuItem item(String key, String keys, Runnable action, ObservableBooleanValue possible) {
        MenuItem item = item(key, keys, action);
        item.disableProperty().bind(Bindings.not(possible));
        return item;
    }

    private MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(messages.bind(key));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
