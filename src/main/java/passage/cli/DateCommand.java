package passage.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import passage.dataset.LocalizedText;
import passage.date.DateFormatter;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code passage date}: says what an EDTF date means. */
@Command(
        name = "date",
        resourceBundle = "passage.cli.date",
        mixinStandardHelpOptions = true,
        versionProvider = PassageCommand.Version.class)
public final class DateCommand implements Callable<Integer> {

    private CommandSpec spec;

    @Parameters(paramLabel = "EDTF", descriptionKey = "edtf")
    private String edtf;

    @Option(names = "--json")
    private boolean json;

    /** Receives the command's description; a date before Christ begins with a minus sign and is no option. */
    @Spec
    void setSpec(CommandSpec spec) {
        this.spec = spec;
        spec.parser().unmatchedOptionsArePositionalParams(true);
    }

    /** Prints the date's meaning, or on standard error where and why it is none; returns an {@link ExitCode}. */
    @Override
    public Integer call() {
        try {
            print(meaning(EdtfDate.parse(edtf)));
            return ExitCode.DONE;
        } catch (EdtfSyntaxException wrong) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(Caret.under(wrong, Locale.getDefault()));
            err.flush();
            return ExitCode.ARGUMENTS;
        }
    }

    private static Map<String, String> meaning(EdtfDate date) {
        Map<String, String> meaning = new LinkedHashMap<>();
        meaning.put("edtf", date.edtf());
        meaning.put("earliest", day(date.range().firstDay()));
        meaning.put("latest", day(date.range().lastDay()));
        meaning.put("precision", date.precision().name().toLowerCase(Locale.ROOT));
        for (String language : LocalizedText.LANGUAGES) {
            meaning.put(language, DateFormatter.of(Locale.of(language)).format(date));
        }
        return meaning;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private void print(Map<String, String> meaning) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(meaning));
        } else {
            meaning.forEach((name, value) -> out.printf("%-9s  %s%n", name, value == null ? "-" : value));
        }
        out.flush();
    }
}
