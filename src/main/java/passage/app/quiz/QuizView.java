package passage.app.quiz;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import passage.app.Look;
import passage.app.timeline.CanvasPainter;
import passage.app.timeline.Fonts;
import passage.display.TextMeasurer;
import passage.paint.FontMetrics;
import passage.quiz.Question;
import passage.quiz.QuizRun;

/**
 * What fills the window of a quiz: above how far it has come, below the way forward and back, between them the question.
 * For a class its smallest type has a fixed share of the height, so that it is read from the back row.
 */
final class QuizView extends BorderPane {

    /** What of the height the smallest type takes: what the class must read, and what one alone reads on a desk. */
    private static final double BACK_ROW = 1.0 / 30;

    private static final double DESK = 1.0 / 52;
    private static final double SMALLEST = 14;
    private static final double LARGEST_ON_DESK = 26;
    private static final String OURS = QuizView.class.getResource("quiz.css").toExternalForm();

    private final QuizViewModel model;
    private final QuizWords words;
    private final Consumer<String> read;
    private final CanvasPainter painter;
    private final TextMeasurer measurer = new FontMetrics();
    private final ScrollPane scroll = new ScrollPane();
    private final QuizFoot foot;
    private Optional<AnswerPane> answers = Optional.empty();

    /**
     * @param read opens a passage, given its id
     * @param bar what stands above the questions
     */
    QuizView(QuizViewModel model, Fonts fonts, QuizBar bar, Consumer<String> read) {
        this.model = model;
        this.words = new QuizWords(model.dataset(), model.messages());
        this.read = read;
        this.painter = new CanvasPainter(fonts);
        this.foot = new QuizFoot(model);
        getStyleClass().add("quiz");
        getStylesheets().add(OURS);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(bar);
        setCenter(scroll);
        setBottom(foot);
        InvalidationListener stale = _ -> fill();
        model.runProperty().addListener(stale);
        model.messages().localeProperty().addListener(stale);
        InvalidationListener look = _ -> dress();
        model.themeProperty().addListener(look);
        heightProperty().addListener(look);
        dress();
        fill();
    }

    /** The size of the smallest type, in pixels. */
    private double type() {
        return model.mode() == QuizMode.CLASS
                ? Math.max(SMALLEST, Math.ceil(getHeight() * BACK_ROW))
                : Math.clamp(Math.round(getHeight() * DESK), SMALLEST, LARGEST_ON_DESK);
    }

    private void dress() {
        Look.dressInType(this, model.themeProperty().get(), type());
        answers.ifPresent(this::size);
    }

    private void size(AnswerPane pane) {
        if (pane instanceof PlacePane place) {
            place.setType(type());
        }
    }

    private void fill() {
        QuizRun run = model.run();
        scroll.setContent(run.question().map(this::view).orElseGet(() -> {
            answers = Optional.empty();
            return new ResultView(model, words, read);
        }));
        scroll.setVvalue(0);
        begin();
    }

    private Node view(Question question) {
        QuestionView view = new QuestionView(model, words, question, painter, measurer, read);
        answers = view.answers();
        answers.ifPresent(this::size);
        return view;
    }

    /** Gives the keys to what is to be done next. */
    void begin() {
        if (model.mode() == QuizMode.CLASS) {
            // A ring around one of the answers would look like a hint.
            requestFocus();
        } else if (model.run().isAtEnd()) {
            Optional.ofNullable(scroll.getContent().lookup("#quiz-again"))
                    .ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
        } else if (model.run().open()) {
            foot.begin();
        } else {
            answers.ifPresent(AnswerPane::begin);
        }
    }

    /** Whether a key meant something to the question. */
    boolean pressed(KeyEvent event) {
        return !model.run().open() && answers.isPresent() && answers.get().pressed(event);
    }

    /** Goes on by a key, once everything has been read: what is below the window comes into it first. */
    void forward() {
        double hidden = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        boolean more = hidden > 1
                && scroll.getVvalue() < 1
                && (model.run().open() || model.run().isAtEnd());
        if (more) {
            double page = scroll.getViewportBounds().getHeight() * 0.8;
            scroll.setVvalue(Math.min(1, scroll.getVvalue() + page / hidden));
        } else {
            model.forward();
        }
    }
}
