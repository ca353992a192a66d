package passage.date;

/** How sure the curator is of a part of a date. */
enum Qualification {
    CERTAIN(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String sign;

    Qualification(String sign) {
        this.sign = sign;
    }

    /** The EDTF sign, or {@code CERTAIN} for a character that is none. */
    static Qualification ofSign(char sign) {
        return switch (sign) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> CERTAIN;
        };
    }

    String sign() {
        return sign;
    }

    boolean uncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    boolean approximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /** What holds of a part that both say something of. */
    Qualification and(Qualification other) {
        boolean uncertain = uncertain() || other.uncertain();
        boolean approximate = approximate() || other.approximate();
        if (uncertain) {
            return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : CERTAIN;
    }
}
