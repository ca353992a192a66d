package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import passage.display.FixedWidth;
import passage.paint.FontMetrics;

class LabelFormsTest {

    private static List<Label> forms(String title) {
        return new LabelForms(Theme.LIGHT, new FixedWidth())
                .of(Items.dot("e", title, 0))
                .toList();
    }

    @Test
    void shortTitleHasOneForm() {
        assertThat(forms("Treaty of Kars")).extracting(Label::lines).containsExactly(List.of("Treaty of Kars"));
    }

    @Test
    void titleThatFitsALineMayBeShortened() {
        assertThat(forms("Direct help reportedly declined"))
                .extracting(Label::lines)
                .containsExactly(List.of("Direct help reportedly declined"), List.of("Direct help…"));
    }

    @Test
    void titleOfAMinorEventIsNotShortened() {
        TimelineItem minor = Items.important(2, Items.dot("e", "Direct help reportedly declined", 0));
        assertThat(new LabelForms(Theme.LIGHT, new FixedWidth()).of(minor)).hasSize(1);
    }

    @Test
    void longTitleStandsOnTwoLinesOfAboutTheSameLengthBeforeItIsCut() {
        List<Label> forms = forms("The first conference of the ministers of culture of the Turkic-speaking states");
        assertThat(forms.getFirst().lines())
                .containsExactly("The first conference of the ministers", "of culture of the Turkic-speaking states");
        assertThat(forms.get(1).lines().getFirst()).endsWith("…");
        assertThat(forms).extracting(Label::width).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void whatIsCutIsCutBetweenWordsUnlessLittleWouldBeLeft() {
        assertThat(forms("Entwicklungshilfeministerium opens").getLast().lines().getFirst())
                .startsWith("Entwicklungshil")
                .endsWith("…");
    }

    @Test
    void noLineIsWiderThanALabelMayBe() {
        Seeds.each(1000, random -> {
            String word = List.of("a", "Kars ", "long-winded ", "🚀", "معاهدة ", "e\u0301", "x".repeat(40))
                    .get(random.nextInt(7));
            for (Label form : forms(word.repeat(1 + random.nextInt(60)))) {
                assertThat(form.width()).isLessThanOrEqualTo(Metrics.LABEL);
                assertThat(form.lines()).hasSizeBetween(1, 2);
            }
        });
    }

    /** Where letters are narrow, two lines hold all that is measured, and the cut is between characters as people see them. */
    @Test
    void aVeryLongTitleIsNotCutWithinACharacter() {
        String title = "i ".repeat(79) + "i🚀 and so on";
        List<Label> forms = new LabelForms(Theme.LIGHT, new FontMetrics())
                .of(Items.dot("e", title, 0))
                .toList();
        assertThat(forms.getFirst().lines().getLast()).endsWith("i…");
    }

    @Test
    void eventWithoutATitleHasAnEmptyLabel() {
        assertThat(forms("")).extracting(Label::lines).containsExactly(List.of(""));
    }
}
