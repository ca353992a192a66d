package passage.original;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.dataset.SmallFolder;

/** A small data folder with two sources, and texts in which their quotes stand. */
final class TwoSources {
    static final String KAYA = """
            Of the first it is known that it was signed at Karlowitz in the winter, after long talks.

            It is the later treaty of the two that historians quarrel about.
            """;
    static final String DEMIR = """
            Demir thinks that the treaty of the plain was read aloud, and that a summer of letters followed.
            """;

    private TwoSources() {}

    static SmallFolder folder(Path parent) {
        SmallFolder folder = SmallFolder.in(parent);
        String demir = folder.text("sources/kaya-2020.json")
                .replace("kaya-2020", "demir-2021")
                .replace("Kaya", "Demir");
        return folder.write("sources/demir-2021.json", demir)
                .change("events.json", "\"basis\": \"none\"\n        }", """
                        "basis": "none"
                                },
                                {"id": "second-treaty.demir-2021", "source": "demir-2021", "paragraph": "p1",
                                 "quote": {"exact": "the treaty of the plain"}, "basis": "none"},
                                {"id": "second-treaty.demir-2021.2", "source": "demir-2021", "paragraph": "p1",
                                 "quote": {"exact": "a summer of letters"}, "basis": "none"}""");
    }

    static Reading read(Path parent) throws PassageException {
        return DatasetReader.read(folder(parent).path());
    }

    static Path write(Path folder, String name, String text) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
