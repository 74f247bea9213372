package scorecard.engine.postgresql;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.PostgreSqlDialect;
import scorecard.engine.duckdb.ZoneInSql;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.read.ReadingLimits;
import scorecard.engine.sql.CellInSql;
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
    Optional<CellInSql> cell(boolean inKey) {
        boolean text = column.type() instanceof ValueType.Text;
        if (column.totals().isPresent() || !text && !column.missing().isEmpty()) {
            return Optional.empty();
        }
        return typed().map(typed -> {
            CellInSql there = text ? typed.onlyIf(isPresent()) : typed;
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

    private Optional<CellInSql> typed() {
        return switch (column.format()) {
            case CellFormat.Text(List<String> allowed) -> text(allowed);
            case CellFormat.YesNo format -> yesNo(format);
            case CellFormat.Number number -> number(number);
            case CellFormat.DurationIn(CellFormat.TimeUnit unit) -> duration(unit);
            case CellFormat.DurationClock clock -> Optional.empty();
            case CellFormat.Moment moment -> moment();
        };
    }

    private Optional<CellInSql> text(List<String> allowed) {
        if (type != StoredType.TEXT) {
            return Optional.empty();
        }
        String fits = allowed.isEmpty()
                ? "OCTET_LENGTH(" + cell + ") <= " + ReadingLimits.CELL_LENGTH
                : cell + " IN (" + list(allowed) + ")";
        return Optional.of(new CellInSql("CAST(" + cell + " AS TEXT) COLLATE \"C\"", fits));
    }

    private Optional<CellInSql> yesNo(CellFormat.YesNo format) {
        return type == StoredType.YES_NO && format.takesTruthValues()
                ? Optional.of(new CellInSql(cell, cell + " IS NOT NULL"))
                : Optional.empty();
    }

    private Optional<CellInSql> number(CellFormat.Number range) {
        if (range.mark().isPresent()) {
            return Optional.empty();
        }
        Optional<CellInSql> number = switch (column.type()) {
            case ValueType.Whole() -> exact(0, ReadingLimits.NUMBER);
            case ValueType.Decimal(int scale) -> exact(scale, ReadingLimits.NUMBER);
            case ValueType.Money(String currency, int scale) -> exact(scale, ReadingLimits.NUMBER);
            case ValueType.Text text -> Optional.empty();
            case ValueType.YesNo yesNo -> Optional.empty();
            case ValueType.Duration duration -> Optional.empty();
            case ValueType.Date date -> Optional.empty();
            case ValueType.Timestamp timestamp -> Optional.empty();
        };
        return number.map(
                exact -> new CellInSql("CAST(" + cell + " AS " + DIALECT.type(column.type()) + ")", exact.fits())
                        .within(range, cell));
    }

    private Optional<CellInSql> duration(CellFormat.TimeUnit unit) {
        return exact(ReadingLimits.decimalsOfDurations(unit), ReadingLimits.durations(unit))
                .map(exact -> new CellInSql(
                        "CAST(CAST(" + cell + " AS NUMERIC) * " + unit.milliseconds() + " AS BIGINT)",
                        "(" + exact.fits() + ") AND " + cell + " >= 0"));
    }

    /** A number of so many digits after the point, where it has no more and is nearer to zero than the limit. */
    private Optional<CellInSql> exact(int scale, BigDecimal limit) {
        String near = cell + " > -" + limit.toPlainString() + " AND " + cell + " < " + limit.toPlainString();
        return switch (type) {
            case WHOLE -> Optional.of(new CellInSql(cell, near));
            case DECIMAL ->
                Optional.of(new CellInSql(cell, near + " AND ROUND(" + cell + ", " + scale + ") = " + cell));
            case TEXT, YES_NO, DAY, MOMENT, POINT -> Optional.empty();
        };
    }

    private Optional<CellInSql> moment() {
        boolean day = column.type() instanceof ValueType.Date;
        return switch (type) {
            case DAY ->
                day
                        ? Optional.of(new CellInSql(
                                cell,
                                Optional.of(zone.firstInstant(cell)),
                                cell + " BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'",
                                Optional.empty()))
                        : Optional.empty();
            case MOMENT ->
                day
                        ? Optional.empty()
                        : Optional.of(new CellInSql(
                                "CAST(" + cell + " AS TIMESTAMP(3))",
                                Optional.of(zone.instant(cell)),
                                isInCalendar(cell) + " AND " + zone.exists(cell),
                                zone.twice(cell)));
            case POINT -> day ? Optional.empty() : Optional.of(point());
            case TEXT, YES_NO, WHOLE, DECIMAL -> Optional.empty();
        };
    }

    private CellInSql point() {
        String universal = "(" + cell + " AT TIME ZONE 'UTC')";
        String instant = ClocksOnServer.WORDS.milliseconds().formatted(universal);
        return new CellInSql(zone.local(instant), Optional.of(instant), isInCalendar(universal), Optional.empty());
    }

    private static String isInCalendar(String moment) {
        return "DATE_TRUNC('milliseconds', " + moment + ") = " + moment + " AND " + ZoneInSql.isInCalendar(moment);
    }

    private static String list(List<String> texts) {
        return texts.stream().map(DIALECT::text).collect(Collectors.joining(", "));
    }
}
