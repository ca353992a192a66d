package passage.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.layout.Seeds;

@DisplayName("Names of lessons are ids that every system takes for a file")
class LessonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Şuşa Bəyannaməsi, susa-beyannamesi",
        "Iğdır İli 1920, igdir-ili-1920",
        "  --  , lesson",
        "战争, lesson",
        "CON, lesson-con",
        "../../etc/passwd, etc-passwd"
    })
    void titlesBecomeNames(String title, String name) {
        assertThat(LessonName.of(title, _ -> false)).isEqualTo(name);
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        assertThat(LessonName.of("War", Set.of("war", "war-2")::contains)).isEqualTo("war-3");
    }

    @Test
    void anyTitleIsAnId() {
        Seeds.each(300, random -> {
            String title = random.ints(random.nextInt(120), 1, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(LessonName.of(title, _ -> false))
                    .matches("[a-z0-9]+(-[a-z0-9]+)*")
                    .hasSizeLessThan(70);
        });
    }
}
