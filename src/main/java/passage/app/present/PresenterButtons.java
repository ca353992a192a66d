package passage.app.present;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import passage.app.Choice;
import passage.app.Messages;
import passage.app.present.PresentViewModel.Curtain;
import passage.layout.Theme;

/** What the teacher can do with the lesson by hand: go on and back, darken the screen, choose what the class reads. */
final class PresenterButtons extends HBox {

    private final PresentViewModel model;
    private final Messages messages;
    private final PresenterButton swap;
    private final PresenterButton end;
    private final PresenterButton keys;

    PresenterButtons(PresentViewModel model) {
        this.model = model;
        this.messages = model.app().messages();
        getStyleClass().add("presenter-buttons");
        setAlignment(Pos.CENTER_LEFT);
        PresenterButton back = button("presenter.back", "PgUp").doing(model::back);
        PresenterButton next = button("presenter.forward", "PgDn").doing(model::next);
        next.getStyleClass().add("accent");
        swap = button("presenter.swap", "X");
        keys = button("presenter.keys", "?");
        end = button("presenter.leave", "Esc");
        onSwap(null);
        model.placeProperty().addListener(_ -> enable(back, next));
        enable(back, next);
        getChildren()
                .addAll(
                        back,
                        next,
                        gap(),
                        curtain("presenter.curtain.black", "B", Curtain.BLACK),
                        curtain("presenter.curtain.white", "W", Curtain.WHITE),
                        gap(),
                        languages(),
                        themes(),
                        gap(),
                        swap,
                        keys,
                        end);
    }

    /** What to do when the screens are to be swapped; null where there is nothing to swap, and no button. */
    void onSwap(Runnable action) {
        swap.setVisible(action != null);
        swap.setManaged(action != null);
        swap.setOnAction(_ -> action.run());
    }

    void onEnd(Runnable action) {
        end.doing(action);
    }

    void onKeys(Runnable action) {
        keys.doing(action);
    }

    private PresenterButton button(String key, String sign) {
        PresenterButton button = new PresenterButton(messages, key, sign);
        button.setId(key.substring(key.lastIndexOf('.') + 1));
        return button;
    }

    /** Nothing comes before the beginning, and nothing after the end. */
    private void enable(PresenterButton back, PresenterButton next) {
        back.setDisable(model.place().back().isEmpty());
        next.setDisable(model.coming().isEmpty());
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private ToggleButton curtain(String key, String sign, Curtain curtain) {
        ToggleButton button = new ToggleButton();
        button.setId(key.substring(key.lastIndexOf('.') + 1));
        button.textProperty().bind(messages.bind(key));
        PresenterButton.name(button, messages, key, sign);
        model.curtainProperty().addListener((_, _, now) -> button.setSelected(now == curtain));
        button.setSelected(model.curtainProperty().get() == curtain);
        button.setOnAction(_ -> model.switchCurtain(curtain));
        return button;
    }

    private Choice<Locale> languages() {
        Choice<Locale> choice = new Choice<>(model.languageProperty()::set);
        for (Locale language : Messages.LANGUAGES) {
            choice.with(
                    language, new SimpleStringProperty(language.getLanguage().toUpperCase(Locale.ROOT)));
            choice.getButtons()
                    .getLast()
                    .accessibleTextProperty()
                    .bind(messages.bind("language." + language.getLanguage()));
        }
        PresenterButton.name(choice, messages, "presenter.language", PresenterKeys.LANGUAGE);
        choice.show(model.languageProperty().get());
        model.languageProperty().addListener((_, _, language) -> choice.show(language));
        return choice;
    }

    private MenuButton themes() {
        MenuButton menu = new MenuButton();
        menu.setId("theme");
        menu.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "theme." + model.themeProperty().get().name()),
                        model.themeProperty(),
                        messages.localeProperty()));
        PresenterButton.name(menu, messages, "presenter.theme", PresenterKeys.THEME);
        for (Theme theme : Theme.OF_WINDOWS) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(messages.bind("theme." + theme.name()));
            item.setSelected(theme.equals(model.themeProperty().get()));
            model.themeProperty().addListener((_, _, now) -> item.setSelected(theme.equals(now)));
            item.setOnAction(_ -> model.themeProperty().set(theme));
            menu.getItems().add(item);
        }
        return menu;
    }
}
