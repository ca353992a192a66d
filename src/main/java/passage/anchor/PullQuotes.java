package passage.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds pull quotes: whole lines, set apart, that repeat what the running text says elsewhere.
 *
 * <p>Of two places that say the same, the pull quote is the one whose lines begin and end with the repetition and that is
 * set off from what surrounds it, or breaks into a sentence. Where nothing tells them apart neither is one.
 */
final class PullQuotes {
    /** Repetitions are noticed by their first letters; the short seed is for short ones, and finds formulas too. */
    private static final int[] SEEDS = {32, 16};

    private static final int SHORTEST = 16;

    /** A repetition shorter than this must also break into a sentence. */
    private static final int LONG_ENOUGH = 40;

    /** What surrounds a pull quote may be like the running text by chance, for so many letters. */
    private static final int CHANCE = 12;

    private static final int SLIGHT_CHANCE = 2;

    /** What may follow a pull quote in its own lines: who said it, whose photograph it is. */
    private static final int LONGEST_CREDIT = 60;

    private static final Pattern CREDIT = Pattern.compile("^[\\s.,\"'\u2019\u201D\u00BB*]*[(\\[|/\u2013\u2014-]");

    /** Beginnings repeated more often than this are formulas, not pull quotes. */
    private static final int MOST_PLACES = 12;

    private final Lines lines;
    private final Skeleton skeleton;

    private PullQuotes(Lines lines) {
        this.lines = lines;
        skeleton = new Skeleton(lines);
    }

    /** Drops pull quotes from the lines; true when there were any. */
    static boolean drop(Lines lines) {
        return new PullQuotes(lines).drop();
    }

    /** Lines that repeat another place. */
    private record Block(int firstLine, int lastLine, Repetition repetition) {
        int length() {
            return repetition.length();
        }
    }

    private boolean drop() {
        List<Block> blocks = new ArrayList<>();
        for (int seed : SEEDS) {
            placesOfLineStarts(seed).forEach((line, places) -> {
                if (places.size() <= MOST_PLACES) {
                    places.stream()
                            .flatMap(place -> block(line, place).stream())
                            .max(Comparator.comparingInt(Block::length))
                            .ifPresent(blocks::add);
                }
            });
        }
        blocks.sort(Comparator.comparingInt(Block::length).reversed().thenComparingInt(Block::firstLine));
        boolean any = false;
        for (Block block : blocks) {
            any |= dropUnlessTaken(block);
        }
        return any;
    }

    private boolean dropUnlessTaken(Block block) {
        if (!isPullQuote(block)) {
            return false;
        }
        int repeated = skeleton.lineOf(block.repetition().second());
        for (int line = block.firstLine(); line <= block.lastLine(); line++) {
            if (lines.isDropped(line)) {
                return false;
            }
        }
        if (lines.isDropped(repeated)) {
            return false;
        }
        for (int line = block.firstLine(); line <= block.lastLine(); line++) {
            lines.drop(line);
        }
        return true;
    }

