package passage.app.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import passage.app.AppViewModel;
import passage.app.Messages;
import passage.dataset.LocalizedText;
import passage.dataset.Message;
import passage.lesson.Lesson;
import passage.lesson.LessonFolder;
import passage.lesson.LessonName;
import passage.lesson.OwnLesson;
import passage.lesson.Step;
import passage.lesson.StepDraft;

/**
 * The user's own lessons while they are made. Each change is a state of its own that can be gone back to, is saved at once,
 * and is offered to the whole window. Lessons of the data are shown and not changed.
 */
public final class LessonEditorViewModel {

    /** Whether what is on the desk is on the disk. */
    enum Saved {
        YES,
        SOON,
        NO
    }

    private final AppViewModel app;
    private final LessonKeeper keeper;
    private final ReadOnlyObjectWrapper<Edits<Desk>> edits =
            new ReadOnlyObjectWrapper<>(this, "edits", Edits.of(Desk.EMPTY));
    private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>(this, "saved", Saved.YES);
    private final ReadOnlyObjectWrapper<Optional<Message>> wrong =
            new ReadOnlyObjectWrapper<>(this, "wrong", Optional.empty());
    private final ObjectProperty<Locale> writing = new SimpleObjectProperty<>(this, "writing", Locale.ENGLISH);
    private List<Lesson> ofData = List.of();
    /** What this model has told itself, and need not hear of. */
    private Optional<List<OwnLesson>> published = Optional.empty();

    private boolean touched;
    private boolean unpublished;

    /**
     * @param folder where the user's own lessons lie
     * @param elsewhere writes them, one after the other
     * @param here runs something on the thread of this model
     */
    public LessonEditorViewModel(AppViewModel app, LessonFolder folder, Executor elsewhere, Executor here) {
        this.app = app;
        this.keeper = new LessonKeeper(folder, elsewhere, here, this::tell);
        writing.set(app.messages().locale());
        app.messages().localeProperty().addListener((_, _, language) -> writing.set(language));
        app.ownLessonsProperty().addListener(_ -> follow());
        follow();
    }

    private void follow() {
        Optional<List<OwnLesson>> own = app.ownLessonsProperty().get();
        if (own != published) {
            own.ifPresent(this::found);
        }
        touched &= own.isPresent();
    }

    /** What was read takes the place of what is on the desk, but for what was changed meanwhile or could not be saved. */
    private void found(List<OwnLesson> read) {
        List<OwnLesson> lessons = touched || saved.get() != Saved.YES ? desk().over(read) : read;
        ofData = app.lessonsProperty().get().stream()
                .filter(lesson ->
                        read.stream().noneMatch(own -> own.lesson().id().equals(lesson.id())))
                .toList();
        Desk desk = new Desk(lessons, "", -1);
        keeper.found(read);
        String before = desk().chosen();
        List<Lesson> all = desk.before(ofData);
        edits.set(Edits.of(all.stream()
                .filter(lesson -> lesson.id().equals(before))
                .findFirst()
                .map(desk::choosing)
                .orElseGet(() -> desk.choosingFirst(all))));
        if (!lessons.equals(read)) {
            save();
            publish();
        }
    }

    private void tell(Optional<Message> failure) {
        wrong.set(failure);
        saved.set(failure.isEmpty() ? Saved.YES : Saved.NO);
    }

    /** All lessons that can be looked at: the user's own by title, and then those of the data. */
    List<Lesson> lessons() {
        return desk().before(ofData);
    }

