package passage.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list is the published one, event for event: how many ranges it has, and the checksum of its canonical text. */
class EventGeneratorTest {

    @ParameterizedTest
    @CsvSource({
        "100, 28, 3b23d27e2e65531af2ed1e7c5ffa1e751520dd2c66cd53d3ae73a811b8ca28df",
        "1000, 290, 62684e8fcb8e94123930d68c5a43a7e1f780d37aa153bda7d132d0f9f34f9c0a",
        "10000, 2951, c2bb4dd15e32b1e3ea43833610daf7b553b70cefcfbb660c22d3f4ae1f196300",
        "100000, 30050, e40e33656aa7c98e8623104492572d461817b4b4fbc34d2766d2a350c91144e8",
    })
    void theListIsTheSameInEveryLanguage(int count, int ranges, String checksum) throws NoSuchAlgorithmException {
        List<BenchEvent> events = EventGenerator.events(count);

        assertThat(events.stream().filter(BenchEvent::isRange)).hasSize(ranges);
        assertThat(checksum(events)).isEqualTo(checksum);
    }

    private static String checksum(List<BenchEvent> events) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        events.forEach(event -> digest.update(canonical(event).getBytes(UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String canonical(BenchEvent event) {
        String end = event.isRange() ? date(event.end()) : "";
        return String.join("|", event.id(), date(event.start()), end, event.category(), event.title()) + "\n";
    }

    private static String date(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
