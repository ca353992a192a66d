package passage.app.present;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.VBox;
import passage.app.WrappedLabel;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.Passage;
import passage.date.DateFormatter;
import passage.lesson.Beat;
import passage.lesson.LessonPlace;
import passage.lesson.Step.Hidden;

/** What a step says to the class: the event, the question, the passages and the answer. */
final class StepBoard extends VBox {

    private final AudienceViewModel model;

    StepBoard(AudienceViewModel model) {
        this.model = model;
        getStyleClass().add("step-board");
        model.placeProperty().addListener(_ -> fill());
        model.app().messages().localeProperty().addListener(_ -> fill());
        fill();
    }

    private void fill() {
        getChildren().clear();
        LessonPlace place = model.placeProperty().get();
        if (place == null) {
            return;
        }
        Dataset dataset = model.app().dataset();
        Locale locale = model.app().messages().locale();
        Optional<Event> event = place.shown().events().stream()
                .flatMap(id -> dataset.event(id).stream())
                .findFirst();
        event.ifPresent(told -> {
            boolean noDate = place.hidden().equals(Optional.of(Hidden.DATE));
            boolean noTitle = place.hidden().equals(Optional.of(Hidden.TITLE));
            add(noDate ? "?" : DateFormatter.of(locale).format(told.date()), "board-date");
            add(noTitle ? "?" : told.title().in(locale), "board-title");
        });
        Beat beat = place.now();
        if (beat.kind() == Beat.Kind.SHOW) {
            place.shown().question().ifPresent(question -> add(question.in(locale), "board-question"));
        }
        if (beat.kind() == Beat.Kind.ANSWER) {
            place.shown().answer().ifPresent(answer -> add(answer.text().in(locale), "board-answer"));
        }
        beat.passages().stream().flatMap(id -> dataset.passage(id).stream()).forEach(passage -> quote(passage, locale));
    }

    private void quote(Passage passage, Locale locale) {
        add("“" + passage.quote().exact() + "”", "board-quote");
        add(
                model.app()
                        .dataset()
                        .source(passage.source())
                        .map(source -> source.label().in(locale))
                        .orElse(passage.source()),
                "board-source");
    }

    private void add(String words, String style) {
        getChildren().add(new WrappedLabel(words, style));
    }
}
