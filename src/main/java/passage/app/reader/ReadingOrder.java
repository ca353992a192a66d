package passage.app.reader;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passage.dataset.Dataset;
import passage.dataset.Paragraph;
import passage.dataset.Passage;
import passage.dataset.Source;

/**
 * The passages of one source in the order of its paragraphs; those whose paragraph is unknown come first. Made once for a
 * source, for there may be a million.
 */
record ReadingOrder(Dataset dataset, Source source, List<Passage> passages) {

    static ReadingOrder of(Dataset dataset, Source source) {
        Set<String> paragraphs = source.paragraphs().stream().map(Paragraph::id).collect(Collectors.toSet());
        Stream<Passage> elsewhere =
                dataset.passagesFrom(source.id()).stream().filter(passage -> !paragraphs.contains(passage.paragraph()));
        Stream<Passage> inOrder = source.paragraphs().stream()
                .flatMap(paragraph -> dataset.passagesOf(source.id(), paragraph.id()).stream());
        return new ReadingOrder(
                dataset, source, Stream.concat(elsewhere, inOrder).toList());
    }

    /** Whether it is that of this very source. */
    boolean isOf(Dataset wantedDataset, Source wantedSource) {
        return dataset == wantedDataset && source == wantedSource;
    }

    /** The place of a passage, from 0; -1 where it is none of them. */
    int position(String passage) {
        return IntStream.range(0, passages.size())
                .filter(i -> passages.get(i).id().equals(passage))
                .findFirst()
                .orElse(-1);
    }
}
