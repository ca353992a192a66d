package passage.original;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.original.format.Format;

/**
 * Looks through a folder and the folders in it for files that may be originals, by their names and sizes alone: a folder
 * somebody drops may be all they have.
 */
final class FolderSearch extends SimpleFileVisitor<Path> {
    private static final Set<String> ENDINGS =
            Set.of("", "txt", "text", "md", "pdf", "html", "htm", "xhtml", "docx", "docm", "epub");
    private static final int DEPTH = 12;
    private static final int MEGABYTE = 1 << 20;

    private final Path folder;
    private final Limits limits;
    private final Progress progress;
    private final List<Path> files = new ArrayList<>();
    private int seen;
    private boolean isCut;

    /**
     * How much of a folder is looked at.
     *
     * @param seen the most files whose names are looked at
     * @param opened the most that are opened, those nearest to the folder itself
     */
    record Limits(int seen, int opened) {
        static final Limits STANDARD = new Limits(50_000, 2000);
    }

    /**
     * What lies in a folder.
     *
     * @param seen how many files there are, or the most that are looked at
     * @param files those that may be originals, nearest first
     * @param isCut whether there are more than were looked at, or than are to be opened
     */
    record Result(int seen, List<Path> files, boolean isCut) {}

    private FolderSearch(Path folder, Limits limits, Progress progress) {
        this.folder = folder;
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * Looks through a folder; what cannot be read in it is passed over.
     *
     * @throws PassageException when the folder itself cannot be read
     */
    static Result in(Path folder, Limits limits, Progress progress) throws PassageException {
        FolderSearch search = new FolderSearch(folder, limits, progress);
        try {
            Files.walkFileTree(folder, Set.of(), DEPTH, search);
        } catch (IOException e) {
            throw new PassageException(Messages.message("unreadable", folder), e);
        }
        search.files.sort(Comparator.comparingInt(Path::getNameCount).thenComparing(Comparator.naturalOrder()));
        boolean cut = search.isCut || search.files.size() > limits.opened();
        return new Result(
                search.seen, List.copyOf(search.files.subList(0, Math.min(search.files.size(), limits.opened()))), cut);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) {
        progress.advance(seen, 0);
        return isHidden(within) && !within.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (seen == limits.seen()) {
            isCut = true;
            return FileVisitResult.TERMINATE;
        }
        seen++;
        progress.advance(seen, 0);
        if (attributes.isRegularFile() && !isHidden(file) && mayBeRead(file, attributes.size())) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(folder)) {
            throw e;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path within, IOException e) {
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private static boolean mayBeRead(Path file, long size) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return size > 0
                && size <= (long) Format.PDF.megabytes() * MEGABYTE
                && ENDINGS.contains(name.contains(".") ? ending : "");
    }
}
