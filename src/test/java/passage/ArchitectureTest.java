package passage;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import passage.app.card.OffendingCard;
import passage.display.impl.OffenderViewModel;
import passage.layout.Frame;
import passage.layout.Viewport;

/** Which package may import which. The table is the design; the page about the architecture explains it. */
class ArchitectureTest {

    /**
     * Package (the root has no name), packages of ours and of others it may use, and why no more than these. A package
     * uses only rows above its own. Of the Java platform everything but AWT is open to all; all else has to be named.
     */
    private static final List<Row> TABLE = table("""
            date     |                                  | | what a date means depends on nothing but the date
            anchor   |                                  | org.mozilla.universalchardet \
                     | a quote is found in a text whatever the text is about
            dataset  | date anchor                      | tools.jackson com.networknt \
                     | the content is dates and quotes, and nobody else need know in which files it lies
            original | anchor dataset                   | tools.jackson javax.xml.stream org.apache.pdfbox org.jsoup \
                     | a text is known by the quotes that stand in it, whatever kind of file it is in; the files a user \
                       named are remembered as JSON
            display  |                                  | \
                     | a picture as data knows neither what it shows nor how it is painted
            layout   | date dataset display             | \
                     | what is drawn where is decided without a toolkit, so that every output gets the same
            paint    | display                          | java.awt javax.imageio javax.xml.stream org.apache.fontbox \
                                                          org.apache.pdfbox \
                     | a painter that knew events would decide what layout has to decide for all painters
            lesson   | date anchor dataset display      | \
                     | what a lesson shows and says is the same in a window, a handout and a check
            quiz     | date anchor dataset lesson       | \
                     | what sources decide and what an answer is worth is the same wherever it is asked
            search   | date anchor dataset original lesson | \
                     | what is found, and in which order, is the same in a window and a command
            slides   | display paint                     | java.awt org.apache.poi org.apache.xmlbeans org.openxmlformats \
                     | what knows the library for slides knows nothing of timelines
            export   | date anchor dataset original display layout paint lesson slides | org.jsoup \
                     | a request for a picture brings content, layout and painter together, without a window
            app      | date anchor dataset original display layout paint lesson quiz search export | javafx atlantafx org.controlsfx \
                                                          tools.jackson \
                     | the windows use everything, and nothing but the start of the program uses them; what was chosen \
                       the last time is remembered as JSON
            cli      | date anchor dataset original display layout paint lesson search export | picocli tools.jackson \
                     | a command works where there is no screen, so it never touches a window
                     | dataset lesson export app cli    | picocli \
                     | Main chooses between window and command, and draws a picture where there is no screen
            """);

    /** What the parts of the window share; beside it they know neither the window nor each other. */
    private static final String SHARED =
            "(\\[L)?passage\\.app\\.(AppViewModel|Messages|CategoryChip|Choice|ChoiceRows|FilterRows|FilterViewModel|Jobs?|Lit|LitText|JobsView|Words|WrappedLabel|WrittenDate)(\\$.*)?;?";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("passage");

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importClasses(OffenderViewModel.class, OffendingCard.class);

    private record Row(String name, Set<String> uses, Set<String> libraries, String because) {

        /** Reads a line of the table. */
        static Row of(String line) {
            String[] cells = line.split("\\|");
            return new Row(cells[0].strip(), words(cells[1]), words(cells[2]), cells[3].strip());
        }

        String pattern() {
            return name.isEmpty() ? "passage" : "passage." + name + "..";
        }

        ArchRule rule() {
            List<String> allowed = new ArrayList<>(List.of(pattern()));
            uses.forEach(used -> allowed.add("passage." + used + ".."));
            libraries.forEach(library -> allowed.add(library + ".."));
            var platform = resideInAPackage("java..").and(not(resideInAPackage("java.awt..")));
            return classes()
                    .that()
                    .resideInAPackage(pattern())
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(allowed.toArray(String[]::new)).or(platform))
                    .because(because);
        }
    }

    private static List<Row> table(String lines) {
        return lines.lines().map(Row::of).toList();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[ ,`–]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyWhatItsRowNames() {
        return TABLE.stream()
                .map(row -> dynamicTest(row.pattern(), () -> row.rule().check(PROGRAM)));
    }

    @Test
    void aRowNamesOnlyRowsAboveIt() {
        List<String> above = new ArrayList<>();
        for (Row row : TABLE) {
            assertThat(above).as(row.pattern()).containsAll(row.uses());
            above.add(row.name());
        }
    }

    @Test
    void everyPackageHasARow() {
        classes()
                .should()
                .resideInAnyPackage(TABLE.stream().map(Row::pattern).toArray(String[]::new))
                .because("what is in no row is checked by no rule")
                .check(PROGRAM);
    }

    @Test
    void thePageOfTheArchitectureShowsTheSameTable() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src", "site", "markdown", "architecture.md"))) {
            Map<String, Set<String>> shown = lines.filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("\\|"))
                    .collect(Collectors.toMap(cells -> cells[1].replace("`", "").strip(), cells -> words(cells[3])));
            assertThat(shown)
                    .isEqualTo(TABLE.stream()
                            .collect(
                                    Collectors.toMap(row -> row.name().isEmpty() ? "passage" : row.name(), Row::uses)));
        }
    }

    @Test
    void packagesFormNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("passage.(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle are one package")
                .check(PROGRAM);
    }

    @Test
    void partsOfTheWindowShareNothingButItsState() {
        Stream.of("card", "export", "lesson", "list", "reader", "timeline")
                .map(ArchitectureTest::part)
                .forEach(rule -> rule.check(PROGRAM));
    }

    private static ArchRule part(String name) {
        String own = "passage.app." + name + "..";
        return noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAPackage("passage.app..")
                        .and(not(resideInAPackage(own)))
                        .and(not(describe("shared state", type -> type.getName().matches(SHARED)))))
                .because(
                        "the window puts its parts together; parts that knew it or each other could not be read alone");
    }

    @Test
    void whatIsSharedKnowsNoPartOfTheWindow() {
        classes()
                .that(describe(
                        "are shared by the parts",
                        (JavaClass type) -> type.getName().matches(SHARED)))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("passage.app.."))
                        .or(describe("shared", type -> type.getName().matches(SHARED))))
                .because("else state and views would need each other")
                .check(PROGRAM);
    }

    @Test
    void viewModelsTouchNoScene() {
        viewModels().check(PROGRAM);
    }

    private static ArchRule viewModels() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("a view model is tested without a toolkit and says what is shown, never with which controls");
    }

    @Test
    void anArrangementKnowsNothingThatPans() {
        noClasses()
                .that()
                .haveNameMatching(
                        "passage\\.layout\\.(Arrangement|Cell|Clusters?|Label(Forms)?|Lane(Arrangement|Cells|Heights|Placer)|Placed|Row|RowBudget|Rules)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Viewport.class, Frame.class)
                .because("rows that depended on what is in view would change while one pans")
                .check(PROGRAM);
    }

    @Test
    void theRulesRejectWhatBreaksThem() {
        Row display = TABLE.stream()
                .filter(row -> row.name().equals("display"))
                .findFirst()
                .orElseThrow();
        assertRejected(display.rule(), "passage.layout.Theme", "java.awt.Color", "javafx.scene.control.Label");
        assertRejected(part("card"), "passage.app.reader.ReaderView");
        assertRejected(viewModels(), "javafx.scene.control.Label");
    }

    private static void assertRejected(ArchRule rule, String... named) {
        assertThatThrownBy(() -> rule.check(OFFENDERS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(named);
    }
}
