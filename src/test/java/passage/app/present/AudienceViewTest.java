package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.present.AudienceView.Role;
import passage.dataset.LocalizedText;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.date.EdtfDate;
import passage.layout.DaysInView;
import passage.layout.Theme;
import passage.lesson.Beat;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;
import passage.lesson.Step;

/** What the class sees, as the lesson goes on. */
@ExtendWith(ApplicationExtension.class)
class AudienceViewTest {

    private Reading reading;
    private List<Lesson> lessons;

    @BeforeEach
    void onTheRealData() throws PassageException {
        reading = ClassPicture.shipped();
        lessons = ClassPicture.lessons(reading);
    }

    private ClassPicture picture(Lesson lesson, Role role) {
        return new ClassPicture(reading.dataset(), lesson, Theme.PROJECTOR, Locale.ENGLISH, 1024, 768, role);
    }

    private void see(Lesson lesson, Consumer<ClassPicture> then) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> then.accept(picture(lesson, Role.NEXT)));
    }

    private static DaysInView days(ClassPicture picture) {
        return DaysInView.of(picture.view.model().timeline().frame());
    }

    @Test
    void timelineStandsStillWhileAStepIsTold() {
        see(lessons.get(1), picture -> {
            for (int step = 0; step < lessons.get(1).steps().size(); step++) {
                Set<Double> tops = new HashSet<>();
                int beats = Beat.of(lessons.get(1).steps().get(step)).size();
                for (int beat = 0; beat < beats; beat++) {
                    picture.show(new LessonPlace(lessons.get(1), step, beat));
                    tops.add(picture.strip().getMinY());
                }
                assertThat(tops).as("step " + (step + 1)).hasSize(1);
            }
        });
    }

    @Test
    void whatIsToBeGuessedAppearsWithTheNextClick() {
        see(lessons.get(1), picture -> {
            picture.show(LessonPlace.of(lessons.get(1), 1));
            assertThat(picture.words("board-guess")).containsExactly("Guess the date first");
            assertThat(picture.words("board-date")).isEmpty();
            assertThat(picture.view.timelineView().getAccessibleText()).doesNotContain("1991");
            picture.present.next();
            picture.layOut();
            assertThat(picture.words("board-guess")).isEmpty();
            assertThat(picture.words("board-date")).containsExactly("9 November 1991");
            assertThat(picture.view.timelineView().getAccessibleText()).contains("9 November 1991");
        });
    }

    @Test
    void classHasALanguageOfItsOwnWhichChangesAtOnce() {
        see(lessons.get(0), picture -> {
            picture.show(LessonPlace.of(lessons.get(0), 1));
            assertThat(picture.words("board-title")).containsExactly("Treaty of Karlowitz");
            picture.present.languageProperty().set(Locale.of("tr"));
            picture.layOut();
            assertThat(picture.words("board-title"))
                    .containsExactly(reading.dataset()
                            .event("treaty-of-karlowitz")
                            .orElseThrow()
                            .title()
                            .tr());
            assertThat(picture.present.app().messages().locale()).isEqualTo(Locale.ENGLISH);
        });
    }

    @Test
    void footNamesTheLessonAndTheStepAndSaysWhatABalancedScaleIs() {
        see(lessons.get(1), picture -> {
            assertThat(picture.texts().stream().map(text -> text.getText()))
                    .contains("From recognition to alliance", "1 / 12");
            picture.show(LessonPlace.of(lessons.get(1), 11));
            assertThat(picture.texts().stream().map(text -> text.getText()))
                    .contains("Balanced: equal lengths are not equal times", "12 / 12");
        });
    }

    @Test
    void clickResumesTheViewThatAHandHasLeft() throws Exception {
        ClassPicture picture = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> picture(lessons.get(1), Role.CLASS));
        DaysInView told = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            DaysInView before = days(picture);
            picture.view.timelineView();
            picture.view.model().timeline().zoom(0.3, 10);
            assertThat(days(picture).isLike(before)).isFalse();
            picture.present.next();
            return before;
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> days(picture).isLike(told)));
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            assertThat(picture.present.place().step()).isZero();
            return null;
        });
    }

    @Test
    void stepIsShownWithItsRoomOnBothSidesHoweverWideTheWindowBecomes() {
        see(lessons.get(0), picture -> {
            picture.show(LessonPlace.of(lessons.get(0), 1));
            var model = picture.view.model().timeline();
            assertThat(model.frame().x(LocalDate.of(1690, 1, 1).toEpochDay())).isCloseTo(16, within(0.5));
        });
    }

    @Test
    void questionOfAThousandLettersIsCutAndCoversNothing() throws Exception {
        Step step = new Step(
                EdtfDate.parse("1800/2022"),
                Optional.empty(),
                List.of("treaty-of-gulistan", "shusha-declaration"),
                List.of(),
                List.of(),
                Optional.empty(),
                LocalizedText.of("A note."),
                Optional.of(LocalizedText.of("Why did they do so? ".repeat(50).strip())),
                Optional.empty(),
                OptionalInt.empty());
        see(new Lesson("own", LocalizedText.of("Own"), 0, List.of(step)), picture -> {
            assertThat(picture.words("board-asked"))
                    .singleElement()
                    .satisfies(asked -> assertThat(asked)
                            .endsWith("…")
                            .hasSizeLessThan(1000)
                            .hasSizeGreaterThan(100));
            assertThat(picture.texts())
                    .filteredOn(text -> text.getStyleClass().contains("board-asked"))
                    .allSatisfy(text -> assertThat(picture.inPicture(text).getMaxY())
                            .isLessThanOrEqualTo(picture.strip().getMinY()));
        });
    }

    @Test
    void stepOfWhichNoEventIsLeftShowsItsViewAndItsQuestion() throws Exception {
        Step step = new Step(
                EdtfDate.parse("1900/1950"),
                Optional.empty(),
                List.of("gone"),
                List.of("gone"),
                List.of(),
                Optional.empty(),
                LocalizedText.of("A note."),
                Optional.of(LocalizedText.of("What happened here?")),
                Optional.empty(),
                OptionalInt.empty());
        see(new Lesson("own", LocalizedText.of("Own"), 0, List.of(step)), picture -> {
            assertThat(picture.words("board-asked")).containsExactly("What happened here?");
            assertThat(picture.view
                            .model()
                            .timeline()
                            .frame()
                            .x(LocalDate.of(1900, 1, 1).toEpochDay()))
                    .isCloseTo(16, within(0.5));
        });
    }

    @Test
    void screenReadersFindThePictureItsWordsAndTheTimeline() {
        see(lessons.get(0), picture -> {
            assertThat(picture.view.getAccessibleText()).isEqualTo("What the class sees");
            assertThat(picture.texts()).allMatch(text -> text.getAccessibleRole() == AccessibleRole.TEXT);
            assertThat(picture.view.timelineView().getAccessibleText()).isEqualTo("1699 · Treaty of Karlowitz");
        });
    }
}
