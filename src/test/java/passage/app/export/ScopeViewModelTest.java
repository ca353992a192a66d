package passage.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.app.Messages;
import passage.dataset.LocalizedText;
import passage.date.EdtfDate;
import passage.export.Scope;
import passage.lesson.Lesson;

class ScopeViewModelTest {

    private static final Scope.View VIEW = new Scope.View(-20_000, 5_000);
    private static final Lesson LESSON = new Lesson("treaties", LocalizedText.of("Treaties"), 0, List.of());

    private final ScopeViewModel scope = new ScopeViewModel(new Messages(), VIEW, List.of(LESSON));

    private void choose(ScopeKind kind) {
        scope.kindProperty().set(kind);
    }

    @Test
    void itIsWhatTheWindowShowsOrAllOrALesson() {
        choose(ScopeKind.VIEW);
        assertThat(scope.scopeProperty().getValue()).contains(VIEW);
        choose(ScopeKind.WHOLE);
        assertThat(scope.scopeProperty().getValue()).contains(new Scope.Whole());
        choose(ScopeKind.LESSON);
        assertThat(scope.scopeProperty().getValue()).contains(new Scope.OfLesson("treaties"));
    }

    @ParameterizedTest
    @CsvSource({"1918/1923,1918/1923", "' 1918 ',1918", "15.06.2021,2021-06-15", "June 2021,2021-06", "../1920,../1920"
    })
    void aRangeIsTypedAsEdtfOrAsPeopleWriteDates(String typed, String edtf) throws Exception {
        choose(ScopeKind.RANGE);
        scope.rangeProperty().set(typed);
        assertThat(scope.scopeProperty().getValue()).contains(new Scope.Range(EdtfDate.parse(edtf)));
        assertThat(scope.problemProperty().getValue()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1923/1918,1923/1918 is not a date: ", "soon,soon is not a date: ", "'',Type a year"})
    void whatIsNoRangeIsSaid(String typed, String said) {
        choose(ScopeKind.RANGE);
        scope.rangeProperty().set(typed);
        assertThat(scope.problemProperty().getValue()).startsWith(said);
        assertThat(scope.scopeProperty().getValue()).isEmpty();
    }

    @Test
    void aWrongRangeIsNoMatterWhereNoneIsAskedFor() {
        scope.rangeProperty().set("soon");
        choose(ScopeKind.WHOLE);
        assertThat(scope.problemProperty().getValue()).isEmpty();
        assertThat(scope.scopeProperty().getValue()).isPresent();
    }

    @Test
    void aLessonThatIsGoneIsNotAskedFor() {
        scope.show(ScopeKind.LESSON, "", "gone");
        assertThat(scope.scopeProperty().getValue()).isEqualTo(Optional.of(new Scope.Whole()));
        scope.show(ScopeKind.LESSON, "", "treaties");
        assertThat(scope.scopeProperty().getValue()).isEqualTo(Optional.of(new Scope.OfLesson("treaties")));
    }

    @Test
    void noLessonIsOfferedWhereThereIsNone() {
        assertThat(scope.kinds()).contains(ScopeKind.LESSON);
        assertThat(new ScopeViewModel(new Messages(), VIEW, List.of()).kinds()).doesNotContain(ScopeKind.LESSON);
    }
}
