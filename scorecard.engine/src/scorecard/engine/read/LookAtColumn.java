package scorecard.engine.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.read.ProposedSource.ProposedColumn;

/** Looks at every cell of a column and proposes the narrowest declaration that all of them fit. */
final class LookAtColumn {

    private static final Set<String> MISSING =
            Set.of("?", "-", "--", "n/a", "na", "#n/a", "null", "nil", "none", "unknown", "(blank)");
    private static final int MOST_LISTED = 12;
    private static final int REPEATED_AT_LEAST = 5;
    private static final int MOST_VALUES = 2_000_000;
    private static final Pattern LEADING_ZERO = Pattern.compile("[+-]?0\\d+([.,]\\d+)?");

    private final String header;
    private final List<ColumnCandidate> candidates = new ArrayList<>();
    private final TreeMap<String, Long> listed = new TreeMap<>();
    private final Set<String> missingWords = new HashSet<>();
    private final Set<String> values = new HashSet<>();
    private boolean unique = true;
    private boolean manyValues;
    private boolean leadingZero;
    private boolean numbersOfSheet = true;
    private long present;
    private long missing;
    private long faulty;
    private int decimals;
    private boolean fractions;

    LookAtColumn(String header) {
        this.header = header;
        candidates.addAll(ColumnCandidate.yesNo());
        candidates.add(ColumnCandidate.whole());
        candidates.add(ColumnCandidate.decimal("number", 18, false));
        candidates.add(ColumnCandidate.decimal("number", 18, true));
        candidates.add(ColumnCandidate.clock());
        candidates.addAll(ColumnCandidate.days());
        candidates.addAll(ColumnCandidate.moments());
    }

    void look(RawCell cell) {
        if (cell instanceof RawCell.Absent || cell.shown().isBlank()) {
            missing++;
            return;
        }
        if (cell instanceof RawCell.Faulty) {
            faulty++;
            return;
        }
        String shown = cell.shown();
        list(shown);
        if (MISSING.contains(shown.strip().toLowerCase(Locale.ROOT))) {
            missingWords.add(shown.strip());
            missing++;
            return;
        }
        present++;
        numbersOfSheet &= cell instanceof RawCell.Stored;
        leadingZero |= cell instanceof RawCell.Written
                && LEADING_ZERO.matcher(shown.strip()).matches();
        candidates.removeIf(candidate -> !candidate.fits(cell));
        PlainNumber.withComma(cell).or(() -> PlainNumber.of(cell)).ifPresent(number -> {
            decimals = Math.max(decimals, number.stripTrailingZeros().scale());
            fractions |= number.stripTrailingZeros().scale() > 0;
        });
    }

    private void list(String shown) {
        if (unique && (values.size() >= MOST_VALUES || !values.add(shown))) {
            unique = false;
            values.clear();
        }
        if (!manyValues) {
            listed.merge(shown, 1L, Long::sum);
            if (listed.size() > MOST_LISTED) {
                manyValues = true;
                listed.clear();
            }
        }
    }

    /** Whether every row has a value and no two have the same. */
    boolean isKey() {
        return unique && missing == 0 && faulty == 0 && present > 0;
    }

    /** Whether every row has a value, so that it can be part of a key. */
    boolean isAlwaysThere() {
        return missing == 0 && faulty == 0;
    }

    ProposedColumn proposed(String name, boolean second) {
        Declared declared = declared();
        List<String> clauses = new ArrayList<>(declared.clauses());
        boolean typed = !declared.type().startsWith("text");
        if (missing > 0 && (typed || missingWords.isEmpty() || blanks() > 0)) {
            clauses.add("optional");
        }
        if (typed && !missingWords.isEmpty()) {
            clauses.add("missing when "
                    + String.join(
                            ", ",
                            missingWords.stream()
                                    .sorted()
                                    .map(word -> "\"" + escaped(word) + "\"")
                                    .toList()));
        }
        return new ProposedColumn(name, header, second, declared.type(), clauses, note(declared));
    }

