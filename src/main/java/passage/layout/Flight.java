package passage.layout;

/**
 * A smooth way from one window to another: it pulls back just far enough to see where it goes. After J. J. van Wijk and
 * W. A. A. Nuij, "Smooth and efficient zooming and panning", IEEE InfoVis 2003, for one dimension.
 */
public final class Flight {

    /** How much a path zooms rather than pans; the value the authors found people to prefer. */
    private static final double RHO = Math.sqrt(2);

    private static final double STANDING_STILL = 1e-9;

    private final Viewport from;
    private final Viewport to;
    private final double distance;
    private final double r0;
    private final double length;

    /** Plans the way from one window to another. */
    public Flight(Viewport from, Viewport to) {
        this.from = from;
        this.to = to;
        double w0 = from.span();
        double w1 = to.span();
        this.distance = middle(to) - middle(from);
        double d2 = distance * distance;
        if (Math.abs(distance) < STANDING_STILL * w0) {
            this.r0 = 0;
            this.length = Math.abs(Math.log(w1 / w0)) / RHO;
        } else {
            double b0 = b(w0, w1, d2, 1, w0);
            double b1 = b(w0, w1, d2, -1, w1);
            this.r0 = -asinh(b0);
            this.length = (-asinh(b1) - r0) / RHO;
        }
    }

    private static double b(double w0, double w1, double d2, int sign, double w) {
        double rho4 = Math.pow(RHO, 4);
        return (w1 * w1 - w0 * w0 + sign * rho4 * d2) / (2 * w * RHO * RHO * Math.sqrt(d2));
    }

    /** Length of the path as the eye feels it; a path of 1 takes about half a second. */
    public double length() {
        return length;
    }

    /** The window at a share of the path, from 0 to 1. */
    public Viewport at(double share) {
        if (share >= 1 || length == 0) {
            return to;
        }
        double s = Math.max(0, share) * length;
        double w0 = from.span();
        if (Math.abs(distance) < STANDING_STILL * w0) {
            double direction = Math.signum(Math.log(to.span() / w0));
            return window(middle(from) + distance * share, w0 * Math.exp(direction * RHO * s));
        }
        // The paper's cosh(r0) tanh(ρs + r0) - sinh(r0), in the form that does not cancel.
        double moved = w0 / (RHO * RHO) * Math.sinh(RHO * s) / Math.cosh(RHO * s + r0);
        double span = w0 * Math.cosh(r0) / Math.cosh(RHO * s + r0);
        return window(middle(from) + Math.signum(distance) * moved, span);
    }

    private Viewport window(double middle, double span) {
        return new Viewport(middle - span / 2, middle + span / 2, to.width());
    }

    private static double middle(Viewport viewport) {
        return (viewport.from() + viewport.to()) / 2;
    }

    /** Taken of the magnitude, since for a large negative number the two terms would cancel each other. */
    private static double asinh(double x) {
        return Math.copySign(Math.log(Math.abs(x) + Math.sqrt(x * x + 1)), x);
    }
}