    /** For each line, by its number, the other places where its first letters stand. */
    private Map<Integer, List<Integer>> placesOfLineStarts(int seed) {
        Map<Long, List<Integer>> byHash = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.isDropped(line) && skeleton.start(line) + seed <= skeleton.size()) {
                long hash = SeedHash.of(skeleton, skeleton.start(line), seed);
                byHash.computeIfAbsent(hash, _ -> new ArrayList<>(1)).add(line);
            }
        }
        Map<Integer, List<Integer>> places = new HashMap<>();
        SeedHash.forEach(skeleton, seed, (hash, at) -> {
            for (int line : byHash.getOrDefault(hash, List.of())) {
                if (skeleton.start(line) != at && skeleton.equal(skeleton.start(line), at, seed)) {
                    List<Integer> known = places.computeIfAbsent(line, _ -> new ArrayList<>(2));
                    if (known.size() <= MOST_PLACES) {
                        known.add(at);
                    }
                }
            }
        });
        return places;
    }

    private Optional<Block> block(int line, int place) {
        int start = skeleton.start(line);
        int byChance = lines.isSetOffBefore(line) ? CHANCE : SLIGHT_CHANCE;
        if (skeleton.sharedBefore(start, place, byChance + 1) > byChance) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(0, Repetition.MOST_OMISSIONS)
                .mapToObj(omissions -> Repetition.from(skeleton, start, place, omissions))
                .flatMap(repetition -> block(line, repetition).stream())
                .max(Comparator.comparingInt(Block::length));
    }

    private Optional<Block> block(int line, Repetition whole) {
        int start = whole.first();
        int last = lastLine(line, whole);
        int end = last < 0 ? start : Math.min(whole.firstEnd(), skeleton.end(last));
        if (end - start < SHORTEST) {
            return Optional.empty();
        }
        Block block = new Block(line, last, whole.endingAt(end));
        return isPullQuote(block) ? Optional.of(block) : Optional.empty();
    }

    /** The last line of the repetition, -1 when it breaks off within a line. */
    private int lastLine(int first, Repetition repetition) {
        int line = skeleton.lineOf(repetition.firstEnd() - 1);
        int left = skeleton.end(line) - repetition.firstEnd();
        if (left == 0) {
            return line;
        }
        if (line > first && repetition.firstEnd() - skeleton.start(line) <= CHANCE) {
            return line - 1;
        }
        boolean credit = left * 2 <= repetition.length() && lines.isSetOffAfter(line) && isCredit(line, left);
        return credit ? line : -1;
    }

    /** Whether so many last letters of a line stand in brackets or after a dash. */
    private boolean isCredit(int line, int letters) {
        return letters <= LONGEST_CREDIT
                && CREDIT.matcher(Skeleton.lastLetters(lines.text(line), letters))
                        .find();
    }

    private boolean isPullQuote(Block block) {
        Repetition repetition = block.repetition();
        boolean interrupts = interrupts(block);
        int sides = sides(block.firstLine(), block.lastLine());
        if (lines.endsInHyphen(block.lastLine())) {
            return false;
        }
        if (block.length() < LONG_ENOUGH ? !interrupts || sides < 2 : !interrupts && sides < 2) {
            return false;
        }
        if (!interrupts && (isHeading(block) || continuesSentence(block))) {
            return false;
        }
        return (interrupts ? 4 : 0) + 2 + sides > strength(repetition.second(), repetition.secondEnd());
    }

    /** Lines between a heading and what goes on with a small letter are the first of a paragraph. */
    private boolean interrupts(Block block) {
        int before = lines.keptBefore(block.firstLine());
        return lines.interrupt(block.firstLine(), block.lastLine())
                && !(lines.isHeading(before) && lines.isUnfinished(block.lastLine()));
    }

    /** What is one sentence with the lines before or after it belongs to the running text, whatever it repeats. */
    private boolean continuesSentence(Block block) {
        int after = lines.keptAfter(block.lastLine());
        return lines.startsLowercase(block.firstLine())
                || after < lines.size() && lines.isUnfinished(block.lastLine()) && lines.startsLowercase(after);
    }

    private boolean isHeading(Block block) {
        Repetition repetition = block.repetition();
        int common = Math.min(repetition.length(), repetition.secondEnd() - repetition.second());
        return Wording.isTitle(lines.text(block.firstLine()))
                || !skeleton.sameCase(repetition.first(), repetition.second(), common);
    }

    private int sides(int firstLine, int lastLine) {
        return (lines.isSetOffBefore(firstLine) ? 1 : 0) + (lines.isSetOffAfter(lastLine) ? 1 : 0);
    }

    /** How much the place repeated looks like a pull quote itself. */
    private int strength(int start, int end) {
        int first = skeleton.lineOf(start);
        int last = skeleton.lineOf(end - 1);
        boolean begins = start - skeleton.start(first) <= 2;
        boolean ends = skeleton.end(last) - end <= 2;
        int sides = (begins && lines.isSetOffBefore(first) ? 1 : 0) + (ends && lines.isSetOffAfter(last) ? 1 : 0);
        return sides + (begins && ends ? 2 + (lines.interrupt(first, last) ? 4 : 0) : 0);
    }
}
