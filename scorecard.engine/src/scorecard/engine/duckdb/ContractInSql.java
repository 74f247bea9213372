package scorecard.engine.duckdb;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.read.ReadingLimits;
import scorecard.engine.sql.CellInSql;
import scorecard.engine.type.ValueType;

/**
 * The contract of a column for the cells of a typed file, in SQL: {@link scorecard.engine.read.RowContract} in the cases that need no
 * thought. What it leaves open is never wrong, only slower.
 */
final class ContractInSql {
    private final Column column;
    private final FileColumn file;
    private final String cell;
    private final ParquetCell kind;
    private final ZoneInSql zone;
    private final boolean onlyInDuckDb;

    /** In words that are not DuckDB's alone. */
    ContractInSql(Column column, FileColumn file, ZoneInSql zone) {
        this(column, file, zone, false);
    }

    /** In words of DuckDB that it computes more quickly than others. */
    static ContractInSql inDuckDb(Column column, FileColumn file, ZoneInSql zone) {
        return new ContractInSql(column, file, zone, true);
    }

    private ContractInSql(Column column, FileColumn file, ZoneInSql zone, boolean onlyInDuckDb) {
        this.column = column;
        this.file = file;
        this.cell = file.quoted();
        this.kind = ParquetCell.of(file);
        this.zone = zone;
        this.onlyInDuckDb = onlyInDuckDb;
    }

    /**
     * The cell; empty where only the contract itself can tell.
     *
     * @param inKey whether the column is part of the row key, which never is missing
     */
    Optional<CellInSql> cell(boolean inKey) {
        if (column.totals().isPresent()) {
            return Optional.empty(); // rows that add up others are told by the texts of their cells
        }
        return typed().flatMap(typed -> notMissing().map(present -> {
            CellInSql there = present.isEmpty() ? typed : typed.onlyIf(present);
            return column.optional() && !inKey ? orMissing(there) : there;
        }));
    }

    private CellInSql orMissing(CellInSql there) {
        boolean readsEmptyAsNull = !file.isText() || file.known().isSound();
        if (!readsEmptyAsNull || !tokens().isEmpty()) {
            return there.orMissing(missing());
        }
        if (file.known().isEverywhere()) {
            return there;
        }
        // What is computed of a cell that is not there is not there either: no case need be made of it.
        return there.instant().isEmpty()
                ? new CellInSql(there.value(), cell + " IS NULL OR (" + there.fits() + ")")
                : there.orMissing(missing());
    }

    /** True where the cell surely is missing. */
    private String missing() {
        String absent = cell + " IS NULL" + (file.isText() ? " OR " + cell + " = ''" : "");
        String tokens = tokens();
        if (tokens.isEmpty()) {
            return absent;
        }
        return absent
                + (file.isText() || file.isWhole()
                        ? " OR " + cell + " IN (" + tokens + ")"
                        : kind == ParquetCell.DAY ? " OR CAST(" + cell + " AS VARCHAR) IN (" + tokens + ")" : "");
    }

    /** True where a cell that is there surely is not missing; empty text where it cannot be; empty where that is not easily said. */
    private Optional<String> notMissing() {
        String tokens = tokens();
        if (file.isText() && column.type() instanceof ValueType.Text) {
            if (file.known().isSound() && tokens.isEmpty()) {
                return Optional.of(""); // an empty text was read as none
            }
            return Optional.of("strlen(" + cell + ") > 0"
                    + (tokens.isEmpty()
                            ? ""
                            : " AND " + hasNoSpaceAround() + " AND " + cell + " NOT IN (" + tokens + ")"));
        }
        if (tokens.isEmpty()) {
            return Optional.of("");
        }
        return switch (kind) {
            case TEXT -> file.isText() ? Optional.of(cell + " NOT IN (" + tokens + ")") : Optional.empty();
            case NUMBER, FLOATING -> Optional.of(cell + " NOT IN (" + tokens + ")");
            case DAY -> Optional.of("CAST(" + cell + " AS VARCHAR) NOT IN (" + tokens + ")");
            case MOMENT, POINT, COMPOSITE -> Optional.empty();
        };
    }

    /** The missing tokens that a cell could be, as a list; none where there are none. */
    private String tokens() {
        boolean numeric = kind == ParquetCell.NUMBER || kind == ParquetCell.FLOATING;
        return numeric
                ? column.missing().stream()
                        .filter(token -> token.matches(
                                file.isWhole() ? "0|-?[1-9][0-9]{0,17}" : "-?[0-9]{1,15}(\\.[0-9]{1,15})?"))
                        .collect(Collectors.joining(", "))
                : list(column.missing().stream());
    }

    /** Only then no token can be what is left without the spaces around. */
    private String hasNoSpaceAround() {
        return cell + "[1] > ' ' AND " + cell + "[1] < chr(127) AND " + cell + "[-1] > ' ' AND " + cell
                + "[-1] < chr(127)";
    }

    private Optional<CellInSql> typed() {
        return switch (column.format()) {
            case CellFormat.Text text -> text(text);
            case CellFormat.YesNo yesNo -> yesNo(yesNo);
            case CellFormat.Number number -> new NumberInSql(file).number(column.type(), number);
            case CellFormat.DurationIn(CellFormat.TimeUnit unit) -> new NumberInSql(file).duration(unit);
            case CellFormat.DurationClock clock -> new NumberInSql(file).clock();
            case CellFormat.Moment(Optional<String> pattern) -> new MomentInSql(column, file, zone).moment(pattern);
        };
    }

    private Optional<CellInSql> text(CellFormat.Text text) {
        if (file.isWhole() && text.allowed().isEmpty()) {
            return Optional.of(new CellInSql("CAST(" + cell + " AS VARCHAR)", file.isThere()));
        }
        if (!file.isText()) {
            return Optional.empty();
        }
        String anyText = file.known().isSound()
                ? file.isThere()
                : "strlen(" + cell + ") <= " + ReadingLimits.CELL_LENGTH + " AND NOT contains(" + cell + ", chr(0))";
        String listed = file.known().isPlain() ? file.isThere() : isOneOf(list(text.allowed().stream()));
        String fits = text.allowed().isEmpty() ? anyText : listed;
        return Optional.of(new CellInSql(cell, fits));
    }

    /** DuckDB computes a function once for each text that a file keeps once, but compares texts for each row. */
    private String isOneOf(String texts) {
        return onlyInDuckDb ? "list_contains([" + texts + "], " + cell + ")" : cell + " IN (" + texts + ")";
    }

    private Optional<CellInSql> yesNo(CellFormat.YesNo format) {
        List<String> yes = format.yes();
        List<String> no = format.no();
        if (file.type().equals("BOOLEAN")) {
            return format.takesTruthValues() ? Optional.of(new CellInSql(cell, file.isThere())) : Optional.empty();
        }
        if (!file.isText() || yes.isEmpty() || no.isEmpty()) {
            return Optional.empty();
        }
        String isYes = cell + " IN (" + list(spellings(yes)) + ")";
        String isNo = cell + " IN (" + list(spellings(no)) + ")";
        return Optional.of(new CellInSql(isYes, isYes + " OR " + isNo));
    }

    private static Stream<String> spellings(List<String> words) {
        return words.stream()
                .flatMap(word -> Stream.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT)))
                .filter(word -> word.equals(word.strip()) && !word.isEmpty())
                .distinct();
    }

    private static String list(Stream<String> texts) {
        return texts.map(SqlLiteral::text).collect(Collectors.joining(", "));
    }
}
