package passage.app.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import passage.app.AppViewModel;
import passage.app.Choice;
import passage.app.ChoiceRows;
import passage.app.FilterRows;
import passage.app.Messages;
import passage.app.WrappedLabel;
import passage.app.quiz.QuizStartViewModel.Of;
import passage.layout.Theme;
import passage.lesson.Lesson;
import passage.quiz.QuestionKind;
import passage.quiz.Quiz;

/** Asks what a quiz is to be made of, for whom and in which colours, and says what will come of it. Its result is the quiz. */
public final class QuizDialog extends Dialog<QuizViewModel> {

    private static final double WIDTH = 620;

    private final AppViewModel app;
    private final Messages messages;
    private final QuizStartViewModel model;
    private final ObjectProperty<QuizMode> mode = new SimpleObjectProperty<>(this, "mode", QuizMode.CLASS);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.PROJECTOR);
    private final ObjectProperty<Locale> language;

    /** @param seed the number it begins with */
    public QuizDialog(AppViewModel app, long seed) {
        this.app = app;
        this.messages = app.messages();
        this.language = new SimpleObjectProperty<>(this, "language", messages.locale());
        this.model = new QuizStartViewModel(
                app.dataset(), app.lessonsProperty().get(), seed, ForkJoinPool.commonPool(), Platform::runLater);
        setTitle(messages.get("quiz.title"));
        setHeaderText(messages.get("quiz.header"));
        ChoiceRows rows = new ChoiceRows(messages);
        events(rows);
        questions(rows);
        window(rows);
        VBox content = new VBox(16, rows, outcome());
        content.setPrefWidth(WIDTH);
        getDialogPane().setContent(content);
        getDialogPane().setId("quiz-start");
        buttons();
    }

    private void events(ChoiceRows rows) {
        ComboBox<Of> of =
                ChoiceRows.combo(model.scopes(), model.ofProperty(), one -> messages.get("quiz.of." + key(one)));
        of.setId("quiz-of");
        rows.row(messages.get("quiz.of"), of);
        // Else Cancel would have it, as the first button that can be pressed while questions are looked for.
        setOnShown(_ -> of.requestFocus());
        ComboBox<Lesson> lessons = ChoiceRows.combo(
                model.lessons(), model.lessonProperty(), one -> one.title().in(messages.locale()));
        lessons.setId("quiz-lesson");
        onlyFor(Of.LESSON, rows.row(messages.get("quiz.lesson"), lessons), lessons);
        ChoiceRows filter = new ChoiceRows(messages);
        FilterRows.addTo(filter, model.filter(), model.dataset(), "quiz");
        rows.wide(filter);
        onlyFor(Of.SOME, filter);
    }

    private void onlyFor(Of of, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(model.ofProperty().isEqualTo(of));
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void questions(ChoiceRows rows) {
        FlowPane kinds = new FlowPane(16, 8);
        for (QuestionKind kind : QuestionKind.values()) {
            kinds.getChildren().add(ChoiceRows.check(messages.get("quiz.kind." + key(kind)), model.wanted(kind)));
        }
        kinds.setPrefWrapLength(WIDTH * 0.7);
        rows.row(messages.get("quiz.kinds"), kinds, kinds.getChildren().getFirst());
        Spinner<Integer> number = new Spinner<>(
                1, QuizStartViewModel.MOST_QUESTIONS, model.questionsProperty().get());
        number.setEditable(true);
        number.setId("quiz-questions");
        number.getValueFactory().valueProperty().bindBidirectional(model.questionsProperty());
        rows.row(messages.get("quiz.questions"), number);
        TextField seed = ChoiceRows.field(model.seedProperty());
        seed.setId("quiz-seed");
        rows.row(messages.get("quiz.seed"), seed);
        rows.below(new WrappedLabel(messages.get("quiz.seed.note"), "muted"));
    }

    private void window(ChoiceRows rows) {
        Choice<QuizMode> who = new Choice<>(mode::set);
        for (QuizMode one : QuizMode.values()) {
            who.with(one, messages.bind("quiz.mode." + one.key()));
        }
        who.setId("quiz-mode");
        mode.addListener((_, _, chosen) -> {
            who.show(chosen);
            theme.set(
                    chosen == QuizMode.CLASS
                            ? Theme.PROJECTOR
                            : app.themeProperty().get());
        });
        who.show(mode.get());
        rows.row(messages.get("quiz.mode"), who);
        rows.row(
                messages.get("quiz.theme"),
                ChoiceRows.combo(Theme.OF_WINDOWS, theme, one -> messages.get("theme." + one.name())));
        rows.row(
                messages.get("quiz.language"),
                ChoiceRows.combo(Messages.LANGUAGES, language, one -> messages.get("language." + one.getLanguage())));
    }

    /** What will come of it, in a sentence. */
    private Node outcome() {
        WrappedLabel words = new WrappedLabel("", "quiz-outcome");
        words.setId("quiz-outcome");
        ObservableValue<String> sentence = model.quizProperty().map(this::outcome);
        words.textProperty().bind(sentence);
        return words;
    }

    private String outcome(Optional<Quiz> made) {
        if (made.isEmpty()) {
            return messages.get(model.isSeedWrong() ? "quiz.seed.wrong" : "quiz.making");
        }
        int questions = made.get().questions().size();
        if (questions == 0) {
            return messages.get("quiz.none.text");
        }
        int wanted = made.get().wanted();
        return questions < wanted
                ? messages.get("quiz.fewer", questions, wanted)
                : messages.get("quiz.ready", questions);
    }

    private void buttons() {
        ButtonType begin = new ButtonType(messages.get("quiz.start"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("button.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(List.of(begin, cancel));
        Node button = getDialogPane().lookupButton(begin);
        button.setId("quiz-begin");
        button.disableProperty()
                .bind(model.quizProperty()
                        .map(made -> made.isEmpty() || made.get().questions().isEmpty()));
        setResultConverter(pressed -> model.quizProperty()
                .get()
                .filter(_ -> pressed == begin)
                .map(this::started)
                .orElse(null));
    }

    private QuizViewModel started(Quiz quiz) {
        return new QuizViewModel(model.dataset(), quiz, mode.get(), language.get(), theme.get());
    }
}
