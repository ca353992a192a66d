package passage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    /** The dpi column is empty where none is asked for. */
    @ParameterizedTest
    @CsvSource({
        "1920x1080, , 1920, 1080, 1",
        "1920X1080, , 1920, 1080, 1",
        "1920×1080, , 1920, 1080, 1",
        "800x600px, , 800, 600, 1",
        "' 800x600 ', , 800, 600, 1",
        "1920x1080, 192, 960, 540, 2",
        "1920x1080, 48, 3840, 2160, 0.5",
        "1x1, , 1, 1, 1",
        "A4, , 1122.52, 793.7, 1.5625",
        "a4, , 1122.52, 793.7, 1.5625",
        "A3, 96, 1587.4, 1122.52, 1",
        "A0, 300, 4493.86, 3178.58, 3.125",
        "A5, 300, 793.7, 559.37, 3.125",
        "420x297mm, 96, 1587.4, 1122.52, 1",
        "420x297MM, , 1587.4, 1122.52, 1.5625",
        "25.4x50.8mm, 300, 96, 192, 3.125",
        "20000x100mm, 96, 75590.55, 377.95, 1",
        "A3 landscape, 96, 1587.4, 1122.52, 1",
        "A4-portrait, 96, 793.7, 1122.52, 1",
        "11x8.5in, 96, 1056, 816, 1",
        "Letter, 96, 1056, 816, 1",
        "LEGAL-PORTRAIT, 96, 816, 1344, 1",
        "tabloid, 96, 1632, 1056, 1",
        "Arch D, 96, 3456, 2304, 1",
        "arch-e-portrait, 96, 3456, 4608, 1",
        "ArchE, 96, 4608, 3456, 1",
        "slide, , 1280, 720, 1.5",
        "slide, 288, 640, 360, 3",
        "Square, , 720, 720, 1.5",
        "A1, 300, 3178.58, 2245.04, 3.125"
    })
    void readsPixelsSheetsAndMillimetres(String text, Integer dpi, double width, double height, double scale) {
        PictureSize size = dpi == null ? Sizes.of(text) : Sizes.of(text, dpi);
        assertThat(size.width()).isCloseTo(width, within(0.01));
        assertThat(size.height()).isCloseTo(height, within(0.01));
        assertThat(size.scale()).isCloseTo(scale, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "1920",
                "1920x",
                "x1080",
                "0x0",
                "0x100",
                "-5x10",
                "1.5x2",
                "1920x1080x3",
                "1e3x1e3",
                "A6",
                "A",
                "A3-upright",
                "letters",
                "0x297mm",
                "420x297cm",
                "420x-297mm",
                "20001x100mm",
                "1000000x1000000",
                "999999x999999",
                "1٢x12",
                "NaNxNaN"
            })
    void whatIsNoSizeIsNone(String text) {
        assertThatExceptionOfType(PictureSizeException.class)
                .isThrownBy(() -> PictureSize.read(text, OptionalInt.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "banana, , NO_SIZE",
        "420x297cm, , NO_SIZE",
        "0x100, , NOTHING",
        "-5x10, , NOTHING",
        "210x-297mm, , NOTHING",
        "0x0in, , NOTHING",
        "20001x100mm, , TOO_LARGE",
        "10x1000in, , TOO_LARGE",
        "999999999x10, , TOO_LARGE",
        "A4, 9, DPI",
        "A4, 2401, DPI",
        "1920x1080, 0, DPI"
    })
    void saysWhyASizeCannotBeHad(String text, Integer dpi, PictureSizeException.Reason reason) {
        OptionalInt asked = dpi == null ? OptionalInt.empty() : OptionalInt.of(dpi);
        assertThatExceptionOfType(PictureSizeException.class)
                .isThrownBy(() -> PictureSize.read(text, asked))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(List.of("en", "tr", "az"))
                        .extracting(language -> e.sentence(Locale.of(language)))
                        .doesNotHaveDuplicates()
                        .allSatisfy(sentence -> assertThat(sentence).contains(dpi == null ? text : dpi.toString())));
    }

    @ParameterizedTest
    @EnumSource
    void presetIsASizeThatCanBePaintedAndIsReadByItsName(Preset preset) throws PictureSizeException {
        assertThat(PictureSize.read(preset.name().toLowerCase(Locale.ROOT), OptionalInt.empty()))
                .isEqualTo(preset.size());
        assertThat(preset.size().isPaintable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1920x1080, SCREEN", "slide, SCREEN", "A4, PAPER", "100x100mm, PAPER", "4x3in, PAPER", "Letter, PAPER"})
    void lengthsAreOfPaperAndPixelsOfScreens(String text, PictureSize.Medium medium) throws PictureSizeException {
        assertThat(PictureSize.read(text, OptionalInt.empty()).medium()).isEqualTo(medium);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100x100", "A4", "10x10mm"})
    void withoutAnyPixelsToAnInchThereIsNoSize(String text) {
        assertThatExceptionOfType(PictureSizeException.class)
                .isThrownBy(() -> PictureSize.read(text, OptionalInt.of(0)));
        assertThatExceptionOfType(PictureSizeException.class)
                .isThrownBy(() -> PictureSize.read(text, OptionalInt.of(-96)));
    }

    @ParameterizedTest
    @CsvSource({
        "picture.png, PNG",
        "picture.PNG, PNG",
        "a.b.svg, SVG",
        "picture.pdf, PDF",
        ".svg, SVG",
        "picture.jpg,",
        "picture.png.txt,",
        "picture,",
        "png,",
        "svg,",
        "picture.,",
        "'',"
    })
    void endingOfAFileNamesItsFormat(String file, ExportFormat format) {
        assertThat(ExportFormat.ofFile(file)).isEqualTo(Optional.ofNullable(format));
    }

    @ParameterizedTest
    @CsvSource({
        "7680x4320, 96, true",
        "A0, 600, true",
        "A0, 630, false",
        "999x9999, 96, true",
        "70000x10, 96, false",
        "20000x20000mm, 96, false"
    })
    void pngHasALimitOfPixels(String text, int dpi, boolean holds) {
        PictureSize size = Sizes.of(text, dpi);
        assertThat(size.isPaintable()).isEqualTo(holds);
    }
}
