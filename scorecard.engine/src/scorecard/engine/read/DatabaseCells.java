package scorecard.engine.read;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Cells of a database by the types it gives them. No moment passes through the zone of this machine: one that the database
 * keeps as an instant stays one, any other is by the clocks of its source's zone.
 */
final class DatabaseCells {
    private static final int MOST_DIGITS = 200;

    private final ResultSet rows;
    private final List<Kind> kinds;

    private DatabaseCells(ResultSet rows, List<Kind> kinds) {
        this.rows = rows;
        this.kinds = kinds;
    }

    private enum Kind {
        DAY,
        LOCAL_MOMENT,
        INSTANT,
        /** An instant that is given as text in universal time. */
        UNIVERSAL_TEXT,
        /** A day that the driver gives as text. */
        DAY_TEXT,
        /** A moment without zone that the driver gives as text. */
        LOCAL_TEXT,
        VALUE
    }

    private enum Product {
        POSTGRESQL,
        MARIADB,
        SQLITE,
        OTHER;

        static Product of(Connection connection) throws SQLException {
            String name = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return switch (name) {
                case "postgresql" -> POSTGRESQL;
                case "mariadb", "mysql" -> MARIADB;
                case "sqlite" -> SQLITE;
                default -> OTHER;
            };
        }
    }

    /** Makes a connection give the same texts whatever its own settings are. */
    static void prepare(Connection connection) throws SQLException {
        String setting = switch (Product.of(connection)) {
            case MARIADB -> "SET time_zone = '+00:00'";
            case POSTGRESQL -> "SET DateStyle = 'ISO'";
            case SQLITE, OTHER -> "";
        };
        if (!setting.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(setting);
            }
        }
    }

    static DatabaseCells of(Connection connection, ResultSet rows) throws SQLException {
        Product product = Product.of(connection);
        ResultSetMetaData columns = rows.getMetaData();
        List<Kind> kinds = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String type = columns.getColumnTypeName(column);
            kinds.add(kind(product, columns.getColumnType(column), type == null ? "" : type.toLowerCase(Locale.ROOT)));
        }
        return new DatabaseCells(rows, kinds);
    }

    private static Kind kind(Product product, int type, String name) {
        return switch (product) {
            case SQLITE -> Kind.VALUE;
            case POSTGRESQL -> name.equals("timestamptz") ? Kind.INSTANT : textual(type);
            case MARIADB -> name.equals("timestamp") ? Kind.UNIVERSAL_TEXT : textual(type);
            case OTHER ->
                switch (type) {
                    case Types.DATE -> Kind.DAY;
                    case Types.TIMESTAMP -> Kind.LOCAL_MOMENT;
                    case Types.TIMESTAMP_WITH_TIMEZONE -> Kind.INSTANT;
                    default -> Kind.VALUE;
                };
        };
    }

    private static Kind textual(int type) {
        return switch (type) {
            case Types.DATE -> Kind.DAY_TEXT;
            case Types.TIMESTAMP -> Kind.LOCAL_TEXT;
            default -> Kind.VALUE;
        };
    }

    /** @param column from 1 */
    RawCell raw(int column) throws SQLException {
        return switch (kinds.get(column - 1)) {
            case DAY -> day(rows.getObject(column, LocalDate.class));
            case LOCAL_MOMENT -> moment(rows.getObject(column, LocalDateTime.class));
            case INSTANT -> point(rows.getObject(column, OffsetDateTime.class));
            case DAY_TEXT -> parsed(rows.getString(column), text -> new RawCell.Day(LocalDate.parse(text)));
            case LOCAL_TEXT ->
                parsed(rows.getString(column), text -> new RawCell.Moment(LocalDateTime.parse(iso(text))));
            case UNIVERSAL_TEXT ->
                parsed(
                        rows.getString(column),
                        text -> new RawCell.Point(LocalDateTime.parse(iso(text)).toInstant(ZoneOffset.UTC)));
            case VALUE -> value(column);
        };
    }

    private static RawCell day(LocalDate day) {
        return day == null ? new RawCell.Absent() : new RawCell.Day(day);
    }

    private static RawCell moment(LocalDateTime moment) {
        return moment == null ? new RawCell.Absent() : new RawCell.Moment(moment);
    }

    private static RawCell point(OffsetDateTime moment) {
        return moment == null ? new RawCell.Absent() : new RawCell.Point(moment.toInstant());
    }

    /** What is no day or moment, as {@code infinity} or {@code 0000-00-00}, is shown as it is and fits nothing. */
    private static RawCell parsed(String text, Function<String, RawCell> parse) {
        if (text == null) {
            return new RawCell.Absent();
        }
        try {
            return parse.apply(text);
        } catch (DateTimeParseException other) {
            return new RawCell.Faulty(text);
        }
    }

    private static String iso(String text) {
        return text.replace(' ', 'T');
    }

    private RawCell value(int column) throws SQLException {
        return switch (rows.getObject(column)) {
            case null -> new RawCell.Absent();
            case Boolean truth -> new RawCell.Flag(truth);
            case BigDecimal number -> number(number);
            case BigInteger number -> number(new BigDecimal(number));
            case Float number -> binary(number, Float.toString(number));
            case Double number -> binary(number, Double.toString(number));
            case Number whole -> new RawCell.Exact(new BigDecimal(whole.toString()));
            case String text -> written(text);
            case byte[] bytes -> new RawCell.Composite("(" + bytes.length + " bytes)");
            case java.sql.Array list -> new RawCell.Composite("[…]");
            case java.sql.Struct struct -> new RawCell.Composite("{…}");
            default -> written(rows.getString(column));
        };
    }

    private static RawCell number(BigDecimal number) {
        boolean writable = Math.abs((long) number.precision() - number.scale()) < MOST_DIGITS
                && Math.abs((long) number.scale()) < MOST_DIGITS;
        return writable ? new RawCell.Exact(number) : new RawCell.Faulty(number.round(MathContext.DECIMAL32) + "…");
    }

    /** Binary numbers promise as many digits as those of spreadsheets. */
    private static RawCell binary(Number number, String shown) {
        return Double.isFinite(number.doubleValue())
                ? number(SpreadsheetNumber.promised(new BigDecimal(shown)))
                : new RawCell.Faulty(shown);
    }

    private static RawCell written(String text) {
        return text == null || text.isEmpty() ? new RawCell.Absent() : new RawCell.Written(text);
    }
}
