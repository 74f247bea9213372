package scorecard.engine.read;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.type.ValueType;

/**
 * A way to declare a column, which stands as long as every cell fits: the same contracts decide that read the file later.
 *
 * @param type as the language writes it
 * @param clauses as the language writes them
 */
record ColumnCandidate(String type, List<String> clauses, CellContract contract) {

    private static final List<List<String>> WORDS = List.of(
            List.of("yes", "no"),
            List.of("y", "n"),
            List.of("true", "false"),
            List.of("t", "f"),
            List.of("ja", "nein"),
            List.of("oui", "non"),
            List.of("si", "no"),
            List.of("s\u00ed", "no"));

    private static final List<String> DAYS =
            List.of("d/M/yyyy", "M/d/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy/M/d", "d/M/yy", "M/d/yy", "d MMM yyyy");

    private static final List<String> TIMES = List.of("H:mm", "H:mm:ss", "h:mm a", "h:mm:ss a");

    static List<ColumnCandidate> yesNo() {
        List<ColumnCandidate> candidates = new ArrayList<>();
        for (List<String> words : WORDS) {
            boolean usual = words.equals(List.of("yes", "no")) || words.equals(List.of("true", "false"));
            candidates.add(new ColumnCandidate(
                    "yes/no",
                    usual ? List.of() : List.of("yes \"" + words.get(0) + "\" no \"" + words.get(1) + "\""),
                    new YesNoCell(new CellFormat.YesNo(words.subList(0, 1), words.subList(1, 2)))));
        }
        return candidates;
    }

    static ColumnCandidate whole() {
        return new ColumnCandidate("integer", List.of(), new NumberCell(new ValueType.Whole(), anyNumber(false)));
    }

    /** @param type as the language writes it, without decimals */
    static ColumnCandidate decimal(String type, int decimals, boolean comma) {
        return new ColumnCandidate(
                decimals > 6 ? type + " decimals " + decimals : type,
                comma ? List.of("decimal comma") : List.of(),
                new NumberCell(new ValueType.Decimal(decimals), anyNumber(comma)));
    }

    static ColumnCandidate durationIn(CellFormat.TimeUnit unit, String word) {
        return new ColumnCandidate("duration in " + word, List.of(), new DurationNumberCell(unit));
    }

    static ColumnCandidate clock() {
        return new ColumnCandidate("duration", List.of(), new DurationClockCell());
    }

    static List<ColumnCandidate> days() {
        List<ColumnCandidate> candidates = new ArrayList<>();
        candidates.add(new ColumnCandidate("date", List.of(), new DateCell(Optional.empty(), ZoneOffset.UTC)));
        for (String day : DAYS) {
            candidates.add(new ColumnCandidate("date", format(day), new DateCell(Optional.of(day), ZoneOffset.UTC)));
        }
        return candidates;
    }

    static List<ColumnCandidate> moments() {
        List<ColumnCandidate> candidates = new ArrayList<>();
        candidates.add(
                new ColumnCandidate("timestamp", List.of(), new TimestampCell(Optional.empty(), ZoneOffset.UTC)));
        List<String> withIso = new ArrayList<>(DAYS);
        withIso.add("yyyy-MM-dd");
        for (String day : withIso) {
            for (String time : TIMES) {
                String pattern = day + " " + time;
                candidates.add(new ColumnCandidate(
                        "timestamp", format(pattern), new TimestampCell(Optional.of(pattern), ZoneOffset.UTC)));
            }
        }
        return candidates;
    }

    boolean fits(RawCell cell) {
        return !(contract.read(cell) instanceof Cell.Unfit);
    }

    private static List<String> format(String pattern) {
        return List.of("format \"" + pattern + "\"");
    }

    private static CellFormat.Number anyNumber(boolean comma) {
        return new CellFormat.Number(
                Optional.empty(),
                Optional.empty(),
                comma ? Optional.of(CellFormat.DecimalMark.COMMA) : Optional.empty());
    }
}
