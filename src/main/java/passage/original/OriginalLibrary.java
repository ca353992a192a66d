package passage.original;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import passage.dataset.Dataset;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.original.format.Format;

/**
 * Keeps track of one user's originals: in folders, and single files that lie anywhere and are remembered. Its methods
 * read files and are no work for a thread that paints.
 */
public final class OriginalLibrary {
    private final Dataset dataset;
    private final List<Path> folders;
    private final UserFolder user;
    private final RememberedFiles remembered;
    private final KnownFiles known;
    private final Progress progress;

    private OriginalLibrary(Dataset dataset, List<Path> folders, UserFolder user, Progress progress) {
        this.dataset = dataset;
        this.folders = List.copyOf(folders);
        this.user = user;
        this.remembered = new RememberedFiles(user);
        this.known = new KnownFiles(user);
        this.progress = progress;
    }

    /**
     * A library of the originals of a dataset's sources.
     *
     * @param folders where originals are looked for; one that is missing holds none
     * @param user where single files are remembered
     */
    public static OriginalLibrary of(Dataset dataset, List<Path> folders, UserFolder user) {
        return of(dataset, folders, user, Progress.NONE);
    }

    /**
     * As {@link #of(Dataset, List, UserFolder)}.
     *
     * @param progress is told of the files read so far and may end what is being done; nothing is written then
     */
    public static OriginalLibrary of(Dataset dataset, List<Path> folders, UserFolder user, Progress progress) {
        return new OriginalLibrary(dataset, folders, user, progress);
    }

    /**
     * Reads all originals there are. A remembered file that has gone is told of among the unusable ones.
     *
     * @throws PassageException when a folder or what is remembered is there and cannot be read
     */
    public Shelf read() throws PassageException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                // Spelled as those that are remembered, or one that is both would be read twice.
                OriginalFolders.files(folder)
                        .forEach(file -> files.add(file.toAbsolutePath().normalize()));
            }
        }
        files.addAll(remembered.all());
        return compared(Shelf.read(dataset, files, progress));
    }

    /** The shelf, with what has changed; what is remembered is of less worth than the originals, so they are shown anyway. */
    private Shelf compared(Shelf shelf) {
        try {
            return shelf.withChanges(known.update(dataset, shelf.all()));
        } catch (PassageException e) {
            return shelf.withUnusable(user.path(), e.sentence());
        }
    }

    /**
     * Takes in a file the user names, and remembers where it lies.
     *
     * @throws PassageException when it cannot be read, or is no source of the dataset
     */
    public Original add(Path file) throws PassageException {
        Original original = SourceRecognizer.of(dataset, progress).read(file);
        progress.advance(1, 1);
        remembered.add(file);
        return original;
    }

    /**
     * Looks through a folder the user names and takes in the originals in it, as {@link #add} does with each. What else
     * lies there is not told of, unless it looks like an original and cannot be read.
     *
     * @throws PassageException when the folder cannot be read, or nothing can be remembered
     */
    public FolderReport addFolder(Path folder) throws PassageException {
        FolderSearch.Result found = FolderSearch.in(folder, FolderSearch.Limits.STANDARD, progress);
        Shelf shelf = Shelf.read(dataset, found.files(), progress).withoutStrangers();
        for (Original original : shelf.all()) {
            remembered.add(original.file());
        }
        return new FolderReport(folder, found.seen(), found.files().size(), found.isCut(), compared(shelf));
    }

    /**
     * Copies an original into the data folder's own place, under the name of its source; from then on that copy is used.
     *
     * @return the original as it lies there
     * @throws PassageException when it cannot be read or written
     */
    public Original copy(Original original) throws PassageException {
        Path own = OriginalFolders.own(dataset.folder());
        Path copy = own.resolve(nameOf(original, original.content().format()));
        if (!Files.isReadable(original.file())) {
            throw new PassageException(Messages.message("unreadable", original.file()));
        }
        progress.advance(1, 1);
        UserFolder.save(copy, out -> Files.copy(original.file(), out));
        removeOthers(original, own);
        remembered.remove(original.file());
        return new Original(original.content().at(copy), original.source(), original.matcher(), original.places());
    }

    /** A copy takes the place of an earlier one, in whatever format that was. */
    private static void removeOthers(Original original, Path own) throws PassageException {
        for (Format format : Format.values()) {
            Path other = own.resolve(nameOf(original, format));
            try {
                if (format != original.content().format()) {
                    Files.deleteIfExists(other);
                }
            } catch (IOException e) {
                throw new PassageException(Messages.message("unwritable", other), e);
            }
        }
    }

    private static String nameOf(Original original, Format format) {
        return original.source().id() + "." + format.ending();
    }
}