    private Optional<Lesson> lesson(String id) {
        return lessons().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What lies on the desk, and what has been done to it. */
    ReadOnlyObjectProperty<Edits<Desk>> editsProperty() {
        return edits.getReadOnlyProperty();
    }

    /** What lies on the desk. */
    Desk desk() {
        return edits.get().now();
    }

    /** The lesson looked at. */
    public Optional<Lesson> lesson() {
        return lesson(desk().chosen());
    }

    /** The step looked at. */
    Optional<Step> step() {
        return lesson().filter(lesson ->
                        desk().step() >= 0 && desk().step() < lesson.steps().size())
                .map(lesson -> lesson.steps().get(desk().step()));
    }

    /** Whether the lesson looked at belongs to the data, and stays as it is. */
    boolean locked() {
        return lesson().isPresent() && desk().lesson().isEmpty();
    }

    /** The user's own lessons, by title. */
    public List<OwnLesson> own() {
        return OwnLesson.byTitle(desk().lessons());
    }

    /** Whether it is known which lessons there are, so that none is taken for another. */
    public boolean isReady() {
        return app.ownLessonsProperty().get().isPresent();
    }

    /** The language in which texts are written now. */
    ObjectProperty<Locale> writingProperty() {
        return writing;
    }

    ReadOnlyObjectProperty<Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Why it could not be saved; empty while it can. */
    ReadOnlyObjectProperty<Optional<Message>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** Looks at a lesson. */
    public void choose(Lesson lesson) {
        if (!lesson.id().equals(desk().chosen())) {
            edits.set(edits.get().seen(desk().choosing(lesson)));
        }
    }

    /** Looks at a step of the lesson. */
    void chooseStep(int step) {
        if (step != desk().step()) {
            edits.set(edits.get().seen(desk().at(step)));
        }
    }

    /** The next letter typed begins a change of its own; what was typed is offered to the window. */
    public void pause() {
        edits.set(edits.get().paused());
        if (unpublished) {
            publish();
        }
    }

    /** Makes a lesson without steps, called as is said in the language of the moment. */
    public Lesson create(String title) {
        String language = messages().locale().getLanguage();
        return add("editor.did.new", new Lesson("", LocalizedText.EMPTY.with(language, title), 0, List.of()));
    }

    /** Makes a copy of the lesson looked at, which is the user's own. */
    void duplicate() {
        lesson().ifPresent(lesson -> {
            LocalizedText title = CopyTitle.of(lesson.title(), messages());
            add("editor.did.duplicate", new Lesson("", title, lesson.minutes(), lesson.steps()));
        });
    }

    private Lesson add(String name, Lesson lesson) {
        String free = LessonName.of(lesson.title().in(messages().locale()), this::isTaken);
        Lesson named = new Lesson(free, lesson.title(), lesson.minutes(), lesson.steps());
        edit(name, "", desk -> desk.with(new OwnLesson(free, named)));
        return named;
    }

    private boolean isTaken(String name) {
        return lesson(name).isPresent()
                || app.dataset().lessons().contains(name)
                || desk().lessons().stream().anyMatch(one -> one.name().equals(name));
    }

    /** Takes the lesson away, and looks at another one; its file is kept aside, and it can be brought back. */
    void delete() {
        edit("editor.did.delete", "", desk -> {
            Desk left = desk.without();
            return left.choosingFirst(left.before(ofData));
        });
    }

    /** Puts a step at the end of a lesson of the user's own and looks at it; which one of the lesson it is, from 1. */
    public int append(Lesson lesson, Step step) {
        edit("editor.did.add", "", desk -> desk.choosing(lesson).appended(step));
        return desk().step() + 1;
    }

    /** Does something, unless the lesson belongs to the data. */
    void change(String name, UnaryOperator<Desk> change) {
        if (!locked()) {
            edit(name, "", change);
        }
    }

    /** Changes the lesson looked at. */
    void changeLesson(String name, String run, UnaryOperator<Lesson> change) {
        if (!locked()) {
            edit(name, run, desk -> desk.changed(change));
        }
    }

    /** Changes the step looked at; letters typed into one field of it are one change. */
    void changeStep(String name, String run, UnaryOperator<StepDraft> change) {
        if (!locked() && step().isPresent()) {
            edit(
                    name,
                    run,
                    desk -> desk.changedStep(
                            step -> change.apply(StepDraft.of(step)).step()));
        }
    }

    private void edit(String name, String run, UnaryOperator<Desk> change) {
        Desk after = change.apply(desk());
        if (!after.equals(desk())) {
            edits.set(edits.get().edited(name, run, after));
            unpublished = true;
            save();
            // Not letter by letter: whoever offers lessons may have hundreds of steps to show.
            if (run.isEmpty()) {
                publish();
            }
        }
    }

    /** Goes back to before the last change. */
    void undo() {
        go(edits.get().undone());
    }

    /** Makes the change again that was undone last. */
    void redo() {
        go(edits.get().redone());
    }

    private void go(Edits<Desk> to) {
        edits.set(to);
        save();
        publish();
    }

    /** Saves what is on the desk, or tries again. */
    void save() {
        touched = true;
        saved.set(Saved.SOON);
        keeper.keep(desk().lessons());
    }

    private void publish() {
        unpublished = false;
        published = Optional.of(desk().lessons());
        app.lessonsProperty().set(OwnLesson.after(ofData, desk().lessons()));
        app.ownLessonsProperty().set(published);
    }

    Messages messages() {
        return app.messages();
    }

    AppViewModel app() {
        return app;
    }
}
