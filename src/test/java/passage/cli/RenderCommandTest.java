package passage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class RenderCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int render(String file, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("render", "--out", folder.resolve(file).toString()));
        arguments.addAll(List.of(options));
        return execute(arguments.toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return CommandErrors.install(new CommandLine(new PassageCommand((_, _) -> 0)))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void assertOneLine(String words) {
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("passage: ").contains(words).doesNotContain("Exception", "null");
    }

    private void assertNothingWritten() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "check", "locate", "date"})
    void everyCommandSaysHowItIsUsed(String command) {
        assertThat(execute(command, "--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("passage " + command);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "check"})
    void aDataFolderNamedBeforeTheCommandIsTheCommands(String command) {
        String[] arguments = command.equals("render")
                ? new String[] {
                    "--data",
                    "nowhere",
                    command,
                    "--out",
                    folder.resolve("a.svg").toString()
                }
                : new String[] {"--data", "nowhere", command};

        assertThat(execute(arguments)).isEqualTo(ExitCode.WORLD);
        assertOneLine("nowhere");
    }

    @Test
    void writesThePictureAndSaysWhere() throws IOException {
        assertThat(render("picture.png", "--size", "640x360")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().strip())
                .isEqualTo(folder.resolve("picture.png").toString());
        assertThat(err.toString()).isEmpty();
        BufferedImage image = ImageIO.read(folder.resolve("picture.png").toFile());
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getHeight()).isEqualTo(360);
    }

    @ParameterizedTest
    @CsvSource({
        "--scale, LINEAR",
        "--scale, Balanced",
        "--lanes, Source",
        "--lanes, NONE",
        "--lanes, place",
        "--lang, TR",
        "--lang, az",
        "--theme, Dark",
        "--theme, PRINT",
        "--theme, Contrast",
        "--theme, projector",
        "--size, a5",
        "--size, Letter",
        "--size, A4-Portrait",
        "--size, 17x11in",
        "--label-size, 9.5pt",
        "--style, MLA",
        "--fonts, linked",
        "--dpi, 10",
        "--range, 1990/2025",
        "--range, -9999/9999",
        "--range, ../9999",
        "--range, 1918~"
    })
    void takesItsOptionsInAnyCase(String option, String value) {
        assertThat(render("picture.svg", option, value)).as(err.toString()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("picture.svg")).isNotEmptyFile();
    }

    @Test
    void severalLanguagesAreWrittenToAFileEach() {
        assertThat(render("wall.chart.svg", "--lang", "tr,az", "--lanes", "none"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines())
                .containsExactly(
                        folder.resolve("wall.chart-tr.svg").toString(),
                        folder.resolve("wall.chart-az.svg").toString());
        assertThat(folder.resolve("wall.chart-tr.svg")).content().contains("Tüm olaylar");
        assertThat(folder.resolve("wall.chart-az.svg")).content().contains("Bütün hadisələr");
        assertThat(folder.resolve("wall.chart.svg")).doesNotExist();
    }

    @Test
    void showsOnlyTheEventsOfALesson() {
        assertThat(render("lesson.svg", "--lesson", "from-recognition-to-alliance"))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("lesson.svg"))
                .content()
                .contains("event-shusha-declaration")
                .doesNotContain("event-treaty-of-karlowitz");
    }

    @Test
    void showsOnlyTheEventsThatPassTheFilter() {
        assertThat(render("treaties.svg", "--category", "treaty,diplomacy", "--source", "sari-2026"))
                .isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("treaties.svg")).content().doesNotContain("event-treaty-of-karlowitz");
    }

    @ParameterizedTest
    @CsvSource({
        "--range 1990/2000 --lesson x, cannot go together",
        "--tile --handout, cannot go together",
        "--tile, --tile needs a file that ends in .pdf",
        "--blanks, --handout needs a file that ends in .pdf"
    })
    void optionsThatContradictEachOtherAreOneSentenceAndExitCode2(String options, String words) throws IOException {
        assertThat(render("picture.png", options.split(" "))).isEqualTo(ExitCode.ARGUMENTS);
        assertOneLine(words);
        assertNothingWritten();
    }

    @Test
    void rangeWithoutEventsGivesAPictureAndSaysSo() {
        assertThat(render("empty.svg", "--range", "1400/1410")).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("empty.svg")).isNotEmptyFile();
        assertThat(err.toString()).startsWith("passage: there is no event").hasLineCount(1);
    }

    @Test
    void speaksTheLanguageAskedFor() {
        render("picture.svg", "--lang", "tr", "--lanes", "none");
        assertThat(folder.resolve("picture.svg")).content().contains("Tüm olaylar");
    }

    @ParameterizedTest
    @CsvSource({
        "--size, big, --size: big",
        "--size, 0x0, --size: 0x0",
        "--size, 20001x5mm, --size: 20001x5mm",
        "--size, 70000x70000, --size: 70000x70000",
        "--dpi, 9, --dpi: 9",
        "--dpi, 2401, --dpi: 2401",
        "--dpi, many, --dpi",
        "--theme, pink, --theme: pink",
        "--lanes, colour, --lanes",
        "--scale, logarithmic, --scale",
        "--lang, xx, --lang",
        "--range, soon, --range: ",
        "--range, 2020-02-30, --range: ",
        "--range, 2025/1990, --range: ",
        "--range, Y-999999999/Y999999999, --range: ",
        "--range, Y-99999/2000, --range: ",
        "--range, Y-999999999/.., --range: ",
        "--range, ../Y-20000, --range: ",
        "--range, Y20000/.., --range: ",
        "--colour, red, --colour",
        "--size, -3x4, --size: -3x4 is a size of nothing",
        "--size, 0x5mm, is a size of nothing",
        "--label-size, 0, --label-size: 0",
        "--label-size, huge, --label-size: huge",
        "--label-size, 201pt, --label-size: 201pt",
        "--lesson, algebra, --lesson: algebra is none of ",
        "--category, sport, --category: sport is none of ",
        "--source, gibbon-1776, --source: gibbon-1776 is none of ",
        "--importance, 0, --importance: 0",
        "--importance, 6, --importance: 6",
        "--style, harvard, --style",
        "--lang, 'en,xx', --lang: “xx” is none of [en, tr, az]"
    })
    void wrongOptionIsOneSentenceAndExitCode2(String option, String value, String words) throws IOException {
        assertThat(render("picture.png", option, value)).isEqualTo(ExitCode.ARGUMENTS);
        assertOneLine(words);
        assertNothingWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture.jpg", "picture", "png", "picture.png.bak"})
    void fileOfNoKnownKindIsOneSentenceAndExitCode2(String file) throws IOException {
        assertThat(render(file)).isEqualTo(ExitCode.ARGUMENTS);
        assertOneLine("ends in none of .png, .svg");
        assertNothingWritten();
    }

    @Test
    void rootOfTheDiskIsNoFile() {
        assertThat(execute("render", "--out", folder.getRoot().toString())).isEqualTo(ExitCode.ARGUMENTS);
        assertOneLine("ends in none of .png, .svg");
    }

    @Test
    void withoutAFileItAsksForOne() {
        assertThat(execute("render")).isEqualTo(ExitCode.ARGUMENTS);
        assertOneLine("--out");
    }

    @Test
    void missingFolderIsOneSentenceAndExitCode3() {
        assertThat(render("nowhere/picture.png")).isEqualTo(ExitCode.WORLD);
        assertOneLine(folder.resolve("nowhere").toString());
        assertThat(err.toString()).doesNotContain(".part");
    }

    @Test
    void folderInThePlaceOfTheFileIsOneSentenceAndExitCode3() throws IOException {
        Path there = Files.createDirectory(folder.resolve("picture.png"));
        assertThat(render("picture.png", "--size", "300x200")).isEqualTo(ExitCode.WORLD);
        assertOneLine(there.toString());
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void missingDataFolderIsOneSentenceAndExitCode3() throws IOException {
        Path nowhere = folder.resolve("no-data");
        assertThat(render("picture.png", "--data", nowhere.toString())).isEqualTo(ExitCode.WORLD);
        assertOneLine(nowhere.toString());
        assertNothingWritten();
    }

    @Test
    void tooManyPixelsForPngMayStillBeSvg() {
        assertThat(render("picture.svg", "--size", "70000x70000")).isEqualTo(ExitCode.DONE);
    }
}
