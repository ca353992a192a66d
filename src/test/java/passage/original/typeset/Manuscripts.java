package passage.original.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import passage.anchor.NotTextException;
import passage.anchor.QuoteMatcher;
import passage.anchor.SourceText;
import passage.anchor.TextRange;
import passage.dataset.Dataset;
import passage.dataset.Paragraph;
import passage.dataset.Passage;
import passage.dataset.Source;

/** Texts to be set, as paragraphs by the id of their source. */
public final class Manuscripts {
    private Manuscripts() {}

    /** The sources themselves, freed from how they were set; the test is skipped where they are not at hand. */
    public static Map<String, List<String>> originals(Dataset dataset) throws IOException, NotTextException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Source source : dataset.sources()) {
            byte[] bytes = Files.readAllBytes(folder().resolve(source.id() + ".txt"));
            texts.put(source.id(), paragraphs(QuoteMatcher.of(SourceText.decode(bytes))));
        }
        return texts;
    }

    /** The folder with the sources; the test is skipped where there is none. */
    public static Path folder() {
        String folder = System.getenv("PASSAGE_ORIGINALS");
        Assumptions.assumeTrue(folder != null && Files.isDirectory(Path.of(folder)), "no originals at hand");
        return Path.of(folder);
    }

    private static List<String> paragraphs(QuoteMatcher matcher) {
        String raw = matcher.source().text();
        List<String> paragraphs = new ArrayList<>();
        int end = 0;
        for (TextRange sentence : matcher.sentences()) {
            String words = matcher.reading(sentence).strip();
            boolean apart = paragraphs.isEmpty()
                    || raw.substring(Math.min(end, sentence.start()), sentence.start())
                            .matches("(?s).*\\R\\s*\\R.*");
            if (apart) {
                paragraphs.add(words);
            } else {
                paragraphs.add(paragraphs.removeLast() + " " + words);
            }
            end = sentence.end();
        }
        return paragraphs.stream().filter(words -> !words.isBlank()).toList();
    }

    /** Study editions with the quotes of each paragraph in it, as if it were the original: they ship with the program. */
    public static Map<String, List<String>> madeUp(Dataset dataset) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Source source : dataset.sources()) {
            List<String> paragraphs = new ArrayList<>();
            for (Paragraph paragraph : source.paragraphs()) {
                StringBuilder words = new StringBuilder(paragraph.text().in("en"));
                dataset.passagesFrom(source.id()).stream()
                        .filter(passage -> passage.paragraph().equals(paragraph.id()))
                        .forEach(passage -> words.append(" It is told that ")
                                .append(quoted(passage))
                                .append('.'));
                paragraphs.add(words.toString().replaceAll("\\s+", " "));
            }
            texts.put(source.id(), paragraphs);
        }
        return texts;
    }

    private static String quoted(Passage passage) {
        return String.join(
                " ",
                passage.quote().prefix(),
                passage.quote().exact(),
                passage.quote().suffix());
    }
}
