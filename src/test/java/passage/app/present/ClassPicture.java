package passage.app.present;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import passage.app.AppViewModel;
import passage.app.Look;
import passage.app.timeline.Fonts;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.layout.Theme;
import passage.layout.TimelineLayout;
import passage.lesson.Beat;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;
import passage.lesson.LessonReader;
import passage.paint.Icons;

/** What the class sees of a lesson, laid out at a size without a window. Used on the JavaFX thread only. */
final class ClassPicture {

    final PresentViewModel present;
    final AudienceView view;
    private final double width;
    private final double height;

    ClassPicture(Dataset dataset, Lesson lesson, Theme theme, Locale language, double width, double height) {
        this(dataset, lesson, theme, language, width, height, AudienceView.Role.NEXT);
    }

    ClassPicture(
            Dataset dataset,
            Lesson lesson,
            Theme theme,
            Locale language,
            double width,
            double height,
            AudienceView.Role role) {
        this.width = width;
        this.height = height;
        AppViewModel app = new AppViewModel(dataset);
        app.messages().localeProperty().set(language);
        present = new PresentViewModel(app, LessonPlace.of(lesson, 0));
        present.themeProperty().set(theme);
        AudienceViewModel model =
                new AudienceViewModel(present, present.placeProperty(), name -> Icons.of(name, dataset.folder()));
        view = new AudienceView(model, role, new Fonts());
        Scene scene = new Scene(view, width, height);
        Look.base(scene, theme);
        layOut();
    }

    static Reading shipped() throws PassageException {
        return DatasetReader.read(Path.of("timeline-data"));
    }

    static List<Lesson> lessons(Reading reading) {
        return LessonReader.read(reading).lessons();
    }

    /** Every place of a lesson, from its first beat to its last. */
    static List<LessonPlace> places(Lesson lesson) {
        return Stream.iterate(
                        Optional.of(LessonPlace.of(lesson, 0)),
                        Optional::isPresent,
                        place -> place.orElseThrow().next())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Goes to a place, and lays the picture out there. */
    void show(LessonPlace place) {
        present.toStep(place.step());
        for (int i = 0; i < place.beat(); i++) {
            present.next();
        }
        layOut();
    }

    void showLast(int step) {
        Lesson lesson = present.place().lesson();
        show(new LessonPlace(lesson, step, Beat.of(lesson.steps().get(step)).size() - 1));
    }

    /** As the pulses of a window would do it. */
    void layOut() {
        view.resize(width, height);
        for (int i = 0; i < 3; i++) {
            view.applyCss();
            view.layout();
        }
    }

    /** The words that can be seen, beside those painted on the timeline. */
    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        collect(view, texts);
        return texts;
    }

    /** The words of a kind, by its class in the style sheet. */
    List<String> words(String style) {
        return texts().stream()
                .filter(text -> text.getStyleClass().contains(style))
                .map(Text::getText)
                .toList();
    }

    private static void collect(Node node, List<Text> into) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isEmpty()) {
            into.add(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    Bounds inPicture(Node node) {
        return view.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    Bounds strip() {
        return inPicture(view.timelineView().getParent());
    }

    /** What is painted on the timeline. */
    DisplayList timeline() {
        var model = view.model().timeline();
        return TimelineLayout.of(model.arrangement(), model.frame(), "", model.measurer());
    }

    /** The marks of a picture that are words. */
    static Stream<Mark.Text> painted(List<Mark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.Group group -> painted(group.marks());
            case Mark.Text text -> Stream.of(text);
            default -> Stream.empty();
        });
    }
}
