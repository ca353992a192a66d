package passage.dataset;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Of what refers to nothing, and of ids taken already, it is told where and how to mend it")
class ReferenceProblemsTest extends MistakesTest {
    private static final String FIRST = "/events/0";
    private static final String PASSAGE = "/events/0/passages/0";

    static Stream<Mistake> mistakes() {
        return Stream.concat(unknownThings(), takenIds());
    }

    static Stream<Mistake> mistakesThatCostNoEvent() {
        return unknownThings();
    }

    static Stream<Mistake> unknownThings() {
        return Stream.of(
                Mistake.event(
                        "\"category\": \"treaty\"",
                        "\"category\": \"traety\"",
                        8,
                        FIRST + "/category",
                        "The category “traety” is not described.",
                        "Did you mean “treaty”?"),
                Mistake.event(
                        "\"category\": \"treaty\"",
                        "\"category\": \"war\"",
                        8,
                        FIRST + "/category",
                        "The category “war” is not described.",
                        "Describe “war” in timeline.json, or choose one of its categories."),
                Mistake.event(
                        "\"people\": [\"a-sultan\"]",
                        "\"people\": [\"a-sultan\", \"nobody\"]",
                        10,
                        FIRST + "/people/1",
                        "The name “nobody” is not known.",
                        "Add “nobody” to names.json, or correct it."),
                Mistake.event(
                        "\"places\": [\"karlowitz\"]",
                        "\"places\": [\"karlovitz\"]",
                        11,
                        FIRST + "/places/0",
                        "The name “karlovitz” is not known.",
                        "Did you mean “karlowitz”?"),
                Mistake.event(
                        "\"source\": \"kaya-2020\"",
                        "\"source\": \"smith-1999\"",
                        20,
                        PASSAGE + "/source",
                        "There is no source “smith-1999”.",
                        "Add sources/smith-1999.json, or write the id of a source that is there."),
                Mistake.event(
                        "\"paragraph\": \"p1\"",
                        "\"paragraph\": \"p17\"",
                        21,
                        PASSAGE + "/paragraph",
                        "The source has no paragraph “p17”.",
                        "Did you mean “p1”?"),
                Mistake.event(
                        "\"event\": \"second-treaty\"",
                        "\"event\": \"peace\"",
                        13,
                        FIRST + "/related/0/event",
                        "There is no event “peace”.",
                        "Write the id of an event that is in the list."),
                Mistake.event(
                        "\"event\": \"second-treaty\"",
                        "\"event\": \"first-treaty\"",
                        13,
                        FIRST + "/related/0/event",
                        "The event “first-treaty” is related to itself.",
                        "Write the id of another event."),
                Mistake.event(
                        "\"passages\": [\"first-treaty.kaya-2020\"]",
                        "\"passages\": [\"x\"]",
                        15,
                        FIRST + "/disagreements/0/passages/0",
                        "There is no passage “x”.",
                        "Write the id of a passage that is in the list."),
                new Mistake(
                        "sources/kaya-2020.json",
                        "\"section\": \"opening\"",
                        "\"section\": \"end\"",
                        11,
                        "/paragraphs/0/section",
                        "The source has no section “end”.",
                        "Write the id of one of its sections."),
                new Mistake(
                        "timeline.json",
                        "\"icon\": \"scroll\"",
                        "\"icon\": \"sword\"",
                        5,
                        "/categories/0/icon",
                        "There is no icon “sword”.",
                        "Put sword.svg into the folder “icons” of the data folder, or name an icon of the program."));
    }

    static Stream<Mistake> takenIds() {
        return Stream.of(
                Mistake.event(
                        "\"id\": \"second-treaty\"",
                        "\"id\": \"first-treaty\"",
                        30,
                        "/events/1/id",
                        "The id “first-treaty” is taken already.",
                        "It stands first at events.json/events/0. Give this one another id."),
                Mistake.event(
                        "\"id\": \"second-treaty.kaya-2020\"",
                        "\"id\": \"first-treaty.kaya-2020\"",
                        38,
                        "/events/1/passages/0/id",
                        "The id “first-treaty.kaya-2020” is taken already.",
                        "It stands first at events.json/events/0/passages/0. Give this one another id."),
                new Mistake(
                        "names.json",
                        "\"id\": \"a-sultan\"",
                        "\"id\": \"karlowitz\"",
                        4,
                        "/1/id",
                        "The id “karlowitz” is taken already.",
                        "It stands first at names.json/0. Give this one another id."));
    }
}
