package passage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DateCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Command(name = "passage", subcommands = DateCommand.class)
    private static final class Passage {}

    private int execute(String... arguments) {
        return new CommandLine(new DateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void printsOneJsonObjectAndNothingElse() {
        int exit = execute("1994-02-08/1994-02-11", "--json");

        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().strip()).isEqualTo("""
                {"edtf":"1994-02-08/1994-02-11","earliest":"1994-02-08","latest":"1994-02-11","precision":"interval",\
                "en":"8–11 February 1994","tr":"8–11 Şubat 1994","az":"8–11 fevral 1994"}""");
    }

    @Test
    void anUnboundedSideIsNull() {
        execute("--json", "[..1923]");

        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.get("earliest").isNull()).isTrue();
        assertThat(answer.get("latest").stringValue()).isEqualTo("1923-12-31");
        assertThat(answer.get("precision").stringValue()).isEqualTo("set");
    }

    @Test
    void aDateBeforeChristIsNoOption() {
        assertThat(execute("-0043", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("\"en\":\"44 BC\"");
    }

    @Test
    void aDateBeforeChristIsNoOptionOfASubcommandEither() {
        int exit = new CommandLine(new Passage())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("date", "-0043");

        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("MÖ 44");
    }

    @Test
    void printsReadableLinesWithoutJson() {
        assertThat(execute("1991/..")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString().lines())
                .containsExactly(
                        "edtf       1991/..",
                        "earliest   1991-01-01",
                        "latest     -",
                        "precision  interval",
                        "en         since 1991",
                        "tr         1991'den beri",
                        "az         1991-ci ildən bəri");
    }

    @ParameterizedTest
    @CsvSource({"2021-02-30, 8", "1994-02-11/1994-02-08, 11", "1920-06-15T10:00, 10", "1920-5, 6", "x, 0"})
    void aBadDateIsShownWithACaretUnderItsFirstWrongCharacter(String edtf, int column) {
        assertThat(execute("--json", edtf)).isEqualTo(ExitCode.ARGUMENTS);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines().skip(1)).containsExactly(edtf, " ".repeat(column) + "^");
        assertThat(err.toString().lines().findFirst().orElseThrow()).endsWith(".");
    }

    @Test
    void theCaretStandsRightAfterCharactersOfAnyKind() {
        execute("1\t20");
        assertThat(err.toString().lines().skip(1)).containsExactly("1\ufffd20", " ^");
    }

    @Test
    void noDateOrTwoDatesAreWrongArguments() {
        assertThat(execute()).isEqualTo(ExitCode.ARGUMENTS);
        assertThat(execute("1920", "1921")).isEqualTo(ExitCode.ARGUMENTS);
        assertThat(out.toString()).isEmpty();
    }
}
