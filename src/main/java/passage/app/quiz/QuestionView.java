package passage.app.quiz;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import passage.app.WrappedLabel;
import passage.app.timeline.CanvasPainter;
import passage.display.TextMeasurer;
import passage.quiz.Answer;
import passage.quiz.Asked;
import passage.quiz.CameFirst;
import passage.quiz.InOrder;
import passage.quiz.OnTimeline;
import passage.quiz.Question;
import passage.quiz.WhoSays;

/**
 * A question, with what to answer it by, or with its answer and the passages that prove it. Where events were put in a row,
 * their passages take the place of the row, in the right order.
 */
final class QuestionView extends VBox {

    private final QuizViewModel model;
    private final QuizWords words;
    private final Question question;
    private final Consumer<String> read;
    private final Optional<AnswerPane> answers;

    /** @param read opens a passage, given its id */
    QuestionView(
            QuizViewModel model,
            QuizWords words,
            Question question,
            CanvasPainter painter,
            TextMeasurer measurer,
            Consumer<String> read) {
        this.model = model;
        this.words = words;
        this.question = question;
        this.read = read;
        this.answers = answers(painter, measurer);
        getStyleClass().add("question");
        getChildren().add(new WrappedLabel(words.prompt(question), "question-prompt"));
        subject();
        answers.ifPresent(getChildren()::add);
        if (model.run().open()) {
            verdict();
            proofs();
        } else if (model.mode() == QuizMode.ALONE) {
            add(hint(), "question-about");
        }
    }

    /** Where an answer is put together, or was. */
    Optional<AnswerPane> answers() {
        return answers;
    }

    private Optional<AnswerPane> answers(CanvasPainter painter, TextMeasurer measurer) {
        boolean open = model.run().open();
        return switch (question) {
            case OnTimeline place -> Optional.of(new PlacePane(model, words, place, painter, measurer));
            case WhoSays(var _, List<String> sources, int right) ->
                Optional.of(new ChoicePane(
                        model,
                        sources.stream().map(words::source).toList(),
                        open ? Optional.of(right) : Optional.empty()));
            case CameFirst _ ->
                open ? Optional.empty() : Optional.of(new ChoicePane(model, titles(), Optional.empty()));
            case InOrder _ -> open ? Optional.empty() : Optional.of(new OrderPane(model, titles()));
        };
    }

    private List<String> titles() {
        return question.asked().stream().map(one -> words.title(one.event())).toList();
    }

    private void subject() {
        switch (question) {
            case OnTimeline(Asked placed, var _, var _) -> {
                if (!model.run().open()) {
                    add(words.title(placed.event()), "question-title");
                }
            }
            case WhoSays(Asked said, var _, var _) -> {
                if (!model.run().open()) {
                    add(words.quote(said.passage()), "proof-quote");
                    words.gloss(said.passage()).ifPresent(gloss -> add(gloss, "proof-gloss"));
                    add(model.messages().get("quiz.about", words.title(said.event())), "question-about");
                }
            }
            case CameFirst _, InOrder _ -> {}
        }
    }

    private String hint() {
        return switch (question) {
            case CameFirst _, WhoSays _ -> model.messages().get("quiz.hint.choice");
            case InOrder _ -> model.messages().get("quiz.hint.order");
            case OnTimeline _ -> model.messages().get("quiz.hint.place");
        };
    }

    private void verdict() {
        String verdict = words.verdict(question, model.given());
        if (!verdict.isEmpty()) {
            add(verdict, "question-verdict");
        }
    }

    private void proofs() {
        List<Asked> inOrder = question.inOrder();
        boolean row = inOrder.size() > 1;
        for (int i = 0; i < inOrder.size(); i++) {
            Asked asked = inOrder.get(i);
            String place = row ? Integer.toString(i + 1) : "";
            String note = row ? note(i + 1, question.asked().indexOf(asked)) : "";
            getChildren().add(new ProofCard(words, asked, place, note, read));
        }
    }

    /** Where somebody thought that an event stood; nothing where it stands there. */
    private String note(int place, int index) {
        return switch (model.given().orElse(null)) {
            case Answer.Chosen(int chosen)
            when chosen == index -> model.messages().get("quiz.place.chosen");
            case Answer.Arranged(List<Integer> order)
            when order.indexOf(index) + 1 != place ->
                model.messages().get("quiz.place.given", order.indexOf(index) + 1);
            case null, default -> "";
        };
    }

    private void add(String text, String style) {
        getChildren().add(new WrappedLabel(text, style));
    }
}
