package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import passage.dataset.Category;
import passage.dataset.DatasetReader;
import passage.dataset.LocalizedText;
import passage.dataset.PassageException;
import passage.display.Colour;
import passage.layout.Theme.Contrast;

/** What every theme owes to eyes: contrast as WCAG 2.2 measures it. */
class ThemeTest {
    private static final List<Theme> THEMES = Theme.ALL;
    private static final int CASES = 1000;

    private static void assertContrast(Colour above, Colour ground, double least, String what) {
        assertThat(above.contrast(ground))
                .as("%s: %s on %s", what, above.hex(), ground.hex())
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void wordsCanBeReadOnEverythingTheyStandOn(Theme theme) {
        double least = theme.contrast().text();
        List<Colour> grounds = List.of(theme.ground(), theme.panel());
        for (Colour ground : grounds) {
            assertContrast(theme.text(), ground, least, "text");
            assertContrast(theme.muted(), ground, least, "muted text");
            assertContrast(theme.accent(), ground, least, "a link");
            assertContrast(theme.text(), theme.accent().over(ground, 0.12), least, "text of a selected event");
            assertContrast(theme.text(), theme.accent().over(ground, 0.07), least, "text under the pointer");
        }
        assertContrast(theme.text(), theme.tint(), least, "text of what is chosen");
        assertContrast(theme.accent(), theme.tint(), least, "the name of what is chosen");
        assertContrast(theme.text(), theme.quote(), least, "a quote");
        assertContrast(theme.text(), theme.disc(), least, "a count");
        assertContrast(theme.onAccent(), theme.accent(), least, "text on the accent");
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void linesThatCarryMeaningCanBeSeen(Theme theme) {
        double least = theme.contrast().marks();
        for (Colour ground : List.of(theme.ground(), theme.panel())) {
            assertContrast(theme.accent(), ground, least, "the frame of a selected event and the ring of the focus");
            assertContrast(theme.pen(), ground, least, "the line around quoted words");
            assertContrast(theme.muted().over(ground, 0.75), ground, 3, "the hatch of compressed time");
        }
    }

    @Test
    void whereContrastIsHighSeparatorsCanBeSeenToo() {
        assertThat(THEMES.stream().filter(theme -> theme.contrast() == Contrast.HIGH))
                .hasSize(3)
                .allSatisfy(theme -> assertContrast(theme.line(), theme.panel(), 3, theme.name()));
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void everyShippedCategoryCanBeSeenAndItsNameRead(Theme theme) throws PassageException {
        List<Category> categories =
                DatasetReader.read(Path.of("timeline-data")).dataset().categories();
        assertThat(categories).isNotEmpty();
        categories.forEach(category -> assertLegible(theme, category));
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void whateverColoursTheDataGiveTheyCanBeSeenAndRead(Theme theme) {
        Seeds.each(CASES, random -> assertLegible(theme, category(colour(random), colour(random))));
    }

    private static void assertLegible(Theme theme, Category category) {
        for (Colour ground : List.of(theme.ground(), theme.panel())) {
            Colour mark = theme.mark(category);
            assertContrast(mark, ground, theme.contrast().marks(), "mark");
            assertContrast(theme.ink(category), ground, theme.contrast().text(), "name");
            assertContrast(
                    theme.text(), mark.over(ground, 0.18), theme.contrast().text(), "count of a cluster");
        }
    }

    @Test
    void colourThatCanBeSeenStaysAsTheDataHaveIt() {
        Category category = category(Colour.of("0B6FB8"), Colour.of("63B3ED"));
        assertThat(Theme.LIGHT.mark(category)).isEqualTo(Colour.of("0B6FB8"));
        assertThat(Theme.DARK.mark(category)).isEqualTo(Colour.of("63B3ED"));
        assertThat(Theme.HIGH_CONTRAST.mark(category)).isEqualTo(Colour.of("63B3ED"));
        assertThat(Theme.PRINT.mark(category)).isEqualTo(Colour.of("0B6FB8"));
        assertThat(Theme.BLACK_AND_WHITE.mark(category)).isEqualTo(Colour.of("000000"));
    }

    @Test
    void colourIsMovedOnAnyGroundByNoMoreThanItMustAndKeepsItsHue() {
        Seeds.each(CASES, random -> {
            Colour colour = colour(random);
            Colour ground = colour(random);
            double ratio = 1 + 3.5 * random.nextDouble();
            Colour readable = colour.readableOn(ground, ratio);
            assertContrast(readable, ground, ratio, "moved from " + colour.hex());
            if (colour.contrast(ground) >= ratio) {
                assertThat(readable).isEqualTo(colour);
            } else {
                assertThat(readable.contrast(ground)).isLessThan(ratio + 0.25);
                assertSameHue(colour, readable);
            }
        });
    }

    /** As far as whole steps of 255 can tell: the share of the middle part between the least and the greatest is kept. */
    private static void assertSameHue(Colour one, Colour other) {
        int[] a = {one.red(), one.green(), one.blue()};
        int[] b = {other.red(), other.green(), other.blue()};
        int low = 0;
        int high = 0;
        for (int i = 1; i < 3; i++) {
            low = a[i] < a[low] ? i : low;
            high = a[i] >= a[high] ? i : high;
        }
        int middle = 3 - low - high;
        if (low == high) {
            return;
        }
        double share = (a[middle] - a[low]) / (double) (a[high] - a[low]);
        assertThat(b[middle] - b[low] - share * (b[high] - b[low])).isCloseTo(0, within(2.0));
    }

    @Test
    void whereNoColourIsFarEnoughItIsBlackOrWhite() {
        assertThat(Colour.of("808080").readableOn(Colour.of("777777"), 7)).isEqualTo(Colour.of("000000"));
        assertThat(Colour.of("808080").readableOn(Colour.of("666666"), 7)).isEqualTo(Colour.of("FFFFFF"));
    }

    @Test
    void themeIsFoundByItsNameInAnyCase() {
        assertThat(THEMES).extracting(Theme::name).doesNotHaveDuplicates();
        assertThat(THEMES)
                .allSatisfy(theme -> assertThat(Theme.named(theme.name().toUpperCase(Locale.ROOT)))
                        .contains(theme));
        assertThat(Theme.named("pink")).isEmpty();
        assertThat(THEMES).containsAll(Theme.OF_WINDOWS);
    }

    @Test
    void blackAndWhiteIsNothingElse() {
        Theme theme = Theme.BLACK_AND_WHITE;
        assertThat(List.of(theme.ground(), theme.panel(), theme.quote(), theme.disc(), theme.tint()))
                .containsOnly(Colour.of("FFFFFF"));
        assertThat(List.of(theme.text(), theme.muted(), theme.accent(), theme.line(), theme.grid(), theme.pen()))
                .containsOnly(Colour.of("000000"));
        assertThat(theme.thin(theme.text(), 0.2)).isEqualTo(theme.text());
    }

    @Test
    void onlyTheProjectorMagnifies() {
        assertThat(THEMES.stream().filter(theme -> theme.magnification() != 1)).containsExactly(Theme.PROJECTOR);
        assertThat(Theme.PROJECTOR.magnification()).isGreaterThan(1);
    }

    private static Colour colour(Random random) {
        return new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256), 255);
    }

    private static Category category(Colour light, Colour dark) {
        return new Category("any", LocalizedText.of("Any"), "", light.hex(), dark.hex());
    }

    /** They lie under the labels, and strong ones would run through the letters. */
    @Test
    void linesThroughTheLanesAreWeakWhereThereAreGreys() {
        assertThat(THEMES.stream().filter(theme -> theme != Theme.BLACK_AND_WHITE))
                .hasSizeGreaterThan(4)
                .allSatisfy(theme -> assertThat(theme.grid().contrast(theme.ground()))
                        .as(theme.name())
                        .isBetween(1.1, 2.0));
    }
}
