package scorecard.engine.duckdb;

import java.util.Optional;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.sql.CellInSql;
import scorecard.engine.type.ValueType;

/** The contract of dates and timestamps for the cells of a typed file, in SQL. */
final class MomentInSql {
    private static final String FIRST_DAY = "DATE '0001-01-01'";
    private static final String LAST_DAY = "DATE '9999-12-31'";

    private final Column column;
    private final FileColumn file;
    private final String cell;
    private final ZoneInSql zone;

    MomentInSql(Column column, FileColumn file, ZoneInSql zone) {
        this.column = column;
        this.file = file;
        this.cell = file.quoted();
        this.zone = zone;
    }

    /** A cell of the column; empty where only the contract itself can tell. */
    Optional<CellInSql> moment(Optional<String> pattern) {
        boolean day = column.type() instanceof ValueType.Date;
        return switch (ParquetCell.of(file)) {
            case DAY -> day ? Optional.of(day(cell, file.isThere())) : Optional.empty();
            case MOMENT -> {
                String local = SqlLiteral.tryCast(cell, "TIMESTAMP");
                String whole = file.known().isSound()
                        ? file.isThere()
                        : file.type().equals("TIMESTAMP_NS")
                                ? "epoch_ns(" + cell + ") % 1000000 = 0"
                                : "epoch_us(" + local + ") % 1000 = 0";
                yield Optional.of(day ? midnight(local, whole) : local(local, whole));
            }
            case POINT -> day ? Optional.empty() : Optional.of(point());
            case TEXT ->
                !file.isText()
                        ? Optional.empty()
                        : pattern.isPresent()
                                ? PatternInSql.of(pattern.get(), day).map(read -> patterned(read, day))
                                : Optional.of(day ? writtenDay() : writtenMoment());
            case NUMBER, FLOATING, COMPOSITE -> Optional.empty();
        };
    }

    private CellInSql day(String day, String fits) {
        return new CellInSql(
                day,
                Optional.of(zone.firstInstant(day)),
                "(" + fits + ")"
                        + (file.known().isPlain() ? "" : " AND " + day + " BETWEEN " + FIRST_DAY + " AND " + LAST_DAY),
                Optional.empty());
    }

    private CellInSql midnight(String local, String fits) {
        String day = SqlLiteral.tryCast(local, "DATE");
        return day(day, "(" + fits + ") AND " + SqlLiteral.tryCast(day, "TIMESTAMP") + " = " + local);
    }

    private CellInSql local(String local, String fits) {
        return new CellInSql(
                local,
                Optional.of(zone.instant(local)),
                "(" + fits + ") AND " + (file.known().isPlain() ? "" : ZoneInSql.isInCalendar(local) + " AND ")
                        + zone.exists(local),
                zone.twice(local));
    }

    /** A moment with an offset is never one of two. */
    private CellInSql point() {
        String instant = "epoch_ms(" + cell + ")";
        String local = zone.local(instant);
        return new CellInSql(
                local,
                Optional.of(instant),
                "epoch_us(" + cell + ") % 1000 = 0 AND " + ZoneInSql.isInCalendar("(" + cell + ")"),
                Optional.empty());
    }

    private CellInSql patterned(PatternInSql pattern, boolean day) {
        String moment = pattern.moment(cell);
        return day ? day(SqlLiteral.tryCast(moment, "DATE"), pattern.fits(cell)) : local(moment, pattern.fits(cell));
    }

    /** The timestamp of whatever the cell may fit, to know which years its zone's rules must be known of. */
    static String anyMoment(Column column, FileColumn file) {
        boolean day = column.type() instanceof ValueType.Date;
        return column.format() instanceof CellFormat.Moment(Optional<String> pattern)
                        && pattern.isPresent()
                        && file.isText()
                ? PatternInSql.of(pattern.get(), day)
                        .map(read -> read.moment(file.quoted()))
                        .orElse("CAST(NULL AS TIMESTAMP)")
                : SqlLiteral.tryCast(file.quoted(), "TIMESTAMP");
    }

    private CellInSql writtenDay() {
        return day(SqlLiteral.tryCast(cell, "DATE"), "regexp_full_match(" + cell + ", '[0-9]{4}-[0-9]{2}-[0-9]{2}')");
    }

    private CellInSql writtenMoment() {
        return local(
                SqlLiteral.tryCast(cell, "TIMESTAMP"),
                "regexp_full_match(" + cell
                        + ", '[0-9]{4}-[0-9]{2}-[0-9]{2}[T"
                        + " ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?')");
    }
}
