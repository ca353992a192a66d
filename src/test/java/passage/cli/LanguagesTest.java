package passage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.cli.NoWindow.Reason;
import passage.layout.Theme;
import picocli.CommandLine;

@DisplayName("Commands speak the language of the machine, and English where it is none of ours")
class LanguagesTest {
    private final Locale usual = Locale.getDefault();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(usual);
    }

    private void execute(String language, String... arguments) {
        Locale.setDefault(Locale.of(language));
        CommandErrors.install(new CommandLine(new PassageCommand((_, _) -> 0)))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | render --help | Usage:    | Writes the timeline as a picture
            tr | render --help | Kullanım: | Zaman çizelgesini dosyanın
            az | render --help | İstifadə: | Zaman xəttini faylın
            de | render --help | Usage:    | Writes the timeline as a picture
            tr | date --help   | Kullanım: | Bir EDTF tarihinin
            az | date --help   | İstifadə: | EDTF tarixinin
            tr | date --help   | Kullanım: | 1920~
            tr | check --help  | Kullanım: | Bu yardımı gösterir
            az | locate --help | İstifadə: | Bu yardımı göstərir
            tr | find --help   | Kullanım: | Olayları, kişileri, yerleri
            en | --help        | Commands: | A timeline in which every date
            tr | --help        | Komutlar: | alındığı sözlere
            az | --help        | Əmrlər:   | götürüldüyü sözlərə
            en | help help     | Usage:    | Without a command
            tr | help help     | Kullanım: | Komut verilmezse
            az | --help        | Əmrlər:   | Əmrin necə istifadə
            """)
    void howTheyAreUsed(String language, String arguments, String heading, String words) {
        execute(language, arguments.split(" "));

        assertThat(out.toString()).contains(heading, words);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az"})
    void nothingOfTheHelpIsLeftInEnglish(String language) {
        for (String command : new String[] {"render", "date", "check", "find", "locate", "help"}) {
            execute(language, command, "--help");
        }
        execute(language, "--help");

        assertThat(out.toString()).doesNotContainPattern("\\b(The|the|Show|Says|Display|When|If)\\b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az"})
    void helpNamesEveryTheme(String language) {
        execute(language, "render", "--help");

        String[] themes = Theme.ALL.stream().map(Theme::name).toArray(String[]::new);
        assertThat(out.toString().lines().filter(line -> line.strip().startsWith("--theme=")))
                .singleElement()
                .asString()
                .contains(themes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | render                           | passage: this is missing: --out (see passage render --help)
            tr | render                           | passage: eksik: --out (bkz. passage render --help)
            az | render                           | passage: çatışmır: --out (bax: passage render --help)
            tr | date                             | passage: eksik: EDTF (bkz. passage date --help)
            en | check --colour                   | passage: this is not known here: --colour (see passage check --help)
            tr | check --colour                   | passage: burada tanınmıyor: --colour (bkz. passage check --help)
            az | check --coverage                 | passage: --coverage üçün --originals gərəkdir (bax: passage check --help)
            tr | render --out a.gif               | passage: --out: a.gif şunlardan hiçbiriyle bitmiyor: .png, .svg, .pdf, .html, .csv, .json, .pptx (bkz. passage render --help)
            az | render --out a.png --dpi 9       | passage: --dpi: Bir düymə 9 nöqtə ola bilməz: 10 ilə 2400 arasında olmalıdır (bax: passage render --help)
            tr | render --out a.png --dpi many    | passage: --dpi: “many” burada verilemez (bkz. passage render --help)
            en | render --out a.png --scale log   | passage: --scale: “log” is none of [linear, balanced] (see passage render --help)
            az | render --out a.png --theme pink  | passage: --theme: pink bunlardan biri deyil: light, dark, contrast, projector, print, bw (bax: passage render --help)
            tr | check --data nowhere             | passage: nowhere konumunda veri klasörü yok.
            """)
    void whatIsWrongWithArguments(String language, String arguments, String line) {
        execute(language, arguments.split(" "));

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().strip()).isEqualTo(line);
    }

    static Stream<Exception> errors() {
        return Stream.of(
                new NoSuchFileException("a.png"),
                new AccessDeniedException("a.png"),
                new FileSystemException("a.png", null, "full"),
                new FileSystemException("a.png"),
                new IOException("a.png"),
                new IOException(),
                new IllegalStateException("a.png"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void whatTheDiskOrTheProgramDid(Exception error) {
        Locale.setDefault(Locale.ENGLISH);
        String english = CommandErrors.of(error);
        Locale.setDefault(Locale.of("tr"));
        String turkish = CommandErrors.of(error);
        Locale.setDefault(Locale.of("az"));

        assertThat(english).startsWith("passage: ").doesNotContain("null");
        assertThat(turkish).startsWith("passage: ").isNotEqualTo(english);
        assertThat(CommandErrors.of(error)).startsWith("passage: ").isNotIn(english, turkish);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whyThereIsNoWindow(Reason reason) {
        NoWindow none = new NoWindow(reason, ":7");
        Path picture = Path.of("picture.png");

        assertThat(none.sentence(picture, Locale.ENGLISH))
                .startsWith("No window can be opened, because ")
                .endsWith("; the timeline is drawn in picture.png instead.")
                .doesNotContain("{");
        assertThat(none.sentence(picture, Locale.of("tr"))).startsWith("Pencere açılamıyor: ");
        assertThat(none.sentence(picture, Locale.of("az"))).startsWith("Pəncərə açılmır: ");
    }

    @Test
    void aFaultOfTheProgramIsSaid() {
        Locale.setDefault(Locale.of("tr"));

        assertThat(CommandErrors.fault(new OutOfMemoryError("heap")))
                .isEqualTo("passage: programda beklenmeyen bir hata (java.lang.OutOfMemoryError: heap)");
    }
}