    private long blanks() {
        return missing
                - listed.entrySet().stream()
                        .filter(entry -> missingWords.contains(entry.getKey().strip()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    /** A type with the clauses that belong to it, and what to say about the choice. */
    private record Declared(String type, List<String> clauses, String doubt) {}

    private Declared declared() {
        List<ColumnCandidate> standing = present == 0 || leadingZero ? List.of() : candidates;
        String words = header.toLowerCase(Locale.ROOT);
        Declared number = numberOf(standing, words);
        if (number != null) {
            return number;
        }
        for (ColumnCandidate candidate : standing) {
            if (!candidate.type().startsWith("number")) {
                return new Declared(candidate.type(), candidate.clauses(), doubt(candidate, standing));
            }
        }
        boolean closed = !manyValues
                && !listed.isEmpty()
                && present >= (long) listed.size() * REPEATED_AT_LEAST
                && listed.keySet().stream().allMatch(value -> value.equals(value.strip()));
        return closed
                ? new Declared(
                        "text in "
                                + String.join(
                                        ", ",
                                        listed.keySet().stream()
                                                .map(value -> "\"" + escaped(value) + "\"")
                                                .toList()),
                        List.of(),
                        "a new value would be rejected")
                : new Declared("text", List.of(), leadingZero ? "digits with leading zeros" : "");
    }

    /** A declaration as a number, an amount, a duration in a unit, or a day of a spreadsheet; null where none fits. */
    private Declared numberOf(List<ColumnCandidate> standing, String words) {
        boolean whole = standing.stream().anyMatch(candidate -> candidate.type().equals("integer"));
        boolean point = standing.stream()
                .anyMatch(candidate -> candidate.type().startsWith("number")
                        && candidate.clauses().isEmpty());
        boolean comma = standing.stream()
                .anyMatch(candidate -> candidate.type().startsWith("number")
                        && !candidate.clauses().isEmpty());
        if (!whole && !point && !comma) {
            return null;
        }
        if (numbersOfSheet && looksLikeTime(words)) {
            for (ColumnCandidate candidate : standing) {
                boolean day =
                        candidate.type().equals("date") || candidate.type().equals("timestamp");
                if (day && words.matches(".*(date|day|datum|\\bat\\b|opened|closed|created).*")) {
                    return new Declared(candidate.type(), List.of(), "numbers of a spreadsheet, read as days");
                }
                if (fractions && candidate.type().equals("duration")) {
                    return new Declared(
                            "duration",
                            List.of(),
                            "parts of a day in a spreadsheet; a time of day counts from midnight");
                }
            }
        }
        for (CellFormat.TimeUnit unit : CellFormat.TimeUnit.values()) {
            String word = unit.name().toLowerCase(Locale.ROOT);
            boolean said = words.matches(".*\\b" + word + "\\b.*");
            boolean fits = whole || point && decimals <= 3;
            if (said && fits && unit != CellFormat.TimeUnit.DAYS) {
                return new Declared("duration in " + word, List.of(), "");
            }
        }
        if (whole) {
            boolean zeroOne = listed.size() <= 2 && listed.keySet().stream().allMatch(value -> value.matches("[01]"));
            return new Declared("integer", List.of(), zeroOne && !manyValues ? "only 0 and 1: perhaps yes/no" : "");
        }
        Matcher currency = Pattern.compile(".*\\b(EUR|USD|GBP|CHF|JPY)\\b.*").matcher(header);
        ColumnCandidate decimal = ColumnCandidate.decimal(
                currency.matches() ? "money " + currency.group(1) : "number", Math.max(decimals, 0), !point);
        boolean ambiguous = point && comma && fractions;
        return new Declared(
                decimal.type(), decimal.clauses(), ambiguous ? "" : !point ? "a comma before the decimals" : "");
    }

    private static boolean looksLikeTime(String words) {
        return words.matches(".*(date|day|time|datum|zeit|duration|talk|wait|hold|handle|opened|closed|created).*");
    }

    /** Whether another reading of the same dates fits as well. */
    private static String doubt(ColumnCandidate chosen, List<ColumnCandidate> standing) {
        return standing.stream()
                .filter(other ->
                        other.type().equals(chosen.type()) && !other.clauses().equals(chosen.clauses()))
                .findFirst()
                .filter(other -> chosen.type().equals("date") || chosen.type().equals("timestamp"))
                .filter(other -> !chosen.clauses().isEmpty())
                .map(other -> "ambiguous: " + other.clauses().getFirst() + " fits as well")
                .orElse("");
    }

    private String note(Declared declared) {
        List<String> parts = new ArrayList<>();
        parts.add(unique && present > 1 ? "all different" : manyValues ? "" : listed.size() + " different");
        parts.add(missing == 0 ? "" : missing + " missing");
        parts.add(faulty == 0 ? "" : faulty + " with an error of the spreadsheet, which reject their rows");
        parts.add(declared.doubt());
        return String.join("; ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
