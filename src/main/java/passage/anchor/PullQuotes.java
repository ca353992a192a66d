package passage.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
            RepeatedStarts.of(lines, skeleton, seed, MOST_PLACES).forEach((line, places) -> {
                places.stream()
                        .flatMap(place -> block(line, place).stream())
                        .max(Comparator.comparingInt(Block::length))
                        .ifPresent(blocks::add);
            });
        }
        blocks.sort(Comparator.comparingInt(Block::length).reversed().thenComparingInt(Block::firstLine));
        return drop(blocks, block -> interrupts(block) || isFinished(block)) || drop(blocks, _ -> true);
    }

    private boolean drop(List<Block> blocks, Predicate<Block> kind) {
        List<Block> taken = new ArrayList<>();
        for (Block block : blocks) {
            if (kind.test(block) && isFree(block) && isPullQuote(block)) {
                linesOf(block).forEach(lines::drop);
                taken.add(block);
            }
        }
        for (Block block : List.copyOf(taken)) {
            if (isPartOfRepetition(block)) {
                linesOf(block).forEach(lines::restore);
                taken.remove(block);
            }
        }
        return !taken.isEmpty();
    }

    private static IntStream linesOf(Block block) {
        return IntStream.rangeClosed(block.firstLine(), block.lastLine());
    }

    /** Whether neither the block nor what it repeats is known for furniture already. */
    private boolean isFree(Block block) {
        return linesOf(block).noneMatch(lines::isDropped)
                && !lines.isDropped(skeleton.lineOf(block.repetition().second()));
    }

    /** What does not end a sentence may be running text that a pull quote not yet found breaks off, so it comes last. */
    private boolean isFinished(Block block) {
        return !lines.isUnfinished(block.lastLine());
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
        boolean byChance = line > first && repetition.firstEnd() - skeleton.start(line) <= CHANCE;
        if (left == 0) {
            return byChance && !lines.isUnfinished(line - 1) && lines.isSetOffAfter(line - 1) ? line - 1 : line;
        }
        if (byChance) {
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
        if (lines.endsInHyphen(block.lastLine()) || isPartOfRepetition(block)) {
            return false;
        }
        boolean open = interrupts || lines.isLeftOpenBefore(block.firstLine());
        boolean certain = block.length() < LONG_ENOUGH ? open && sides == 2 : interrupts || sides == 2;
        if (!certain || block.length() < LONG_ENOUGH && flowsOn(block)) {
            return false;
        }
        if (!interrupts && (isHeading(block) || continuesSentence(block))) {
            return false;
        }
        int strength = sides + wholeLines(block.firstLine(), interrupts);
        return strength > strength(repetition.second(), repetition.secondEnd());
    }

    /** Whether the repetition goes on beyond a pull quote already dropped: then these lines are what it breaks off. */
    private boolean isPartOfRepetition(Block block) {
        int before = lines.keptBefore(block.firstLine());
        int after = lines.keptAfter(block.lastLine());
        int start = block.repetition().second();
        int end = block.repetition().secondEnd();
        return before >= 0 && skeleton.sharedBefore(skeleton.end(before), start, CHANCE + 1) > CHANCE
                || after < lines.size() && skeleton.sharedAfter(skeleton.start(after), end, CHANCE + 1) > CHANCE;
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

    /** Whether a few words read well with what comes before and after them: the rest of a column. */
    private boolean flowsOn(Block block) {
        return lines.startsLowercase(block.firstLine())
                && !isFinished(block)
                && !lines.endsInHyphen(lines.keptBefore(block.firstLine()));
    }

    private boolean isHeading(Block block) {
        Repetition repetition = block.repetition();
        int common = Math.min(repetition.length(), repetition.secondEnd() - repetition.second());
        return !isFinished(block) && Wording.isTitle(lines.text(block.firstLine(), block.lastLine()))
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
        return begins && ends ? sides + wholeLines(first, lines.interrupt(first, last)) : sides;
    }

    /** What counts for whole lines: most of all that they break into a sentence, a little that one is open before them. */
    private int wholeLines(int firstLine, boolean interrupts) {
        return (interrupts ? 6 : 2) + (lines.breaksOffBefore(firstLine) ? 1 : 0);
    }
}
