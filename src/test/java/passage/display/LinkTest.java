package passage.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://doi.org/10.12995/bilig.7399, https://doi.org/10.12995/bilig.7399",
        "https://doi.org/10.1002/(SICI)1097<1:AID>3.0, https://doi.org/10.1002/(SICI)1097%3C1:AID%3E3.0",
        "https://example.org/Şuşa a, https://example.org/%C5%9Eu%C5%9Fa%20a",
        "https://example.org/{x}|y, https://example.org/%7Bx%7D%7Cy"
    })
    void addressIsWrittenAsFilesHaveIt(String address, String ascii) {
        assertThat(new Target.Link(address, "").ascii()).isEqualTo(ascii);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, true",
        "HTTP://example.org, true",
        "mailto:a@example.org, true",
        "javascript:alert(1), false",
        "file:///etc/passwd, false",
        "'', false"
    })
    void onlyTheWebAndMailAreLedTo(String address, boolean safe) {
        assertThat(new Target.Link(address, "").isSafe()).isEqualTo(safe);
    }
}
