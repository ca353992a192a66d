package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

/**
 * A mistake a test makes in a data folder, one text in a file replaced by another, and what has to be told of it.
 *
 * @param hint how the hint begins
 */
record Mistake(String file, String old, String replacement, int line, String pointer, String message, String hint) {
    static Mistake event(String old, String replacement, int line, String pointer, String message, String hint) {
        return new Mistake("events.json", old, replacement, line, pointer, message, hint);
    }

    SmallFolder makeIn(SmallFolder folder) {
        return folder.change(file, old, replacement);
    }

    /** Holds that it is told of alone, where it stands, in three languages. */
    void assertToldAlone(List<Problem> problems) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.file() + ":" + problem.line() + " " + problem.pointer())
                    .isEqualTo(file + ":" + line + " " + pointer);
            assertThat(problem.message(Locale.ENGLISH)).isEqualTo(message);
            assertThat(problem.hint(Locale.ENGLISH)).startsWith(hint);
            assertThat(problem.message(Locale.of("tr")))
                    .isNotEqualTo(problem.message(Locale.ENGLISH))
                    .doesNotContain("{");
            assertThat(problem.message(Locale.of("az")))
                    .isNotEqualTo(problem.message(Locale.of("tr")))
                    .doesNotContain("{");
            assertThat(problem.hint(Locale.of("tr"))).isNotEqualTo(problem.hint(Locale.ENGLISH));
            assertThat(problem.hint(Locale.of("az"))).isNotEqualTo(problem.hint(Locale.of("tr")));
        });
    }

    @Override
    public String toString() {
        return message;
    }
}
