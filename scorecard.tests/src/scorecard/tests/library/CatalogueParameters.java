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

    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            Map.entry("K004", "\"A017\""),
            Map.entry("K006", "\"Y03\""),
            Map.entry("K007", "\"Y03\""),
            Map.entry("K008", "\"Y03\""),
            Map.entry("K010", "\"K048\""),
            Map.entry("K012", "\"A017\""),
            Map.entry("K028", "24 hours, 240 hours"),
            Map.entry("K032", "\"Q2\""),
            Map.entry("K037", "\"phone\""),
            Map.entry("K051", "\"Y03\""),
            Map.entry("K055", "2"),
            Map.entry("K057", "\"Q2\""),
            Map.entry("K060", "\"A017\""),
            Map.entry("K069", "3"),
            Map.entry("K078", "\"mobile\""),
            Map.entry("K089", "\"mid\""),
            Map.entry("K104", "1500 EUR"),
            Map.entry("K124", "\"interested\", \"sold\""),
            Map.entry("K125", "7 days"),
            Map.entry("K133", "0 days, 700 days"),
            Map.entry("K136", "\"A017\""),
            Map.entry("K137", "\"solution\""),
            Map.entry("K146", "10 seconds"));

    private CatalogueParameters() {}

    /** The same values as the language writes them, for a KPI of the library. */
    static String arguments(String number) {
        return ARGUMENTS.get(number);
    }

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
