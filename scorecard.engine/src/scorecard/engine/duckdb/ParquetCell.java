package scorecard.engine.duckdb;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Set;
import scorecard.engine.read.RawCell;
import scorecard.engine.read.ReadingLimits;
import scorecard.engine.read.SpreadsheetNumber;

/** How the cells of a column become what its declaration judges, by the type that the file gives the column. */
enum ParquetCell {
    /** Digits; also of decimals. */
    NUMBER {
        @Override
        RawCell of(String text) {
            return new RawCell.Exact(new BigDecimal(text));
        }
    },

    /** Binary floating point, which promises 15 significant digits as that of spreadsheets does. */
    FLOATING {
        @Override
        RawCell of(String text) {
            try {
                return new RawCell.Exact(SpreadsheetNumber.promised(new BigDecimal(text)));
            } catch (NumberFormatException infiniteOrNoNumber) {
                return new RawCell.Written(text);
            }
        }
    },

    /** Text, times of day, truth values: as they are written. */
    TEXT {
        @Override
        RawCell of(String text) {
            return text.isEmpty() ? new RawCell.Absent() : new RawCell.Written(text);
        }
    },

    /** Days. */
    DAY {
        @Override
        RawCell of(String text) {
            try {
                return new RawCell.Day(LocalDate.parse(text));
            } catch (DateTimeParseException beyondCalendars) {
                return new RawCell.Written(text);
            }
        }
    },

    /** Moments by the clocks of some zone. */
    MOMENT {
        @Override
        RawCell of(String text) {
            try {
                return new RawCell.Moment(LocalDateTime.parse(text.replace(' ', 'T')));
            } catch (DateTimeParseException beyondCalendars) {
                return new RawCell.Written(text);
            }
        }
    },

    /** Moments by no clocks. */
    POINT {
        @Override
        String sql(String column) {
            return super.sql("timezone('UTC', " + column + ")");
        }

        @Override
        RawCell of(String text) {
            return MOMENT.of(text) instanceof RawCell.Moment(LocalDateTime moment)
                    ? new RawCell.Point(moment.toInstant(ZoneOffset.UTC))
                    : new RawCell.Written(text);
        }
    },

    /** Lists, structures and bytes, which no column of a source can be. */
    COMPOSITE {
        @Override
        String sql(String column) {
            return "CASE WHEN " + column + " IS NOT NULL THEN '{…}' END";
        }

        @Override
        RawCell of(String text) {
            return new RawCell.Composite(text);
        }
    };

    private static final Set<String> NUMBERS = Set.of(
            "TINYINT",
            "SMALLINT",
            "INTEGER",
            "BIGINT",
            "HUGEINT",
            "UTINYINT",
            "USMALLINT",
            "UINTEGER",
            "UBIGINT",
            "UHUGEINT");

    private static final Set<String> TEXTS = Set.of("VARCHAR", "BOOLEAN", "UUID", "TIME", "JSON");

    static ParquetCell of(FileColumn column) {
        String type = column.type();
        if (NUMBERS.contains(type) || type.matches("DECIMAL\\(\\d+,\\d+\\)")) {
            return NUMBER;
        }
        if (TEXTS.contains(type) || type.matches("ENUM\\([^\\[\\]]*\\)")) {
            return TEXT;
        }
        return switch (type) {
            case "FLOAT", "DOUBLE" -> FLOATING;
            case "DATE" -> DAY;
            case "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS" -> MOMENT;
            case "TIMESTAMP WITH TIME ZONE" -> POINT;
            default -> COMPOSITE;
        };
    }

    /** The cell as a text; one that is longer than a cell may be is cut behind the first character too many. */
    String sql(String column) {
        return "left(CAST(" + column + " AS VARCHAR), " + (ReadingLimits.CELL_LENGTH + 1) + ")";
    }

    /** The cell of a text. */
    abstract RawCell of(String text);
}
