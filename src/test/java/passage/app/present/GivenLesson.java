package passage.app.present;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import passage.app.AppViewModel;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;
import passage.lesson.LessonReader;

/** A shipped lesson that is being given, with a host that writes down what it is asked. */
final class GivenLesson implements ClickerHost {

    final List<String> asked = new ArrayList<>();
    final SetAlarm alarm = new SetAlarm();
    final SetAlarm beats = new SetAlarm();
    final List<Lesson> lessons;
    final PresentViewModel model;
    final Clicker clicker;
    boolean keysOpen;

    GivenLesson() throws PassageException {
        Reading reading = DatasetReader.read(Path.of("timeline-data"));
        Dataset dataset = reading.dataset();
        lessons = LessonReader.read(reading).lessons();
        model = new PresentViewModel(
                new AppViewModel(dataset),
                LessonPlace.of(lessons.getFirst(), 0),
                new LessonClock(System::nanoTime, LocalTime::now),
                beats);
        clicker = new Clicker(model, this, alarm);
    }

    /** Number of the step that is shown, from 1. */
    int step() {
        return model.place().step() + 1;
    }

    /** How many steps there are. */
    int steps() {
        return model.place().lesson().steps().size();
    }

    @Override
    public void end() {
        asked.add("end");
    }

    @Override
    public void showKeys() {
        asked.add("keys");
        keysOpen = true;
    }

    @Override
    public boolean closeKeys() {
        boolean was = keysOpen;
        keysOpen = false;
        return was;
    }

    @Override
    public void swapScreens() {
        asked.add("swap");
    }

    @Override
    public void showNotes() {
        asked.add("notes");
    }

    @Override
    public void switchTimer() {
        asked.add("timer");
    }
}
