package passage.original;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import passage.dataset.Message;

/**
 * What came of looking through a folder for originals.
 *
 * @param folder which folder
 * @param seen how many files lie in it and in its folders
 * @param opened how many of them may be originals by their names, and were opened
 * @param isCut whether there are more than are looked at or opened
 * @param shelf the originals among them, and the files that look like one and cannot be read
 */
public record FolderReport(Path folder, int seen, int opened, boolean isCut, Shelf shelf) {
    /** What it comes to, in one sentence; then that it is not all, if so, and what could not be read. */
    public List<Message> sentences() {
        List<Message> sentences = new ArrayList<>();
        sentences.add(
                Messages.message("searched", folder, seen, opened, shelf.all().size()));
        if (isCut) {
            sentences.add(Messages.message("searched.cut", folder));
        }
        sentences.addAll(shelf.unusable().values());
        return List.copyOf(sentences);
    }
}
