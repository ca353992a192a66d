package passage.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import passage.app.Job.Work;
import passage.app.Jobs.Haste;
import passage.dataset.Dataset;
import passage.dataset.DatasetChecker;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Problem;
import passage.dataset.Progress;
import passage.dataset.Reading;
import passage.lesson.LessonReader;
import passage.lesson.LessonReading;
import passage.original.Original;
import passage.original.OriginalFolders;
import passage.original.OriginalLibrary;
import passage.original.QuoteCheck;
import passage.original.Shelf;
import passage.original.UserFolder;

/** Reads what lies on the disk, away from the JavaFX thread: data folders and the user's originals. */
final class FileActions {

    private final AppViewModel app;
    private final Messages messages;
    private final Banner banner;
    private final Node root;
    private final Supplier<Consumer<Dataset>> preparing;
    private final Jobs jobs = new Jobs();
    private Optional<Job<Reading>> opening = Optional.empty();
    private List<Job<?>> checking = List.of();

    /** @param preparing what is to be done with a dataset before it is shown, on the thread that reads it */
    FileActions(AppViewModel app, Banner banner, Node root, Supplier<Consumer<Dataset>> preparing) {
        this.preparing = preparing;
        this.app = app;
        this.messages = app.messages();
        this.banner = banner;
        this.root = root;
    }

    /** The jobs that it has begun. */
    Jobs jobs() {
        return jobs;
    }

    /** Shows what is being read as soon as it is there, and then checks it. */
    void show(EarlyReading reading) {
        reading.ready().ifPresentOrElse(this::show, () -> open(reading::await));
    }

    /** Only the folder that was asked for last is read. */
    void open(Work<Reading> read) {
        opening.ifPresent(job -> job.cancel(false));
        Consumer<Dataset> prepare = preparing.get();
        Work<Reading> readAndPrepare = progress -> {
            Reading reading = read.run(progress);
            progress.advance(0, 0);
            prepare.accept(reading.dataset());
            return reading;
        };
        Job<Reading> job = job("job.read", readAndPrepare, this::show);
        job.setOnFailed(_ -> noData(job.getException()));
        job.setOnCancelled(_ -> {
            if (opening.equals(Optional.of(job)) && app.dataset().events().isEmpty()) {
                offerToOpen(messages.get("data.cancelled"));
            }
        });
        opening = Optional.of(job);
        jobs.begin(job, Haste.AWAITED);
    }

    private void noData(Throwable error) {
        if (isOfTheWorld(error)) {
            offerToOpen(ErrorReporter.sentence(error, messages));
        } else {
            failed(error);
        }
    }

    private void offerToOpen(String sentence) {
        banner.offer(sentence, messages.get("menu.open-data"), this::openData);
    }

    /** Shows what was read, and then checks it. */
    void show(Reading reading) {
        Dataset dataset = reading.dataset();
        checking.forEach(job -> job.cancel(false));
        app.problemsProperty().set(reading.problems());
        app.show(dataset);
        if (dataset.events().isEmpty()) {
            offerToOpen(messages.get("data.empty", dataset.folder()));
        }
        // After the first picture: checking and finding the originals take longer than anybody wants to wait for it.
        Platform.runLater(() -> check(reading));
    }

    private void check(Reading reading) {
        Dataset dataset = reading.dataset();
        checking = List.of(
                job("job.lessons", _ -> LessonReader.read(reading, LessonMaking.folder()), lessons -> {
                    found(dataset, lessons);
                    tell(dataset, List.of(), lessons.problems());
                }),
                job(
                        "job.check",
                        progress -> DatasetChecker.check(reading, progress),
                        problems -> tell(dataset, reading.problems(), problems)),
                job("job.find", progress -> library(dataset, progress).read(), shelf -> {
                    found(dataset, withAdded(shelf));
                    tell(dataset, List.of(), QuoteCheck.unusable(shelf));
                }));
        checking.forEach(job -> jobs.begin(job, Haste.BESIDE));
    }

    /** Puts problems in place of others; what another check has told of the same folder meanwhile stays. */
    private void tell(Dataset dataset, List<Problem> replaced, List<Problem> problems) {
        if (app.dataset() == dataset) {
            Set<Problem> gone = Set.copyOf(replaced);
            Stream<Problem> others = app.problemsProperty().get().stream().filter(told -> !gone.contains(told));
            app.problemsProperty()
                    .set(Stream.concat(others, problems.stream())
                            .distinct()
                            .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                            .toList());
        }
    }

