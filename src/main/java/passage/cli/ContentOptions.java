package passage.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import passage.dataset.Category;
import passage.dataset.Dataset;
import passage.dataset.EventFilter;
import passage.dataset.Source;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.export.ExportRequest;
import passage.export.Scope;
import passage.layout.BalancedScale;
import passage.layout.Grouping;
import passage.lesson.Lesson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say what of the timeline is shown, and along which axis. */
final class ContentOptions {

    private static final int MOST_IMPORTANT = 5;

    /** What the axis may be. */
    enum Scale {
        linear,
        balanced
    }

    /** What lanes may be made of. */
    enum Lanes {
        category,
        source,
        place,
        none
    }

    @Option(names = "--range", paramLabel = "EDTF")
    private String range;

    @Option(names = "--lesson", paramLabel = "ID")
    private String lesson;

    @Option(names = "--category", paramLabel = "ID", split = ",")
    private Set<String> categories = new LinkedHashSet<>();

    @Option(names = "--source", paramLabel = "ID", split = ",")
    private Set<String> sources = new LinkedHashSet<>();

    @Option(names = "--importance", paramLabel = "N", defaultValue = "1")
    private int importance;

    @Option(names = "--lanes", defaultValue = "category")
    private Lanes lanes;

    @Option(names = "--scale", defaultValue = "balanced")
    private Scale scale;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * The request with what these options ask for, as far as that can be told without the data.
     *
     * @throws picocli.CommandLine.ParameterException for a range that is no date, and the like
     */
    ExportRequest applyTo(ExportRequest request) {
        if (range != null && lesson != null) {
            throw WrongOption.of(command, "error.two-scopes");
        }
        if (importance < 1 || importance > MOST_IMPORTANT) {
            throw WrongOption.of(command, "error.importance", importance);
        }
        ExportRequest asked = request.of(new EventFilter(categories, sources, importance))
                .by(Grouping.valueOf(lanes.name().toUpperCase(Locale.ROOT)))
                .balanced(scale == Scale.balanced ? BalancedScale.USUAL : 0);
        return scope().map(asked::of).orElse(asked);
    }

    /**
     * Looks whether what was named is in the data.
     *
     * @throws picocli.CommandLine.ParameterException for an id that is not
     */
    void check(Dataset dataset, List<Lesson> lessons) {
        Optional.ofNullable(lesson)
                .ifPresent(id -> known(
                        "--lesson", Set.of(id), lessons.stream().map(Lesson::id).toList()));
        known(
                "--category",
                categories,
                dataset.categories().stream().map(Category::id).toList());
        known("--source", sources, dataset.sources().stream().map(Source::id).toList());
    }

    private void known(String option, Set<String> asked, Collection<String> known) {
        asked.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw WrongOption.noneOf(command, option, id, known);
        });
    }

    private Optional<Scope> scope() {
        return lesson == null ? date().map(Scope.Range::new) : Optional.of(new Scope.OfLesson(lesson));
    }

    private Optional<EdtfDate> date() {
        if (range == null) {
            return Optional.empty();
        }
        try {
            EdtfDate date = EdtfDate.parse(range);
            if (date.range().reachesBeyond(DayRange.FOUR_DIGIT_YEARS)) {
                throw WrongOption.of(command, "error.far", range);
            }
            return Optional.of(date);
        } catch (EdtfSyntaxException e) {
            throw WrongOption.of(command, "error.range", e.reason(Locale.getDefault()), range);
        }
    }
}
