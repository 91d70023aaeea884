package dk.livtag.measure.change;

/**
 * When a change is larger than the noise of measuring (Jacobson and Truax 1991).
 *
 * @param sem the noise of one measurement
 * @param sdiff the noise of the difference of two
 */
public record ReliableChange(double sem, double sdiff) {

    private static final double Z95 = 1.96;

    public static ReliableChange of(double sd, double reliability) {
        var sem = sd * Math.sqrt(1 - reliability);
        return new ReliableChange(sem, Math.sqrt(2) * sem);
    }

    /** For numbers that have a standard error each. */
    public static ReliableChange between(double error, double other) {
        var sdiff = Math.hypot(error, other);
        return new ReliableChange(sdiff / Math.sqrt(2), sdiff);
    }

    public double index(double before, double after) {
        return (after - before) / sdiff;
    }

    /** The least change that one in twenty would show by chance. */
    public double threshold() {
        return Z95 * sdiff;
    }
}
