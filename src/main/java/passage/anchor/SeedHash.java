package passage.anchor;

/** A rolling hash over a skeleton (Karp and Rabin 1987), to find equal stretches of a fixed length. */
final class SeedHash {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private SeedHash() {}

    /** Takes the hash of the stretch that begins at an offset. */
    interface Visitor {
        void visit(long hash, int at);
    }

    static long of(Skeleton skeleton, int at, int length) {
        long hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * BASE + skeleton.letter(at + i);
        }
        return hash;
    }

    static void forEach(Skeleton skeleton, int length, Visitor visitor) {
        if (skeleton.size() < length) {
            return;
        }
        long leading = 1;
        for (int i = 1; i < length; i++) {
            leading *= BASE;
        }
        long hash = of(skeleton, 0, length);
        visitor.visit(hash, 0);
        for (int at = 1; at + length <= skeleton.size(); at++) {
            hash = (hash - leading * skeleton.letter(at - 1)) * BASE + skeleton.letter(at + length - 1);
            visitor.visit(hash, at);
        }
    }
}
