package passage.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.date.EdtfSyntaxException;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15.06.2021 | en | 2021-06-15",
                "1/9/1918 | en | 1918-09-01",
                "15 June 2021 | en | 2021-06-15",
                "june 15, 2021 | en | 2021-06-15",
                "15 Haziran 2021 | tr | 2021-06-15",
                "Haziran  2021 | tr | 2021-06",
                "15 iyun 2021 | az | 2021-06-15",
                "Sep 1918 | az | 1918-09",
                "9.1918 | tr | 1918-09",
                "1912/1913 | tr | 1912/1913",
                "1936 | az | 1936",
                "199X | en | 199X",
            })
    void aDateIsReadAsPeopleWriteIt(String written, String language, String edtf) throws EdtfSyntaxException {
        assertThat(WrittenDate.parse(written, Locale.of(language)).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2021", "soon", "15 Brumaire 1799", ""})
    void whatIsNoDateIsRefused(String written) {
        assertThatExceptionOfType(EdtfSyntaxException.class)
                .isThrownBy(() -> WrittenDate.parse(written, Locale.ENGLISH));
    }
}
