package scorecard.tests.library;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What the parameters of the formulas stand for in the proof, as SQL writes it; all of it occurs in the data. */
final class CatalogueParameters {

    /** The periods of the proof. */
    static final List<YearMonth> MONTHS = List.of(YearMonth.of(2026, 2), YearMonth.of(2026, 3), YearMonth.of(2026, 4));

    static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("tier", "2"),
            Map.entry("type", "'Y03'"),
            Map.entry("queue", "'Q2'"),
            Map.entry("agent", "'A017'"),
            Map.entry("account", "'K048'"),
            Map.entry("channel", "'phone'"),
            Map.entry("segment", "'mid'"),
            Map.entry("lo_h", "24"),
            Map.entry("hi_h", "240"),
            Map.entry("lo_d", "0"),
            Map.entry("hi_d", "700"),
            Map.entry("win", "7"),
            Map.entry("fmt", "'mobile'"),
            Map.entry("cat", "'solution'"),
            Map.entry("stage_a", "'interested'"),
            Map.entry("stage_b", "'sold'"),
            Map.entry("ramp_loss", "1500"),
            Map.entry("max_calls", "3"),
            Map.entry("short_s", "10"));

    private CatalogueParameters() {}

    /** The times of a month: as-of and now are its end, today is its last day. */
    static Map<String, String> of(YearMonth month) {
        String from = date(month);
        String to = date(month.plusMonths(1));
        return Map.of(
                "from",
                from,
                "to",
                to,
                "pfrom",
                date(month.minusMonths(1)),
                "pto",
                from,
                "asof",
                to,
                "now",
                to,
                "day0",
                "'" + month.atEndOfMonth() + "'",
                "days",
                Integer.toString(month.lengthOfMonth()));
    }

    private static String date(YearMonth month) {
        return "'" + month.atDay(1) + "'";
    }
}
