package passage.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of a table as RFC 4180 has them: commas, quotation marks where a cell needs them, CR LF. */
final class Csv {

    /** What makes a spreadsheet read a cell as a formula, which could send what is in the table to somebody. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠]");

    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private Csv() {}

    /** A row with the end of its line. */
    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * An apostrophe before a formula makes it a text. Some spreadsheets show it; a cell that is odd to look at is better than
     * one that acts, and programs are better served by the JSON of the same events.
     */
    private static String cell(String words) {
        String text = FORMULA.matcher(words).find() ? "'" + words : words;
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
