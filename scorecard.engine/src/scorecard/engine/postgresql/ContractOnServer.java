package scorecard.engine.postgresql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.PostgreSqlDialect;
import scorecard.engine.duckdb.ZoneInSql;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.read.ReadingLimits;
import scorecard.engine.type.ValueType;

/**
 * The contract of a column for the cells of a table of PostgreSQL, in its SQL. Only what is plain is said; for all else the
 * contract itself must look at the cells.
 */
final class ContractOnServer {
    private static final Dialect DIALECT = PostgreSqlDialect.INSTANCE;

    /** What {@link String#strip} takes away. */
    private static final String BLANKS =
            "E'\\t\\n\\x0b\\f\\r\\x1c\\x1d\\x1e\\x1f \\u1680\\u2000\\u2001\\u2002\\u2003\\u2004"
                    + "\\u2005\\u2006\\u2008\\u2009\\u200a\\u2028\\u2029\\u205f\\u3000'";

    private final Column column;
    private final String cell;
    private final StoredType type;
    private final ZoneInSql zone;

    /**
     * The contract of a column.
     *
     * @param cell the column of the table
     * @param type of that column
     */
    ContractOnServer(Column column, String cell, StoredType type, ZoneInSql zone) {
        this.column = column;
        this.cell = cell;
        this.type = type;
        this.zone = zone;
    }

    /**
     * The cell; empty where only the contract itself can tell.
     *
     * @param inKey whether the column is part of the row key, which never is missing
     */
    Optional<CellOnServer> cell(boolean inKey) {
        boolean text = column.type() instanceof ValueType.Text;
        if (column.totals().isPresent() || !text && !column.missing().isEmpty()) {
            return Optional.empty();
        }
        return typed().map(typed -> {
            CellOnServer there = text ? typed.onlyIf(isPresent()) : typed;
            return column.optional() && !inKey ? there.orMissing(isMissing(text)) : there;
        });
    }

    private String isMissing(boolean text) {
        String absent = cell + " IS NULL";
        if (!text) {
            return absent;
        }
        return absent + " OR " + cell + " = ''"
                + (column.missing().isEmpty() ? "" : " OR " + cell + " IN (" + list(column.missing()) + ")");
    }

    /** Only without blanks around it is a text surely none of those that mean missing. */
    private String isPresent() {
        return cell + " <> ''"
                + (column.missing().isEmpty()
                        ? ""
                        : " AND " + cell + " NOT IN (" + list(column.missing()) + ") AND BTRIM(" + cell + ", " + BLANKS
                                + ") = " + cell);
    }

    private Optional<CellOnServer> typed() {
        return switch (column.format()) {
            case CellFormat.Text(List<String> allowed) -> text(allowed);
            case CellFormat.YesNo format -> yesNo(format);
            case CellFormat.Number number -> number(number);
            case CellFormat.DurationIn(CellFormat.TimeUnit unit) -> duration(unit);
            case CellFormat.DurationClock clock -> Optional.empty();
            case CellFormat.Moment moment -> moment();
        };
    }

    private Optional<CellOnServer> text(List<String> allowed) {
        if (type != StoredType.TEXT) {
            return Optional.empty();
        }
        String fits = allowed.isEmpty()
                ? "OCTET_LENGTH(" + cell + ") <= " + ReadingLimits.CELL_LENGTH
                : cell + " IN (" + list(allowed) + ")";
        return Optional.of(new CellOnServer("CAST(" + cell + " AS TEXT) COLLATE \"C\"", fits));
    }

    private Optional<CellOnServer> yesNo(CellFormat.YesNo format) {
        boolean plain = hasOnly(format.yes(), "true", "false") && hasOnly(format.no(), "false", "true");
        return type == StoredType.YES_NO && plain
                ? Optional.of(new CellOnServer(cell, cell + " IS NOT NULL"))
                : Optional.empty();
    }

    private static boolean hasOnly(List<String> words, String word, String other) {
        return words.stream().anyMatch(word::equalsIgnoreCase) && words.stream().noneMatch(other::equalsIgnoreCase);
    }

