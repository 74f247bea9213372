package scorecard.engine.report.html;

/** Lengths in a picture, written alike on every machine. */
final class Pixels {

    private Pixels() {}

    /** A length with at most one decimal. */
    static String text(double length) {
        long tenths = Math.round(length * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long tenth = Math.abs(tenths) % 10;
        return sign + whole + (tenth == 0 ? "" : "." + tenth);
    }
}
