package scorecard.engine.report.html;

import java.math.BigDecimal;

/** Lengths in a picture, written alike on every machine. */
final class Pixels {

    private static final int FULL = 100;

    private Pixels() {}

    /** The length of a bar for a score, 0 .. 100; a score beyond its ends fills it or leaves it empty. */
    static String bar(BigDecimal score) {
        return text(Math.clamp(score.doubleValue(), 0, FULL));
    }

    /** A length with at most one decimal. */
    static String text(double length) {
        long tenths = Math.round(length * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long tenth = Math.abs(tenths) % 10;
        return sign + whole + (tenth == 0 ? "" : "." + tenth);
    }
}
