package passage.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.layout.Seeds;
import passage.lesson.RandomLessons;

@DisplayName("Whatever was done can be undone and done again")
class EditsTest {
    @Test
    void anySequenceOfEditsUndoneGivesTheFirstStateAndRedoneTheLast() {
        Seeds.each(200, random -> {
            Desk first = Desk.EMPTY;
            Edits<Desk> edits = Edits.of(first);
            RandomDesk hand = new RandomDesk(random, new RandomLessons(random));
            List<Desk> states = new ArrayList<>(List.of(first));
            for (int i = random.nextInt(60); i > 0; i--) {
                Desk next = hand.edit(edits.now());
                edits = edits.edited("edit " + i, "", next);
                states.add(next);
            }
            Edits<Desk> back = edits;
            for (int i = states.size() - 1; i >= 0; i--) {
                assertThat(back.now()).isEqualTo(states.get(i));
                back = back.undone();
            }
            assertThat(back.now()).isEqualTo(first);
            assertThat(back.undoes()).isEmpty();
            while (back.redoes().isPresent()) {
                back = back.redone();
            }
            assertThat(back.now()).isEqualTo(edits.now());
        });
    }

    @Test
    void lettersTypedOneAfterTheOtherAreOneEdit() {
        Edits<String> edits = Edits.of("").edited("typing", "note", "a").edited("typing", "note", "ab");

        assertThat(edits.now()).isEqualTo("ab");
        assertThat(edits.undoes()).contains("typing");
        assertThat(edits.undone().now()).isEmpty();
        assertThat(edits.undone().redone().now()).isEqualTo("ab");
    }

    @Test
    void anotherFieldOrAPauseBeginsAnotherEdit() {
        Edits<String> edits = Edits.of("")
                .edited("typing", "note", "a")
                .edited("typing", "question", "b")
                .paused()
                .edited("typing", "question", "c");

        assertThat(edits.undone().now()).isEqualTo("b");
        assertThat(edits.undone().undone().now()).isEqualTo("a");
    }

    @Test
    void anEditAfterUndoingForgetsWhatWasUndone() {
        Edits<String> edits = Edits.of("").edited("1", "", "a").undone().edited("2", "", "b");

        assertThat(edits.redoes()).isEmpty();
        assertThat(edits.undone().now()).isEmpty();
        assertThat(edits.undone().redoes()).contains("2");
    }

    @Test
    void lookingElsewhereIsNoEdit() {
        Edits<String> edits = Edits.of("a").edited("1", "", "b").seen("b, step 2");

        assertThat(edits.undoes()).contains("1");
        assertThat(edits.undone().now()).isEqualTo("a");
        assertThat(edits.undone().redone().now()).isEqualTo("b, step 2");
    }

    @Test
    void theOldestOfVeryManyAreForgotten() {
        Edits<Integer> edits = Edits.of(0);
        for (int i = 1; i <= Edits.MOST + 10; i++) {
            edits = edits.edited("count", "", i);
        }
        while (edits.undoes().isPresent()) {
            edits = edits.undone();
        }
        assertThat(edits.now()).isEqualTo(10);
    }
}
