package passage.app.quiz;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.Messages;
import passage.app.WrappedLabel;
import passage.quiz.Asked;
import passage.quiz.Question;
import passage.quiz.QuizRun;

/** The end of a quiz: alone, the points and every question with its passages; for a class, that it is over. */
final class ResultView extends VBox {

    private final QuizViewModel model;
    private final QuizWords words;
    private final Consumer<String> read;

    /** @param read opens a passage, given its id */
    ResultView(QuizViewModel model, QuizWords words, Consumer<String> read) {
        this.model = model;
        this.words = words;
        this.read = read;
        getStyleClass().addAll("question", "result");
        QuizRun run = model.run();
        int questions = run.quiz().questions().size();
        if (questions == 0) {
            add("quiz.none.title", "question-prompt");
            add("quiz.none.text", "question-title");
        } else if (model.mode() == QuizMode.CLASS) {
            add("quiz.end.class", "question-prompt", questions);
            add("quiz.end.repeat", "question-title", Long.toString(run.quiz().seed()));
        } else {
            add("quiz.end.points", "question-prompt", run.points(), questions);
            again(run);
            for (int i = 0; i < questions; i++) {
                row(run, i);
            }
        }
    }

    private void again(QuizRun run) {
        int missed = run.againMissed().quiz().questions().size();
        if (missed == 0) {
            add("quiz.end.all", "question-title");
            return;
        }
        Button again = new Button(model.messages().get("quiz.again", missed));
        again.setId("quiz-again");
        again.getStyleClass().addAll("accent", "quiz-button");
        again.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        again.setOnAction(_ -> model.againMissed());
        getChildren().add(again);
    }

    private void row(QuizRun run, int index) {
        Question question = run.quiz().questions().get(index);
        Messages messages = model.messages();
        VBox row = new VBox(
                new WrappedLabel(
                        messages.get("quiz.row", index + 1, words.prompt(question), words.subject(question)),
                        "result-question"),
                new WrappedLabel(
                        messages.get(
                                "quiz.row.answer",
                                words.verdict(question, run.answers().get(index)),
                                run.points(index),
                                words.solution(question)),
                        "result-answer"));
        row.getStyleClass().add("result-row");
        for (Asked asked : question.inOrder()) {
            row.getChildren().add(new ProofCard(words, asked, "", "", read));
        }
        getChildren().add(row);
    }

    private void add(String key, String style, Object... values) {
        getChildren().add(new WrappedLabel(model.messages().get(key, values), style));
    }
}
