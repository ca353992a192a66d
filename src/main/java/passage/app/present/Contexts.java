package passage.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passage.anchor.TextRange;
import passage.app.AppViewModel;
import passage.app.Lit;
import passage.app.Messages;
import passage.app.present.BoardWords.Context;
import passage.dataset.Passage;
import passage.original.Original;

/**
 * What stands around the words of a passage: its sentence in the user's original where it was found there, else the
 * paragraph of the study edition, which retells it.
 */
final class Contexts {

    private final AppViewModel app;

    Contexts(AppViewModel app) {
        this.app = app;
    }

    Optional<Context> of(Passage passage) {
        Optional<Original> original = app.originalsProperty().get().of(passage.source());
        String status = original.flatMap(copy -> copy.place(passage))
                .map(place -> place.status())
                .orElse("study");
        return switch (status) {
            case "exact", "approximate" -> original.map(copy -> inOriginal(copy, passage, status));
            default -> retold(passage, status);
        };
    }

    private Context inOriginal(Original original, Passage passage, String status) {
        Lit lit = Lit.in(original, Optional.of(passage));
        return flowing(original.text().text(), lit, caption(status));
    }

    private Optional<Context> retold(Passage passage, String status) {
        return app.dataset()
                .source(passage.source())
                .flatMap(source -> source.paragraph(passage.paragraph()))
                .map(paragraph -> paragraph.text().in(app.messages().locale()))
                .filter(words -> !words.isEmpty())
                .map(words -> new Context(caption(status), words, false, List.of(), true));
    }

    private String caption(String status) {
        Messages messages = app.messages();
        return switch (status) {
            case "exact" -> messages.get("board.context.exact");
            case "approximate" -> messages.get("board.context.approximate");
            case "orphan" -> messages.get("board.context.orphan");
            default -> messages.get("board.context.study");
        };
    }

    /**
     * A sentence as running text: lines of a file are no lines of a board. What stands between two parts of the lit words is
     * the foot of a page and the head of the next, and is left out.
     */
    private static Context flowing(String text, Lit lit, String caption) {
        StringBuilder words = new StringBuilder();
        List<TextRange> ranges = new ArrayList<>();
        int at = lit.sentence().getFirst().start();
        for (TextRange phrase : lit.phrase()) {
            if (ranges.isEmpty()) {
                append(text.substring(Math.min(at, phrase.start()), phrase.start()), words);
            } else {
                append(" ", words);
            }
            int start = words.length();
            append(phrase.in(text), words);
            ranges.add(new TextRange(start, words.length()));
            at = phrase.end();
        }
        append(text.substring(at, Math.max(at, lit.sentence().getLast().end())), words);
        return new Context(caption, words.toString().stripTrailing(), true, ranges, lit.exact());
    }

    /** A hyphen at the end of a line may be part of the word, so it stays, but nothing stands after it. */
    private static void append(String text, StringBuilder words) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isWhitespace(letter) && letter != '\u00A0') {
                words.append(letter);
                continue;
            }
            boolean begins = words.isEmpty() || words.charAt(words.length() - 1) == ' ';
            boolean broken = letter == '\n' && !words.isEmpty() && words.charAt(words.length() - 1) == '-';
            if (!begins && !broken) {
                words.append(' ');
            }
        }
    }
}
