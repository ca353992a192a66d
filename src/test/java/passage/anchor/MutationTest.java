package passage.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Quotes taken from a chronicle of our own are looked for again after the chronicle has been damaged. */
class MutationTest {
    private static final int TRIALS = 100;

    private final long seed = Long.getLong("passage.seed", 20_261_120L);
    private final Random random = new Random(seed);
    private final Chronicle chronicle = new Chronicle(random);

    @BeforeEach
    void tellTheSeed(TestReporter reporter) {
        reporter.publishEntry("passage.seed", Long.toString(seed));
    }

    @ParameterizedTest
    @DisplayName("What typesetting does leaves a quote exact")
    @EnumSource
    void layoutLeavesAQuoteExact(Layout layout) {
        for (int trial = 0; trial < TRIALS; trial++) {
            Chronicle.Entry entry = chronicle.anyEntry();
            String quote = entry.quote(random);
            String changed = layout.apply(entry.text(), quote, random);
            String text = chronicle.textWith(entry, changed);

            Anchoring found = QuoteMatcher.of(AnchorTests.source(text)).find(TextQuoteSelector.of(quote));

            assertThat(found).as(about(trial, quote, changed)).isInstanceOf(Anchoring.Exact.class);
            assertThat(isWithin(((Anchoring.Exact) found).ranges(), text, changed))
                    .as(about(trial, quote, changed))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @DisplayName("A slip of one letter is nearly always found, and never elsewhere")
    @EnumSource
    void slipsAreFound(Slip slip) {
        int found = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Chronicle.Entry entry = chronicle.anyEntry();
            String quote = entry.quote(random);
            String changed = entry.text().replace(quote, slip.apply(quote, random));
            String text = chronicle.textWith(entry, changed);

            Anchoring anchoring = QuoteMatcher.of(AnchorTests.source(text)).find(TextQuoteSelector.of(quote));

            List<TextRange> ranges = accepted(anchoring);
            if (!ranges.isEmpty()) {
                assertThat(isWithin(ranges, text, changed))
                        .as(about(trial, quote, changed))
                        .isTrue();
                found++;
            }
        }
        assertThat(found).as("found of %d, seed %d", TRIALS, seed).isGreaterThanOrEqualTo(TRIALS * 95 / 100);
    }

    @Test
    @DisplayName("A quote whose sentence is gone is found nowhere")
    void aDeletedSentenceIsFoundNowhere() {
        for (int trial = 0; trial < TRIALS; trial++) {
            Chronicle.Entry entry = chronicle.anyEntry();
            String quote = entry.quote(random);
            String text = chronicle.textWith(entry, "");

            Anchoring found = QuoteMatcher.of(AnchorTests.source(text)).find(TextQuoteSelector.of(quote));

            assertThat(accepted(found)).as(about(trial, quote, found)).isEmpty();
        }
    }

    @ParameterizedTest
    @DisplayName("A look-alike is not taken for a sentence that is gone")
    @EnumSource
    void aLookAlikeIsRefused(LookAlike lookAlike) {
        for (int trial = 0; trial < TRIALS; trial++) {
            Chronicle.Entry entry = chronicle.anyEntry();
            String quote = entry.quote(random);
            String text = chronicle.textWith(entry, lookAlike.of(entry));

            Anchoring found = QuoteMatcher.of(AnchorTests.source(text)).find(TextQuoteSelector.of(quote));

            assertThat(accepted(found)).as(about(trial, quote, found)).isEmpty();
        }
    }

    private static List<TextRange> accepted(Anchoring anchoring) {
        return switch (anchoring) {
            case Anchoring.Exact exact -> exact.ranges();
            case Anchoring.Approximate near -> near.ranges();
            case Anchoring.Orphan _ -> List.of();
        };
    }

    private static boolean isWithin(List<TextRange> ranges, String text, String part) {
        int start = text.indexOf(part);
        return ranges.getFirst().start() >= start && ranges.getLast().end() <= start + part.length();
    }

    private String about(int trial, Object... details) {
        return "seed %d, trial %d: %s".formatted(seed, trial, List.of(details));
    }

    /** Changes that a typesetter or a program that extracts text makes. */
    enum Layout {
        HYPHENATED_NARROW_LINES {
            @Override
            String apply(String sentence, String quote, Random random) {
                StringBuilder column = new StringBuilder();
                int width = 0;
                for (String word : sentence.split(" ")) {
                    int half = word.length() / 2;
                    boolean breaks = width + half > 24 && word.chars().allMatch(Character::isLowerCase) && half > 1;
                    column.append(breaks ? word.substring(0, half) + "-\n" + word.substring(half) : word);
                    width = breaks ? half : width + word.length();
                    column.append(width > 28 ? " \n" : " ");
                    width = width > 28 ? 0 : width + 1;
                }
                return column.toString().strip();
            }
        },
        TYPOGRAPHIC_SIGNS {
            @Override
            String apply(String sentence, String quote, Random random) {
                return sentence.replace("fi", "\uFB01")
                        .replace("ff", "\uFB00")
                        .replace("'", "’")
                        .replace(" \"", " “")
                        .replace("-", "–")
                        .replaceFirst(" of ", " of\u00A0");
            }
        },
        SOFT_HYPHENS {
            @Override
            String apply(String sentence, String quote, Random random) {
                return sentence.replaceAll("(\\p{Ll}{3})(\\p{Ll}{3})", "$1\u00AD$2");
            }
        },
        DECOMPOSED {
            @Override
            String apply(String sentence, String quote, Random random) {
                return java.text.Normalizer.normalize(sentence, java.text.Normalizer.Form.NFD);
            }
        },
        RUNNING_HEAD {
            @Override
            String apply(String sentence, String quote, Random random) {
                return interrupted(
                        sentence, quote, "\n\n" + (10 + random.nextInt(90)) + " | HARBOUR CHRONICLES\n\n", random);
            }
        },
        PAGE_NUMBER {
            @Override
            String apply(String sentence, String quote, Random random) {
                return interrupted(sentence, quote, "\n\n" + (10 + random.nextInt(90)) + "\n\f", random);
            }
        },
        PULL_QUOTE {
            @Override
            String apply(String sentence, String quote, Random random) {
                String pulled =
                        "\n\nNobody in the archive \nhad ever thought of \nasking the lighthouse \n\nkeepers. \n ";
                return interrupted(sentence, quote, pulled, random);
            }
        };

        abstract String apply(String sentence, String quote, Random random);

        /** Puts a block between two words of the quote, the second of which begins with a small letter. */
        private static String interrupted(String sentence, String quote, String block, Random random) {
            int from = sentence.indexOf(quote);
            List<Integer> spaces = new ArrayList<>();
            for (int i = from; i < from + quote.length() - 1; i++) {
                if (sentence.charAt(i) == ' ' && Character.isLowerCase(sentence.charAt(i + 1))) {
                    spaces.add(i);
                }
            }
            int at = spaces.get(random.nextInt(spaces.size()));
            return sentence.substring(0, at) + block + sentence.substring(at + 1);
        }
    }

    /** One slip in a word without a capital. */
    enum Slip {
        LETTER_DROPPED {
            @Override
            String damaged(String word, int at) {
                return word.substring(0, at) + word.substring(at + 1);
            }
        },
        LETTER_DOUBLED {
            @Override
            String damaged(String word, int at) {
                return word.substring(0, at) + word.charAt(at) + word.substring(at);
            }
        },
        LETTER_MISREAD {
            @Override
            String damaged(String word, int at) {
                String alike = "ceoaunhbilrtfg";
                int index = alike.indexOf(word.charAt(at));
                char other = index < 0 ? 'x' : alike.charAt(index ^ 1);
                return word.substring(0, at) + other + word.substring(at + 1);
            }
        },
        SPACE_LOST {
            @Override
            String apply(String quote, Random random) {
                return quote.replaceFirst("(?<= \\p{Ll}{2,9}) (?=\\p{Ll})", "");
            }
        };

        String apply(String quote, Random random) {
            List<String> words = new ArrayList<>(List.of(quote.split(" ")));
            List<Integer> small = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).length() > 3 && words.get(i).chars().allMatch(Character::isLowerCase)) {
                    small.add(i);
                }
            }
            int index = small.get(random.nextInt(small.size()));
            String word = words.get(index);
            words.set(index, damaged(word, 1 + random.nextInt(word.length() - 2)));
            return String.join(" ", words);
        }

        String damaged(String word, int at) {
            return word;
        }
    }

    /** Sentences that differ in one fact. */
    enum LookAlike {
        ANOTHER_YEAR {
            @Override
            String of(Chronicle.Entry entry) {
                return entry.in(entry.year() + 1).text();
            }
        },
        ANOTHER_PERSON {
            @Override
            String of(Chronicle.Entry entry) {
                return entry.by(entry.person().equals("Alpha") ? "Bravo" : "Alpha")
                        .text();
            }
        },
        ANOTHER_PLACE {
            @Override
            String of(Chronicle.Entry entry) {
                return entry.at(entry.place().equals("Sarnak") ? "Mirdan" : "Sarnak")
                        .text();
            }
        };

        abstract String of(Chronicle.Entry entry);
    }
}
