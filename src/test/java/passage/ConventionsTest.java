package passage;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.channels.NetworkChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import passage.app.PassageApp;
import passage.dataset.Findings;
import passage.dataset.IdTable;
import passage.display.impl.OffenderViewModel;

/** What no class of the program does, wherever it stands, and why. */
class ConventionsTest {

    private static final int LONGEST_FILE = 300;
    private static final String[] VALUES = {"passage.date..", "passage.dataset..", "passage.display.."};

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("passage");

    private static final JavaClasses OFFENDER = new ClassFileImporter().importClasses(OffenderViewModel.class);

    private static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("only commands and the start write to the terminal", streams());
        rules.put("only Main ends the program", exits());
        rules.put("nobody ends the toolkit", toolkitExits());
        rules.put("the program makes no network connection", network());
        rules.put("nothing changes behind a static field", statics());
        rules.put("the fields of values are final", valueFields());
        rules.put("values cannot be extended", valueTypes());
        rules.put("packages are named for what they know", names());
        return rules;
    }

    @TestFactory
    Stream<DynamicTest> theProgramKeepsTheRule() {
        return rules().entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> theRuleRejectsAnOffender() {
        return rules().entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> assertThatThrownBy(() -> rule.getValue().check(OFFENDER))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("OffenderViewModel")));
    }

    private static ArchRule streams() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("passage.cli..")
                .and()
                .areNotAssignableTo(Main.class)
                .should(ACCESS_STANDARD_STREAMS)
                .because(
                        "whoever reads the output of a command must find nothing else in it, and a window has no terminal");
    }

    private static ArchRule exits() {
        return noClasses()
                .that()
                .areNotAssignableTo(Main.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("a part that ends the program cannot be tested, nor used by another");
    }

    private static ArchRule toolkitExits() {
        return noClasses()
                .should()
                .callMethod(Platform.class, "exit")
                .because(
                        "with a popup open it crashes the virtual machine; the toolkit ends when all windows are hidden");
    }

    /** The names of places (URL, URI) are no connections; opening one is. */
    private static ArchRule network() {
        var places = type(URL.class)
                .or(type(URI.class))
                .or(type(MalformedURLException.class))
                .or(type(URISyntaxException.class));
        return noClasses()
                .that()
                .areNotAssignableTo(DisplayProbe.class)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "javafx.scene.web..")
                        .and(not(places)))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(NetworkChannel.class)
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .because(
                        "it works offline and tells nobody what is read; only the display of this machine is asked for");
    }

    /** The toolkit makes the application object itself, so what it starts with can be handed over in no other way. */
    private static ArchRule statics() {
        return fields().that()
                .areStatic()
                .and()
                .areNotDeclaredIn(PassageApp.class)
                .should()
                .beFinal()
                .because("state that belongs to no object is shared by all threads and all tests");
    }

    /**
     * Parsers and readers inside these packages may have state of their own, for they live within one call. So does
     * {@code Findings}, which another package fills too: it gathers problems until the check that made it is done.
     */
    private static ArchRule valueFields() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(VALUES)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areNotDeclaredIn(Findings.class)
                .and()
                // It grows while a folder is read, and is whole before anybody else sees it.
                .areNotDeclaredIn(IdTable.class)
                .should()
                .beFinal()
                .because("a value is shared between threads and kept by whoever has it");
    }

    private static ArchRule valueTypes() {
        return classes()
                .that()
                .resideInAnyPackage(VALUES)
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("a subclass could be changeable where the value is not");
    }

    private static ArchRule names() {
        return noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..manager..", "..helper..", "..misc..")
                .because("a name that says nothing collects everything");
    }

    @Test
    void noFileIsLongerThanOneSittingReads() {
        assertThat(tooLong(Path.of("src", "main", "java"))).isEmpty();
        assertThat(tooLong(Path.of("src", "test", "java"))).isEmpty();
    }

    @Test
    void aFileThatIsTooLongIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Fits.java"), "\n".repeat(LONGEST_FILE));
        Path tooLong = Files.writeString(folder.resolve("Long.java"), "\n".repeat(LONGEST_FILE + 1));
        assertThat(tooLong(folder)).containsExactly(tooLong);
    }

    private static List<Path> tooLong(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_FILE)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