    private Optional<CellOnServer> number(CellFormat.Number range) {
        if (range.mark().isPresent()) {
            return Optional.empty();
        }
        Optional<CellOnServer> number = switch (column.type()) {
            case ValueType.Whole() -> exact(0, ReadingLimits.NUMBER);
            case ValueType.Decimal(int scale) -> exact(scale, ReadingLimits.NUMBER);
            case ValueType.Money(String currency, int scale) -> exact(scale, ReadingLimits.NUMBER);
            case ValueType.Text text -> Optional.empty();
            case ValueType.YesNo yesNo -> Optional.empty();
            case ValueType.Duration duration -> Optional.empty();
            case ValueType.Date date -> Optional.empty();
            case ValueType.Timestamp timestamp -> Optional.empty();
        };
        return number.map(exact -> {
            List<String> conditions = new ArrayList<>();
            range.least().ifPresent(least -> conditions.add(cell + " >= " + least.toPlainString()));
            range.most().ifPresent(most -> conditions.add(cell + " <= " + most.toPlainString()));
            CellOnServer typed =
                    new CellOnServer("CAST(" + cell + " AS " + DIALECT.type(column.type()) + ")", exact.fits());
            return conditions.isEmpty() ? typed : typed.onlyIf(String.join(" AND ", conditions));
        });
    }

    private Optional<CellOnServer> duration(CellFormat.TimeUnit unit) {
        long milliseconds = unit.milliseconds();
        BigDecimal limit = ReadingLimits.DURATION
                .divideToIntegralValue(BigDecimal.valueOf(milliseconds))
                .subtract(BigDecimal.ONE);
        return exact(unit == CellFormat.TimeUnit.MILLISECONDS ? 0 : 3, limit)
                .map(exact -> new CellOnServer(
                        "CAST(CAST(" + cell + " AS NUMERIC) * " + milliseconds + " AS BIGINT)",
                        "(" + exact.fits() + ") AND " + cell + " >= 0"));
    }

    /** A number of so many digits after the point, where it has no more and is nearer to zero than the limit. */
    private Optional<CellOnServer> exact(int scale, BigDecimal limit) {
        String near = cell + " > -" + limit.toPlainString() + " AND " + cell + " < " + limit.toPlainString();
        return switch (type) {
            case WHOLE -> Optional.of(new CellOnServer(cell, near));
            case DECIMAL ->
                Optional.of(new CellOnServer(cell, near + " AND ROUND(" + cell + ", " + scale + ") = " + cell));
            case TEXT, YES_NO, DAY, MOMENT, POINT -> Optional.empty();
        };
    }

    private Optional<CellOnServer> moment() {
        boolean day = column.type() instanceof ValueType.Date;
        return switch (type) {
            case DAY ->
                day
                        ? Optional.of(new CellOnServer(
                                cell,
                                Optional.of(zone.firstInstant(cell)),
                                cell + " BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'",
                                Optional.empty()))
                        : Optional.empty();
            case MOMENT ->
                day
                        ? Optional.empty()
                        : Optional.of(new CellOnServer(
                                "CAST(" + cell + " AS TIMESTAMP(3))",
                                Optional.of(zone.instant(cell)),
                                isInCalendar(cell) + " AND " + zone.exists(cell),
                                zone.twice(cell)));
            case POINT -> day ? Optional.empty() : Optional.of(point());
            case TEXT, YES_NO, WHOLE, DECIMAL -> Optional.empty();
        };
    }

    private CellOnServer point() {
        String universal = "(" + cell + " AT TIME ZONE 'UTC')";
        String instant = ClocksOnServer.WORDS.milliseconds().formatted(universal);
        return new CellOnServer(zone.local(instant), Optional.of(instant), isInCalendar(universal), Optional.empty());
    }

    private static String isInCalendar(String moment) {
        return "DATE_TRUNC('milliseconds', " + moment + ") = " + moment + " AND " + moment
                + " > TIMESTAMP '0001-01-03 00:00:00' AND " + moment + " < TIMESTAMP '9999-12-29 00:00:00'";
    }

    private static String list(List<String> texts) {
        return texts.stream().map(DIALECT::text).collect(Collectors.joining(", "));
    }
}
