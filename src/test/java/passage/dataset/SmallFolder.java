package passage.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small and sound data folder, written for a test, in which the test then breaks something. */
public record SmallFolder(Path path) {
    private static final String TIMELINE = """
            {
              "title": {"en": "Two peoples"},
              "languages": ["en"],
              "categories": [
                {"id": "treaty", "label": {"en": "Treaties"}, "icon": "scroll",
                 "colour": {"light": "#0B6FB8", "dark": "#63B3ED"}}
              ],
              "view": "1699/1774"
            }
            """;
    private static final String NAMES = """
            [
              {"id": "karlowitz", "kind": "place", "name": {"en": "Karlowitz", "tr": "Karlofça"},
               "variants": [{"text": "Karlovci", "lang": "sr"}]},
              {"id": "a-sultan", "kind": "person", "name": {"en": "A Sultan"}}
            ]
            """;
    private static final String SOURCE = """
            {
              "id": "kaya-2020",
              "label": {"en": "Kaya 2020"},
              "initials": "K",
              "kind": "essay",
              "citation": {"type": "article-journal", "title": "On treaties",
                           "author": [{"family": "Kaya", "given": "A."}], "issued": {"date-parts": [[2020, 12]]}},
              "perspective": {"en": "Kaya writes about treaties."},
              "sections": [{"id": "opening", "title": {"en": "Opening"}}],
              "paragraphs": [
                {"id": "p1", "section": "opening", "place": {"paragraph": 1}, "lang": "en",
                 "text": {"en": "Two treaties are told of."}}
              ]
            }
            """;
    private static final String EVENTS = """
            {
              "events": [
                {
                  "id": "first-treaty",
                  "date": "1699",
                  "title": {"en": "First treaty", "tr": "İlk antlaşma"},
                  "summary": {"en": "It was signed."},
                  "category": "treaty",
                  "importance": 5,
                  "people": ["a-sultan"],
                  "places": ["karlowitz"],
                  "aliases": ["Karlofça"],
                  "related": [{"event": "second-treaty", "relation": "leads-to"}],
                  "disagreements": [
                    {"about": "name", "passages": ["first-treaty.kaya-2020"], "note": {"en": "It has two names."}}
                  ],
                  "passages": [
                    {
                      "id": "first-treaty.kaya-2020",
                      "source": "kaya-2020",
                      "paragraph": "p1",
                      "quote": {"exact": "signed at Karlowitz in the winter"},
                      "date": "1699-01",
                      "basis": "stated",
                      "wording": "in January 1699"
                    }
                  ]
                },
                {
                  "id": "second-treaty",
                  "date": "1774-07-21",
                  "title": {"en": "Second treaty"},
                  "summary": {"en": "It was signed too."},
                  "category": "treaty",
                  "importance": 4,
                  "passages": [
                    {
                      "id": "second-treaty.kaya-2020",
                      "source": "kaya-2020",
                      "paragraph": "p1",
                      "quote": {"exact": "the later treaty of the two"},
                      "basis": "none"
                    }
                  ]
                }
              ]
            }
            """;

    /** The folder, written below {@code parent}. */
    public static SmallFolder in(Path parent) {
        SmallFolder folder = new SmallFolder(parent.resolve("timeline-data"));
        return folder.write("timeline.json", TIMELINE)
                .write("names.json", NAMES)
                .write("sources/kaya-2020.json", SOURCE)
                .write("events.json", EVENTS)
                .write("icons/scroll.svg", "<svg/>");
    }

    /** The folder with another text in one file. */
    public SmallFolder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The folder with other bytes in one file. */
    public SmallFolder write(String file, byte[] bytes) {
        try {
            Path target = path.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, bytes);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The folder with the first occurrence of {@code old} in one file replaced. */
    public SmallFolder change(String file, String old, String replacement) {
        String text = text(file);
        int at = text.indexOf(old);
        if (at < 0) {
            throw new AssertionError("not in " + file + ": " + old);
        }
        return write(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
    }

    /** The text of one file. */
    public String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The folder without one file. */
    public SmallFolder delete(String file) {
        try {
            Files.delete(path.resolve(file));
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
