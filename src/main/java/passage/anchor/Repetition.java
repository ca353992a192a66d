package passage.anchor;

/**
 * Two places of a skeleton that say the same.
 *
 * @param first where the first place begins
 * @param firstEnd where it ends
 * @param second where the second place begins
 * @param secondEnd where it ends
 */
record Repetition(int first, int firstEnd, int second, int secondEnd) {
    /** No pull quote is longer than this many letters. */
    private static final int LONGEST = 1200;

    /** Editors shorten a pull quote: this many letters may be missing on either side, a few times. */
    private static final int LONGEST_OMISSION = 24;

    /** How often they shorten it. */
    static final int MOST_OMISSIONS = 3;

    private static final int RESUMES_WITH = 14;

    /** Follows the two places as far as they say the same, but for so many omissions. */
    static Repetition from(Skeleton skeleton, int first, int second, int mostOmissions) {
        int a = first;
        int b = second;
        for (int omissions = 0; ; omissions++) {
            while (a < first + LONGEST
                    && a < skeleton.size()
                    && b < skeleton.size()
                    && a != second
                    && skeleton.letter(a) == skeleton.letter(b)) {
                a++;
                b++;
            }
            int resumed = omissions < mostOmissions && a - first > RESUMES_WITH ? resume(skeleton, a, b) : -1;
            if (resumed < 0) {
                return new Repetition(first, a, second, b);
            }
            a += resumed / LONGEST_OMISSION;
            b += resumed % LONGEST_OMISSION;
        }
    }

    private static int resume(Skeleton skeleton, int a, int b) {
        for (int total = 1; total < LONGEST_OMISSION; total++) {
            for (int i = 0; i <= total; i++) {
                if (skeleton.equal(a + i, b + total - i, RESUMES_WITH)) {
                    return i * LONGEST_OMISSION + total - i;
                }
            }
        }
        return -1;
    }

    int length() {
        return firstEnd - first;
    }

    /** The same pair of places, so that the first ends here. */
    Repetition endingAt(int end) {
        return new Repetition(first, end, second, Math.max(second, secondEnd - (firstEnd - end)));
    }
}