    /** What was added while the folders were read stays. */
    private Shelf withAdded(Shelf read) {
        Shelf shelf = read;
        for (Original added : app.originalsProperty().get().all()) {
            shelf = shelf.with(added);
        }
        return shelf;
    }

    private void found(Dataset dataset, LessonReading lessons) {
        if (app.dataset() == dataset) {
            app.lessonsProperty().set(lessons.lessons());
            app.ownLessonsProperty().set(Optional.of(lessons.own()));
        }
    }

    private void found(Dataset dataset, Shelf shelf) {
        if (app.dataset() == dataset) {
            app.originalsProperty().set(shelf);
        }
    }

    /** Asks for a folder and shows what is in it. */
    void openData() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("menu.open-data"));
        Optional.ofNullable(chooser.showDialog(root.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::openData);
    }

    /** Shows what is in a folder. */
    void openData(Path folder) {
        open(progress -> DatasetReader.read(folder, progress));
    }

    /** Asks for a copy of a source and takes it in. */
    void addOriginal() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("menu.add-original"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                messages.get("files.text"),
                                "*.txt",
                                "*.text",
                                "*.pdf",
                                "*.html",
                                "*.htm",
                                "*.xhtml",
                                "*.docx",
                                "*.epub"),
                        new ExtensionFilter(messages.get("files.all"), "*"));
        Optional.ofNullable(chooser.showOpenDialog(root.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::addOriginal);
    }

    /** Takes in a file as the user's copy of whichever source it is. */
    void addOriginal(Path file) {
        Dataset dataset = app.dataset();
        work("job.add", progress -> library(dataset, progress).add(file), original -> {
            found(dataset, app.originalsProperty().get().with(original));
            offerCopy(dataset, original);
        });
    }

    private void offerCopy(Dataset dataset, Original original) {
        String sentence = messages.get(
                "original.found",
                original.source().label().in(messages.locale()),
                original.exact(),
                original.places().size());
        Path own = OriginalFolders.own(dataset.folder()).toAbsolutePath();
        if (original.file().toAbsolutePath().startsWith(own)) {
            banner.say(sentence);
        } else {
            banner.offer(sentence, messages.get("original.copy"), () -> copy(dataset, original));
        }
    }

    private void copy(Dataset dataset, Original original) {
        work("job.copy", progress -> library(dataset, progress).copy(original), copied -> {
            found(dataset, app.originalsProperty().get().with(copied));
            banner.say(messages.get("original.copied", copied.file()));
        });
    }

    /** Files dropped on the window are originals; a dropped folder is a data folder. */
    void acceptDrops() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        for (File file : files) {
            if (file.isDirectory()) {
                openData(file.toPath());
            } else {
                addOriginal(file.toPath());
            }
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private static OriginalLibrary library(Dataset dataset, Progress progress) {
        List<Path> folders = OriginalFolders.of(dataset.folder(), System.getenv(OriginalFolders.VARIABLE));
        return OriginalLibrary.of(dataset, folders, UserFolder.standard(), progress);
    }

    /** Says something that stays until it is read. */
    void say(String sentence) {
        banner.say(sentence);
    }

    /** What the disk or a file did is said; what we did is thrown on, to where faults of ours go. */
    private void failed(Throwable error) {
        if (isOfTheWorld(error)) {
            banner.say(ErrorReporter.sentence(error, messages));
        } else {
            Thread.getDefaultUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), error);
        }
    }

    private static boolean isOfTheWorld(Throwable error) {
        return error instanceof PassageException || error instanceof IOException;
    }

    /** Something to be done on another thread, and then something with the result on this one; failure becomes a sentence. */
    private <T> Job<T> job(String words, Work<T> work, Consumer<T> then) {
        Job<T> job = new Job<>(messages.bind(words), work);
        job.setOnSucceeded(_ -> then.accept(job.getValue()));
        job.setOnFailed(_ -> failed(job.getException()));
        return job;
    }

    <T> void work(String words, Work<T> work, Consumer<T> then) {
        jobs.begin(job(words, work, then), Haste.AWAITED);
    }
}
