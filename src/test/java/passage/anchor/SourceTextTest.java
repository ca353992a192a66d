package passage.anchor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTextTest {
    private static final String TURKISH =
            "Şuşa Beyannamesi imzalandı; iki ülke arasındaki ilişkiler güçlendi ve ağırlık kazandı. ";
    private static final String RUSSIAN = "Договор был подписан в городе, и отношения двух стран стали теснее. ";

    static Stream<Charset> unicode() {
        return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")
                .map(Charset::forName);
    }

    @ParameterizedTest
    @MethodSource("unicode")
    void aByteOrderMarkTellsTheCharsetAndIsDropped(Charset charset) throws NotTextException {
        SourceText source = SourceText.decode(("\uFEFF" + TURKISH).getBytes(charset));

        assertThat(source).isEqualTo(new SourceText(TURKISH, charset));
    }

    @Test
    void withoutAMarkValidUtf8IsUtf8() throws NotTextException {
        assertThat(SourceText.decode(TURKISH.getBytes(UTF_8))).isEqualTo(new SourceText(TURKISH, UTF_8));
    }

    @Test
    void utf16WithoutAMarkIsKnownByItsZeroes() throws NotTextException {
        assertThat(SourceText.decode(TURKISH.getBytes(UTF_16LE)).text()).isEqualTo(TURKISH);
        assertThat(SourceText.decode(TURKISH.getBytes(UTF_16BE)).text()).isEqualTo(TURKISH);
    }

    @Test
    void legacyTurkishIsNotTakenForIcelandic() throws NotTextException {
        Charset turkish = Charset.forName("windows-1254");

        assertThat(SourceText.decode(TURKISH.repeat(5).getBytes(turkish)).text())
                .isEqualTo(TURKISH.repeat(5));
    }

    @Test
    void legacyRussianIsDetected() throws NotTextException {
        Charset russian = Charset.forName("windows-1251");

        assertThat(SourceText.decode(RUSSIAN.repeat(5).getBytes(russian)).text())
                .isEqualTo(RUSSIAN.repeat(5));
    }

    @Test
    void invalidUtf8IsReadAsWell() throws NotTextException {
        byte[] bytes = "Visit to Nîmes, a déjà vu".getBytes(ISO_8859_1);

        assertThat(SourceText.decode(bytes).text()).contains("Visit to N").hasSize(25);
    }

    @Test
    void nothingIsAnEmptyText() throws NotTextException {
        assertThat(SourceText.decode(new byte[0]).text()).isEmpty();
        assertThat(SourceText.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})
                        .text())
                .isEmpty();
    }

    @Test
    void formFeedsAndTabsAreText() throws NotTextException {
        assertThat(SourceText.decode("a\tb\fc\r\n".getBytes(US_ASCII)).text()).isEqualTo("a\tb\fc\r\n");
    }

    static Stream<byte[]> binaries() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, '\r', 'I', 'H', 'D', 'R'};
        byte[] controls = "\u0001\u0002\u0003text\u0004\u0005".repeat(20).getBytes(US_ASCII);
        byte[] oneZero = ("a long text " + "with words ".repeat(50) + "\0").getBytes(US_ASCII);
        return Stream.of(picture, controls, oneZero);
    }

    @ParameterizedTest
    @MethodSource("binaries")
    void aBinaryFileIsRefused(byte[] bytes) {
        assertThatExceptionOfType(NotTextException.class).isThrownBy(() -> SourceText.decode(bytes));
    }

    @Test
    void rangesAreJoinedInTheirOrder() {
        SourceText source = new SourceText("one two three", UTF_8);

        assertThat(source.text(List.of(new TextRange(0, 4), new TextRange(8, 13))))
                .isEqualTo("one three");
    }
}
