package passage.app.present;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import passage.app.CategoryChip;
import passage.app.timeline.Fonts;
import passage.lesson.Beat;
import passage.lesson.LessonPlace;
import passage.lesson.Step;

/** Finds the largest type in which the beats of a step fit, and what gives way where even the smallest is too large. */
final class BoardFitter {

    /** How much larger than usual the type of a beat may be that has little to say, the largest first. */
    private static final List<Double> LARGEST = List.of(1.6, 1.45, 1.3, 1.15, 1.0);
    /** The same where all beats of a step have room for all. */
    private static final List<Double> LARGE = List.of(1.3, 1.15, 1.0, 0.92);
    /** How much smaller what is larger than it must be may get, before more than context gives way. */
    private static final List<Double> SMALL = List.of(1.0, 0.85, 0.72, 0.6);
    /** A step with more beats than this is measured by the first of them. */
    private static final int MEASURED = 6;

    private static final int MOST_REMEMBERED = 24;

    private final Fonts fonts;
    private final CategoryChip categories;
    private final Function<Integer, String> more;
    private final StepWords words;
    private final Map<Given, Fit> remembered = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Given, Fit> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private final Map<Measured, Double> heights = new HashMap<>();
    private Given measured;
    private List<BoardWords> beats = List.of();

    private record Measured(int beat, Room room, double scale) {}

    /**
     * What a size is chosen for.
     *
     * @param unit the smallest type that may be, in pixels
     * @param most the height there is
     */
    record Given(Step step, Locale locale, double unit, double width, double most) {}

    /**
     * What was chosen.
     *
     * @param scale how much larger than usual the type is, or smaller
     * @param height that the beats of the step need at most
     * @param complete whether every beat has all its words, apart from context
     */
    record Fit(Given given, double scale, double height, boolean complete) {}

    /** @param more says that there are so many more events */
    BoardFitter(Fonts fonts, CategoryChip categories, Function<Integer, String> more, StepWords words) {
        this.fonts = fonts;
        this.categories = categories;
        this.more = more;
        this.words = words;
    }

    /** To be told when there are other words for the same step. */
    void forget() {
        remembered.clear();
        measured = null;
    }

    /** The size for the step at a place. */
    Fit fit(LessonPlace place, Given given) {
        Fit known = remembered.get(given);
        if (known == null) {
            known = found(place, given);
            remembered.put(given, known);
        }
        return known;
    }

    private Fit found(LessonPlace place, Given given) {
        Given measure = new Given(given.step(), given.locale(), given.unit(), given.width(), 0);
        if (!measure.equals(measured)) {
            measured = measure;
            heights.clear();
            beats = IntStream.range(0, Math.min(MEASURED, Beat.of(place.shown()).size()))
                    .mapToObj(beat -> words.of(new LessonPlace(place.lesson(), place.step(), beat)))
                    .toList();
        }
        return chosen(LARGE, Room.AMPLE, given)
                .or(() -> chosen(SMALL, Room.AMPLE, given))
                .or(() -> chosen(SMALL, Room.without(Room.Part.CONTEXT), given))
                .or(() -> chosen(SMALL, Room.without(Room.Part.SUMMARY), given))
                .orElseGet(() -> new Fit(given, SMALL.getLast(), given.most(), false));
    }

    /** The first of the sizes at which every beat has room for what it must have. */
    private Optional<Fit> chosen(List<Double> scales, Room room, Given given) {
        return scales.stream()
                .filter(scale -> IntStream.range(0, beats.size())
                        .allMatch(beat -> heightOf(beat, room, scale, given) <= given.most()))
                .findFirst()
                .map(scale -> new Fit(given, scale, highest(scale, given), room.has(Room.Part.GLOSS)));
    }

    private double highest(double scale, Given given) {
        return IntStream.range(0, beats.size())
                .mapToDouble(beat -> Room.all().stream()
                        .mapToDouble(room -> heightOf(beat, room, scale, given))
                        .filter(height -> height <= given.most())
                        .findFirst()
                        .orElse(given.most()))
                .max()
                .orElse(0);
    }

    /** Setting words to measure them takes time, and the same are asked for with each number of rows below them. */
    private double heightOf(int beat, Room room, double scale, Given given) {
        return heights.computeIfAbsent(
                new Measured(beat, room, scale), _ -> height(set(beats.get(beat).within(room), scale, given), given));
    }

    /** The words of a place, as large as the height of the step allows, rather with context than without; or as many as fit. */
    VBox board(LessonPlace place, Fit fit) {
        BoardWords beat = words.of(place);
        Given given = fit.given();
        return Stream.of(Room.ALL, Room.AMPLE, Room.without(Room.Part.CONTEXT))
                .flatMap(room -> Stream.concat(
                                LARGEST.stream().filter(scale -> scale > fit.scale()), Stream.of(fit.scale()))
                        .map(scale -> set(beat.within(room), scale, given)))
                .filter(board -> height(board, given) <= fit.height())
                .findFirst()
                .orElseGet(() -> fitting(beat, fit.scale(), given));
    }

    private VBox fitting(BoardWords beat, double scale, Given given) {
        VBox board = new VBox();
        for (Room room : Room.all()) {
            board = set(beat.within(room), scale, given);
            if (height(board, given) <= given.most()) {
                return board;
            }
        }
        return board;
    }

    private VBox set(BoardWords beat, double scale, Given given) {
        return new BoardSetter(new BoardType(fonts, given.unit(), scale), categories, more).set(beat);
    }

    private static double height(VBox board, Given given) {
        return board.prefHeight(given.width());
    }
}
