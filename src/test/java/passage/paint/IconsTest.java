package passage.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Icon;
import passage.display.PathData;

class IconsTest {
    @TempDir
    Path data;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectory(data.resolve("icons"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "treaty",
                "state",
                "conflict",
                "diplomacy",
                "institution",
                "energy-transport",
                "culture-education",
                "humanitarian",
                "passage"
            })
    void programHasAnIconInABoxOf24(String name) {
        Icon icon = Icons.of(name, data).orElseThrow();
        assertThat(icon.name()).isEqualTo(name);
        assertThat(icon.box()).isEqualTo(24);
        assertThat(PathData.parse(icon.path()).segments()).isNotEmpty();
    }

    @Test
    void iconOfTheDataFolderComesFirst() throws IOException {
        write("treaty", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='M1 1H5V5Z'/></svg>");
        assertThat(Icons.of("treaty", data)).contains(new Icon("treaty", "M1 1L5 1L5 5Z", 16));
    }

    @Test
    void severalPathsMakeOneIcon() throws IOException {
        write("two", "<svg viewBox='0 0 24 24'><g><path d='m1 1h5'/></g><path d='m2 2v5'/></svg>");
        assertThat(Icons.of("two", data)).contains(new Icon("two", "M1 1L6 1M2 2L2 7", 24));
    }

    @Test
    void boxThatIsNotSquareIsCentredInOneThatIs() throws IOException {
        write("wide", "<svg viewBox='-10 0 20 10'><path d='M-10 0H10V10Z'/></svg>");
        assertThat(Icons.of("wide", data)).contains(new Icon("wide", "M0 5L20 5L20 15Z", 20));
    }

    @Test
    void unreadableIconOfTheDataFolderGivesWayToTheProgramsOwn() throws IOException {
        write("treaty", "<svg><path d='M1 1'");
        assertThat(Icons.of("treaty", data))
                .isEqualTo(Icons.ofProgram("treaty"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<svg/>",
                "<svg><path d=''/></svg>",
                "<svg><path d='M1 x'/></svg>",
                "<svg viewBox='0 0 0 24'><path d='M1 1H2'/></svg>",
                "<svg viewBox='a b c d'><path d='M1 1H2'/></svg>",
                "<svg viewBox='NaN 0 24 24'><path d='M1 1H2'/></svg>"
            })
    void fileWithoutAnOutlineIsNoIcon(String svg) throws IOException {
        write("odd", svg);
        assertThat(Icons.of("odd", data)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../treaty", "a/b", "a\\b", ".", "tre aty", "-x"})
    void nameThatIsNoneFindsNothing(String name) {
        assertThat(Icons.of(name, data)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Treaty", "double--hyphen", "hyphen-", "-hyphen", "şuşa"})
    void aFileOfANameThatNoCategoryMayHaveIsNotDrawn(String name) throws IOException {
        write(name, "<svg viewBox='0 0 24 24'><path d='M1 1H5V5Z'/></svg>");
        assertThat(Icons.of(name, data)).isEmpty();
    }

    /** A document type can name files to fetch and words that grow without end: none is read. */
    @Test
    void documentTypeIsNotRead() throws IOException {
        Path type = Files.writeString(data.resolve("icon.dtd"), "<!ATTLIST path d CDATA 'M0 0H9V9Z'>");
        write("outside", "<!DOCTYPE svg SYSTEM '%s'><svg><path/></svg>".formatted(type.toUri()));
        assertThat(Icons.of("outside", data)).isEmpty();
        write("inside", "<!DOCTYPE svg [<!ENTITY x 'M0 0H9V9Z'>]><svg><path d='&x;'/></svg>");
        assertThat(Icons.of("inside", data)).isEmpty();
    }

    @Test
    void missingFolderIsNoFault() {
        assertThat(Icons.of("state", data.resolve("nowhere"))).isPresent();
        assertThat(Icons.of("unknown", data.resolve("nowhere"))).isEmpty();
    }

    private void write(String name, String svg) throws IOException {
        Files.writeString(data.resolve("icons").resolve(name + ".svg"), svg);
    }
}
