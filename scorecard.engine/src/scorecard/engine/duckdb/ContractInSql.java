package scorecard.engine.duckdb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.read.ReadingLimits;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.type.ValueType;

/**
 * The contract of a column for the cells of a typed file, in SQL: {@link scorecard.engine.read.RowContract} in the cases that need no
 * thought. What it leaves open is never wrong, only slower.
 */
final class ContractInSql {
    private static final String FIRST_DAY = "DATE '0001-01-01'";
    private static final String LAST_DAY = "DATE '9999-12-31'";
    private static final BigDecimal TOO_GREAT = BigDecimal.TEN.pow(18);
    private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(15);
    private static final BigDecimal GREATER_THAN_NARROW = BigDecimal.TWO.pow(32);
    private static final Set<String> NARROW =
            Set.of("TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT", "UINTEGER");
    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\((\\d+),(\\d+)\\)");
    private static final int EXACT_DIGITS_OF_FLOATING = 15;

    private final Column column;
    private final String cell;
    private final String type;
    private final ParquetCell kind;
    private final ZoneInSql zone;

    /** @param cell the file's column, quoted */
    ContractInSql(Column column, ParquetFile.ParquetColumn file, ZoneInSql zone) {
        this.column = column;
        this.cell = file.quoted();
        this.type = file.type();
        this.kind = ParquetCell.of(file);
        this.zone = zone;
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
            return column.optional() && !inKey ? there.orMissing(missing()) : there;
        }));
    }

    private boolean isText() {
        return type.equals("VARCHAR");
    }

    private boolean isWhole() {
        return kind == ParquetCell.NUMBER && !type.startsWith("DECIMAL");
    }

    /** True where the cell surely is missing. */
    private String missing() {
        String absent = cell + " IS NULL" + (isText() ? " OR " + cell + " = ''" : "");
        String tokens = tokens();
        if (tokens.isEmpty()) {
            return absent;
        }
        return absent
                + (isText() || isWhole()
                        ? " OR " + cell + " IN (" + tokens + ")"
                        : kind == ParquetCell.DAY ? " OR CAST(" + cell + " AS VARCHAR) IN (" + tokens + ")" : "");
    }

    /** True where a cell that is there surely is not missing; empty text where it cannot be; empty where that is not easily said. */
    private Optional<String> notMissing() {
        String tokens = tokens();
        if (isText() && column.type() instanceof ValueType.Text) {
            return Optional.of(cell + " <> ''"
                    + (tokens.isEmpty()
                            ? ""
                            : " AND " + hasNoSpaceAround() + " AND " + cell + " NOT IN (" + tokens + ")"));
        }
        if (tokens.isEmpty()) {
            return Optional.of("");
        }
        return switch (kind) {
            case TEXT -> isText() ? Optional.of(cell + " NOT IN (" + tokens + ")") : Optional.empty();
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
                        .filter(token ->
                                token.matches(isWhole() ? "0|-?[1-9][0-9]{0,17}" : "-?[0-9]{1,15}(\\.[0-9]{1,15})?"))
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
            case CellFormat.Number number -> number(number);
            case CellFormat.DurationIn(CellFormat.TimeUnit unit) -> duration(unit);
            case CellFormat.DurationClock clock -> Optional.empty();
            case CellFormat.Moment(Optional<String> pattern) -> moment(pattern);
        };
    }

    private Optional<CellInSql> text(CellFormat.Text text) {
        if (isWhole() && text.allowed().isEmpty()) {
            return Optional.of(new CellInSql("CAST(" + cell + " AS VARCHAR)", cell + " IS NOT NULL"));
        }
        if (!isText()) {
            return Optional.empty();
        }
        String fits = text.allowed().isEmpty()
                ? "strlen(" + cell + ") <= " + ReadingLimits.CELL_LENGTH + " AND NOT contains(" + cell + ", chr(0))"
                : cell + " IN (" + list(text.allowed().stream()) + ")";
        return Optional.of(new CellInSql(cell, fits));
    }

    private Optional<CellInSql> yesNo(CellFormat.YesNo format) {
        boolean declared = !format.yes().isEmpty() || !format.no().isEmpty();
        List<String> yes = declared ? format.yes() : List.of("yes", "true", "1");
        List<String> no = declared ? format.no() : List.of("no", "false", "0");
        if (type.equals("BOOLEAN")) {
            boolean plain =
                    contains(yes, "true") && !contains(yes, "false") && contains(no, "false") && !contains(no, "true");
            return plain ? Optional.of(new CellInSql(cell, cell + " IS NOT NULL")) : Optional.empty();
        }
        if (!isText()) {
            return Optional.empty();
        }
        String isYes = cell + " IN (" + list(spellings(yes)) + ")";
        String isNo = cell + " IN (" + list(spellings(no)) + ")";
        if (yes.isEmpty() || no.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CellInSql(isYes, isYes + " OR " + isNo));
    }

    private static boolean contains(List<String> words, String word) {
        return words.stream().anyMatch(word::equalsIgnoreCase);
    }

    private static Stream<String> spellings(List<String> words) {
        return words.stream()
                .flatMap(word -> Stream.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT)))
                .filter(word -> word.equals(word.strip()) && !word.isEmpty())
                .distinct();
    }

    private Optional<CellInSql> number(CellFormat.Number range) {
        if (isText() && range.mark().isPresent()) {
            return Optional.empty();
        }
        return switch (column.type()) {
            case ValueType.Whole whole -> whole(range);
            case ValueType.Decimal(int scale) -> decimal(scale).map(exact -> ranged(exact, range));
            case ValueType.Money(String currency, int scale) -> decimal(scale).map(exact -> ranged(exact, range));
            default -> Optional.empty();
        };
    }

    private Optional<CellInSql> whole(CellFormat.Number range) {
        if (isWhole()) {
            String value = "TRY_CAST(" + cell + " AS BIGINT)";
            return Optional.of(ranged(new CellInSql(value, value + " IS NOT NULL"), range));
        }
        return exact(0, TOO_GREAT)
                .map(exact -> ranged(new CellInSql(cast(exact.value(), "BIGINT"), exact.fits()), range));
    }

    private Optional<CellInSql> decimal(int scale) {
        return exact(scale, TOO_GREAT).map(exact -> new CellInSql(cast(exact.value(), wide(scale)), exact.fits()));
    }

    private static CellInSql ranged(CellInSql cell, CellFormat.Number range) {
        List<String> conditions = new ArrayList<>();
        range.least().ifPresent(least -> conditions.add(cell.value() + " >= " + least.toPlainString()));
        range.most().ifPresent(most -> conditions.add(cell.value() + " <= " + most.toPlainString()));
        return conditions.isEmpty() ? cell : cell.onlyIf(String.join(" AND ", conditions));
    }

    private Optional<CellInSql> duration(CellFormat.TimeUnit unit) {
        long milliseconds = milliseconds(unit);
        int scale = unit == CellFormat.TimeUnit.MILLISECONDS ? 0 : 3;
        BigDecimal limit =
                TOO_LONG.divideToIntegralValue(BigDecimal.valueOf(milliseconds)).subtract(BigDecimal.ONE);
        return exact(scale, limit)
                .map(exact -> new CellInSql(
                        "CAST(" + exact.value() + " * " + milliseconds + " AS BIGINT)",
                        "(" + exact.fits() + ") AND " + exact.value() + " >= 0"));
    }

    private static long milliseconds(CellFormat.TimeUnit unit) {
        return switch (unit) {
            case MILLISECONDS -> 1;
            case SECONDS -> 1_000;
            case MINUTES -> 60_000;
            case HOURS -> 3_600_000;
            case DAYS -> 86_400_000;
        };
    }

    /** The cell as a decimal of so many digits after the point, where it has no more and is nearer to zero than the limit. */
    private Optional<CellInSql> exact(int scale, BigDecimal limit) {
        String near = cell + " > -" + limit.toPlainString() + " AND " + cell + " < " + limit.toPlainString();
        if (isWhole()) {
            boolean narrow = NARROW.contains(type) && limit.compareTo(GREATER_THAN_NARROW) >= 0;
            return Optional.of(new CellInSql(cast(cell, "BIGINT"), narrow ? cell + " IS NOT NULL" : near));
        }
        return switch (kind) {
            case NUMBER -> Optional.of(fixed(scale, limit, near));
            case FLOATING -> floating(scale, limit);
            case TEXT -> isText() ? Optional.of(written(scale, limit)) : Optional.empty();
            case DAY, MOMENT, POINT, COMPOSITE -> Optional.empty();
        };
    }

    private CellInSql fixed(int scale, BigDecimal limit, String near) {
        Matcher digits = DECIMAL.matcher(type);
        if (!digits.matches()) {
            throw new IllegalStateException("no decimal: " + type);
        }
        int decimals = Integer.parseInt(digits.group(2));
        int whole = Integer.parseInt(digits.group(1)) - decimals;
        String value = cast(cell, wide(scale));
        boolean isNear = BigDecimal.TEN.pow(whole).compareTo(limit) <= 0;
        return new CellInSql(
                value,
                (isNear ? cell + " IS NOT NULL" : near) + (decimals <= scale ? "" : " AND " + value + " = " + cell));
    }

    /** Where no decimal of 15 digits but this one is the same floating-point number. */
    private Optional<CellInSql> floating(int scale, BigDecimal limit) {
        if (scale >= EXACT_DIGITS_OF_FLOATING || !type.equals("DOUBLE")) {
            return Optional.empty();
        }
        String value = cast(cell, wide(scale));
        BigDecimal exact = BigDecimal.TEN.pow(EXACT_DIGITS_OF_FLOATING - scale);
        return Optional.of(new CellInSql(
                value,
                "abs(" + cell + ") < " + exact.min(limit).toPlainString() + " AND CAST(" + value + " AS DOUBLE) = "
                        + cell));
    }

    private CellInSql written(int scale, BigDecimal limit) {
        int digits = limit.toPlainString().length() - 1;
        String decimals = scale == 0 ? "" : "(\\.[0-9]{1," + scale + "})?";
        return new CellInSql(
                cast(cell, wide(scale)),
                "regexp_full_match(" + cell + ", '-?[0-9]{1," + digits + "}" + decimals + "')");
    }

    private static String wide(int scale) {
        return TableDefinition.type(new ValueType.Decimal(scale));
    }

    private static String cast(String value, String type) {
        return "TRY_CAST(" + value + " AS " + type + ")";
    }

    private Optional<CellInSql> moment(Optional<String> pattern) {
        boolean day = column.type() instanceof ValueType.Date;
        return switch (kind) {
            case DAY -> day ? Optional.of(day(cell, cell + " IS NOT NULL")) : Optional.empty();
            case MOMENT -> {
                String local = cast(cell, "TIMESTAMP");
                String whole = type.equals("TIMESTAMP_NS")
                        ? "epoch_ns(" + cell + ") % 1000000 = 0"
                        : "epoch_us(" + local + ") % 1000 = 0";
                yield Optional.of(day ? midnight(local, whole) : local(local, whole));
            }
            case POINT -> day ? Optional.empty() : Optional.of(point());
            case TEXT ->
                isText() && pattern.isEmpty() ? Optional.of(day ? writtenDay() : writtenMoment()) : Optional.empty();
            case NUMBER, FLOATING, COMPOSITE -> Optional.empty();
        };
    }

    private CellInSql day(String day, String fits) {
        return new CellInSql(
                day,
                Optional.of(zone.firstInstant(day)),
                "(" + fits + ") AND " + day + " BETWEEN " + FIRST_DAY + " AND " + LAST_DAY,
                Optional.empty());
    }

    private CellInSql midnight(String local, String fits) {
        String day = cast(local, "DATE");
        return day(day, "(" + fits + ") AND " + cast(day, "TIMESTAMP") + " = " + local);
    }

    private CellInSql local(String local, String fits) {
        return new CellInSql(
                local,
                Optional.of(zone.instant(local)),
                "(" + fits + ") AND " + inCalendar(local) + " AND " + zone.exists(local),
                zone.twice(local));
    }

    /** A moment with an offset is never one of two. */
    private CellInSql point() {
        String instant = "epoch_ms(" + cell + ")";
        String local = zone.local(instant);
        return new CellInSql(
                local,
                Optional.of(instant),
                "epoch_us(" + cell + ") % 1000 = 0 AND " + inCalendar("(" + cell + ")"),
                Optional.empty());
    }

    private static String inCalendar(String moment) {
        return moment + " > TIMESTAMP '0001-01-03 00:00:00' AND " + moment + " < TIMESTAMP '9999-12-29 00:00:00'";
    }

    private CellInSql writtenDay() {
        return day(cast(cell, "DATE"), "regexp_full_match(" + cell + ", '[0-9]{4}-[0-9]{2}-[0-9]{2}')");
    }

    private CellInSql writtenMoment() {
        return local(
                cast(cell, "TIMESTAMP"),
                "regexp_full_match(" + cell
                        + ", '[0-9]{4}-[0-9]{2}-[0-9]{2}[T"
                        + " ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?')");
    }

    private static String list(Stream<String> texts) {
        return texts.map(SqlLiteral::text).collect(Collectors.joining(", "));
    }
}
