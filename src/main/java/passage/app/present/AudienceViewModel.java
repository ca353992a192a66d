package passage.app.present;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import passage.app.AppViewModel;
import passage.app.timeline.ScaleChoice;
import passage.app.timeline.TimelineViewModel;
import passage.date.DayRange;
import passage.display.Icon;
import passage.layout.DaysInView;
import passage.layout.Grouping;
import passage.layout.Theme;
import passage.lesson.LessonPlace;
import passage.paint.FontMetrics;

/**
 * One picture of what the class sees: in the class's window, or small in the presenter's. Its type has a fixed share of its
 * height, so that pictures of every size are alike.
 */
public final class AudienceViewModel {

    /** What of its height the smallest type that the class has to read takes. */
    public static final double BACK_ROW = 1.0 / 30;

    /** The size of the smallest type of a timeline that has to be read, in points: that of ticks. */
    private static final double LEAST_TYPE = Theme.PROJECTOR.small().size();

    private final PresentViewModel present;
    private final ReadOnlyObjectProperty<LessonPlace> place;
    private final AppViewModel app;
    private final Function<String, Optional<Icon>> icons;
    private final TimelineViewModel timeline;
    private final ObjectProperty<Double> height = new SimpleObjectProperty<>(this, "height", 720.0);

    /**
     * @param place what it shows; null for nothing
     * @param icons the icon of a name, if there is one
     */
    public AudienceViewModel(
            PresentViewModel present,
            ReadOnlyObjectProperty<LessonPlace> place,
            Function<String, Optional<Icon>> icons) {
        this.present = present;
        this.place = place;
        this.icons = icons;
        this.app = new AppViewModel(present.dataset());
        app.messages().localeProperty().set(present.languageProperty().get());
        app.themeProperty().set(theme());
        app.originalsProperty().bind(present.app().originalsProperty());
        this.timeline =
                new TimelineViewModel(app, icons, new FontMetrics(), ForkJoinPool.commonPool(), Platform::runLater, 0);
        timeline.groupingProperty().set(Grouping.NONE);
        present.languageProperty().addListener((_, _, language) -> speak(language));
        present.themeProperty().addListener(_ -> colour());
        height.addListener(_ -> colour());
        place.addListener(_ -> emphasise());
        emphasise();
    }

    private void speak(Locale language) {
        app.messages().localeProperty().set(language);
    }

    private void colour() {
        app.themeProperty().set(theme());
    }

    private Theme theme() {
        return present.themeProperty().get().magnified(Math.max(0.1, height.get() * BACK_ROW / LEAST_TYPE));
    }

    private void emphasise() {
        LessonPlace shown = place.get();
        if (shown != null) {
            timeline.scaleChoice().kindProperty().set(scale(shown));
            DayRange days = shown.shown().view().range();
            timeline.decideFor(new DaysInView(days.first(), days.end()));
            timeline.emphasisProperty().set(Emphases.of(shown, app.dataset()));
            Emphases.inOrder(shown.shown(), app.dataset()).stream()
                    .findFirst()
                    .ifPresent(event -> app.selectedProperty().set(event.id()));
        }
    }

    /** What the step asks for, or the last before it that did, however the class has come here. */
    private static ScaleChoice.Kind scale(LessonPlace place) {
        return place.lesson().steps().subList(0, place.step() + 1).reversed().stream()
                .flatMap(step -> step.scale().stream())
                .findFirst()
                .map(ScaleChoice::kind)
                .orElse(ScaleChoice.Kind.BALANCED);
    }

    /** What it shows, or null. */
    public ReadOnlyObjectProperty<LessonPlace> placeProperty() {
        return place;
    }

    /** Height of the picture in pixels, which its type depends on. */
    public ObjectProperty<Double> heightProperty() {
        return height;
    }

    /** Its content, words and theme: those of the class. */
    public AppViewModel app() {
        return app;
    }

    /** The icon of a name, if there is one. */
    Function<String, Optional<Icon>> icons() {
        return icons;
    }

    /** Its timeline. */
    public TimelineViewModel timeline() {
        return timeline;
    }

    /** The lesson it belongs to. */
    public PresentViewModel present() {
        return present;
    }
}
