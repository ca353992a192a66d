package passage.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.CategoryChip;
import passage.app.LitText;
import passage.app.present.BoardWords.Told;
import passage.display.Face;
import passage.lesson.Step.Hidden;

/** Sets the words of a beat: what is told of events, the question or the answer, and the passages. */
final class BoardSetter {

    /** More events than this are set in the smallest type. */
    private static final int FEW_EVENTS = 4;
    /** Of more than this the others are only counted. */
    private static final int MOST_EVENTS = 7;

    private final BoardType type;
    private final CategoryChip categories;
    private final Function<Integer, String> more;

    /** @param more says that there are so many more events */
    BoardSetter(BoardType type, CategoryChip categories, Function<Integer, String> more) {
        this.type = type;
        this.categories = categories;
        this.more = more;
    }

    /** All that a beat says, one part below the other. */
    VBox set(BoardWords words) {
        VBox board = type.column(0.55);
        board.getStyleClass().add("board-words");
        List<Region> parts = new ArrayList<>();
        if (words.events().size() == 1) {
            parts.add(one(words.events().getFirst()));
        } else if (!words.events().isEmpty()) {
            parts.add(several(words.events()));
        }
        if (!words.summary().isEmpty()) {
            parts.add(type.words(words.summary(), "board-summary", Face.SANS, 1.15));
        }
        if (!words.answer().isEmpty()) {
            parts.add(answer(words));
        } else if (!words.question().isEmpty()) {
            parts.add(type.panel(
                    "board-question", 0, type.words(words.question(), "board-asked", Face.SANS_MEDIUM, 1.4)));
        }
        if (!words.quotes().isEmpty()) {
            parts.add(new QuoteSetter(type).set(words.quotes()));
        }
        if (!words.notice().isEmpty()) {
            parts.add(type.words(words.notice(), "board-notice", Face.SANS, 1));
        }
        board.getChildren().setAll(parts);
        return board;
    }

    private Region answer(BoardWords words) {
        VBox answer = type.column(0.3);
        if (!words.question().isEmpty()) {
            answer.getChildren().add(type.words(words.question(), "board-summary", Face.SANS, 1.1));
        }
        answer.getChildren().add(type.words(words.answer(), "board-answer", Face.SANS_MEDIUM, 1.65));
        return answer;
    }

    private Region one(Told told) {
        Region date = hides(told, Hidden.DATE)
                ? blank(told.date(), 1.2)
                : type.words(told.date(), "board-date", Face.SANS_MEDIUM, 1.35);
        Region title = hides(told, Hidden.TITLE)
                ? blank(told.title(), 1.7)
                : type.words(told.title(), "board-title", Face.SANS_BOLD, 2.2);
        Region above = new BoardGrid(BoardGrid.First.NATURAL, type.px(0.9), 0, List.of(List.of(date, category(told))));
        return type.column(0.1, above, title);
    }

    /** Icon and word beside the date, on its middle. */
    private Region category(Told told) {
        LitText word = type.words(categories.nameOf(told.category()), "board-category", Face.SANS_MEDIUM, 1.05);
        word.setStyle(categories.ink(told.category()));
        HBox category = new HBox(type.px(0.35), categories.sign(told.category(), type.px(0.95)), word);
        HBox.setHgrow(word, Priority.ALWAYS);
        category.setFillHeight(false);
        category.getStyleClass().add("board-kind");
        return category;
    }

    private Region several(List<Told> events) {
        List<Told> shown = events.size() > MOST_EVENTS ? events.subList(0, MOST_EVENTS - 1) : events;
        double size = shown.size() > FEW_EVENTS ? 1 : 1.3;
        Region list = new BoardGrid(
                BoardGrid.First.NATURAL,
                type.px(0.7),
                type.px(0.2),
                shown.stream().map(told -> row(told, size)).toList());
        String others = events.size() == shown.size() ? "" : more.apply(events.size() - shown.size());
        return others.isEmpty() ? list : type.column(0.2, list, type.words(others, "board-summary", Face.SANS, 1));
    }

    private List<Region> row(Told told, double size) {
        Region date = hides(told, Hidden.DATE)
                ? blank(told.date(), 1)
                : type.words(told.date(), told.lit() ? "board-date" : "board-aside", Face.SANS, size);
        Region title = hides(told, Hidden.TITLE)
                ? blank(told.title(), 1)
                : type.words(
                        told.title(),
                        told.lit() ? "board-title" : "board-aside",
                        told.lit() ? Face.SANS_BOLD : Face.SANS,
                        size);
        return List.of(date, title);
    }

    private static boolean hides(Told told, Hidden what) {
        return told.hidden().filter(what::equals).isPresent();
    }

    /** Where something is to be guessed, in words and not by a sign alone. */
    private Region blank(String words, double size) {
        LitText asked = type.words(words, "board-guess", Face.SANS_MEDIUM, size);
        HBox blank = new HBox(asked);
        blank.getStyleClass().add("board-blank");
        blank.setPadding(new javafx.geometry.Insets(type.px(0.12), type.px(0.5), type.px(0.12), type.px(0.5)));
        blank.setMaxWidth(Region.USE_PREF_SIZE);
        return new HBox(blank);
    }
}
