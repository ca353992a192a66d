package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stream of UTF-8 is mended as it is read")
class MendedStreamTest {
    private static final int CHUNK = 1 << 16;

    private static MendedStream stream(byte[] bytes) {
        return new MendedStream(new ByteArrayInputStream(bytes), BytesRead.untold());
    }

    @Test
    void lettersThatLieAcrossTheEndOfAChunkStayWhole() throws IOException {
        for (int before = CHUNK - 4; before <= CHUNK; before++) {
            byte[] bytes = ("x".repeat(before) + "😀ə").getBytes(StandardCharsets.UTF_8);
            MendedStream stream = stream(bytes);

            assertThat(stream.readAllBytes()).isEqualTo(bytes);
            assertThat(stream.damage()).isEmpty();
        }
    }

    @Test
    void aByteThatIsNoLetterBecomesAQuestionMarkWhereverItStands() throws IOException {
        for (int before = CHUNK - 4; before <= CHUNK + 1; before++) {
            byte[] bytes = ("x".repeat(before) + "?yz").getBytes(StandardCharsets.UTF_8);
            byte[] damaged = bytes.clone();
            damaged[before] = (byte) 0xF0;
            MendedStream stream = stream(damaged);

            assertThat(stream.readAllBytes()).isEqualTo(bytes);
            assertThat(stream.damage()).hasValue(before);
        }
    }

    @Test
    void aLetterThatIsCutOffByTheEndIsMended() throws IOException {
        MendedStream stream = stream(new byte[] {'a', (byte) 0xC9});

        assertThat(stream.readAllBytes()).containsExactly('a', '?');
        assertThat(stream.damage()).hasValue(1);
    }

    @Test
    void whateverIsReadIsUtf8AndAsLongAsBefore() throws IOException {
        for (int seed = 0; seed < 1000; seed++) {
            byte[] bytes = new byte[new Random(seed).nextInt(40)];
            new Random(seed).nextBytes(bytes);
            byte[] mended = stream(bytes).readAllBytes();

            assertThat(mended).as("seed %d", seed).hasSameSizeAs(bytes);
            assertThat(new String(mended, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo(mended);
        }
    }

    @Test
    void singleBytesAreReadToTheEnd() throws IOException {
        MendedStream stream = stream("ab".getBytes(StandardCharsets.UTF_8));

        assertThat(stream.read()).isEqualTo('a');
        assertThat(stream.read()).isEqualTo('b');
        assertThat(stream.read()).isEqualTo(-1);
    }
}
