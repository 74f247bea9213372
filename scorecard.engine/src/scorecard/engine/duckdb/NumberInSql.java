package scorecard.engine.duckdb;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.read.ReadingLimits;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.sql.CellInSql;
import scorecard.engine.type.ValueType;

/** The contract of numbers and of durations in numbers for the cells of a typed file, in SQL. */
final class NumberInSql {
    private static final BigDecimal GREATER_THAN_NARROW = BigDecimal.TWO.pow(32);
    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\((\\d+),(\\d+)\\)");
    private static final int EXACT_DIGITS_OF_FLOATING = 15;

    private final FileColumn file;
    private final String cell;
    private final String type;

    NumberInSql(FileColumn file) {
        this.file = file;
        this.cell = file.quoted();
        this.type = file.type();
    }

    /**
     * A cell of a column of numbers; empty where only the contract itself can tell.
     *
     * @param declared type of the column
     */
    Optional<CellInSql> number(ValueType declared, CellFormat.Number range) {
        boolean comma = range.mark().isPresent();
        Optional<CellInSql> number = switch (declared) {
            case ValueType.Whole whole -> whole(comma);
            case ValueType.Decimal(int scale) -> decimal(scale, comma);
            case ValueType.Money(String currency, int scale) -> decimal(scale, comma);
            case ValueType.Text other -> Optional.empty();
            case ValueType.YesNo other -> Optional.empty();
            case ValueType.Duration other -> Optional.empty();
            case ValueType.Date other -> Optional.empty();
            case ValueType.Timestamp other -> Optional.empty();
        };
        return number.map(exact -> exact.within(range, file.isWholeOf64Bits() ? cell : exact.value()));
    }

    private Optional<CellInSql> whole(boolean comma) {
        if (file.isWhole()) {
            String value = file.whole();
            return Optional.of(new CellInSql(value, file.isWholeOf64Bits() ? file.isThere() : value + " IS NOT NULL"));
        }
        return exact(0, ReadingLimits.NUMBER, comma)
                .map(exact -> new CellInSql(SqlLiteral.tryCast(exact.value(), "BIGINT"), exact.fits()));
    }

    private Optional<CellInSql> decimal(int scale, boolean comma) {
        return exact(scale, ReadingLimits.NUMBER, comma)
                .map(exact -> new CellInSql(SqlLiteral.tryCast(exact.value(), wide(scale)), exact.fits()));
    }

    /** A cell of a column of durations; empty where only the contract itself can tell. */
    Optional<CellInSql> duration(CellFormat.TimeUnit unit) {
        return exact(ReadingLimits.decimalsOfDurations(unit), ReadingLimits.durations(unit), false)
                .map(exact -> new CellInSql(
                        "CAST(" + exact.value() + " * " + unit.milliseconds() + " AS BIGINT)",
                        "(" + exact.fits() + ")"
                                + (file.known().isPlain()
                                        ? ""
                                        : " AND " + (file.isWhole() ? cell : exact.value()) + " >= 0")));
    }

    /**
     * The cell as a decimal of so many digits after the point, where it has no more and is nearer to zero than the limit.
     *
     * @param comma whether text has a comma in the place of the point
     */
    private Optional<CellInSql> exact(int scale, BigDecimal limit, boolean comma) {
        String near = cell + " > -" + limit.toPlainString() + " AND " + cell + " < " + limit.toPlainString();
        if (file.isWhole()) {
            boolean narrow = file.isNarrow() && limit.compareTo(GREATER_THAN_NARROW) >= 0;
            return Optional.of(new CellInSql(file.whole(), narrow ? file.isThere() : near));
        }
        return switch (ParquetCell.of(file)) {
            case NUMBER -> Optional.of(fixed(scale, limit, near));
            case FLOATING -> floating(scale, limit);
            case TEXT -> file.isText() ? Optional.of(written(scale, limit, comma)) : Optional.empty();
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
        boolean isNear = BigDecimal.TEN.pow(whole).compareTo(limit) <= 0;
        String value = isNear && decimals <= scale
                ? "CAST(" + cell + " AS " + wide(scale) + ")"
                : SqlLiteral.tryCast(cell, wide(scale));
        return new CellInSql(
                value, (isNear ? file.isThere() : near) + (decimals <= scale ? "" : " AND " + value + " = " + cell));
    }

    /** Where no decimal of 15 digits but this one is the same floating-point number. */
    private Optional<CellInSql> floating(int scale, BigDecimal limit) {
        if (scale >= EXACT_DIGITS_OF_FLOATING || !type.equals("DOUBLE")) {
            return Optional.empty();
        }
        String value = SqlLiteral.tryCast(cell, wide(scale));
        BigDecimal exact = BigDecimal.TEN.pow(EXACT_DIGITS_OF_FLOATING - scale);
        return Optional.of(new CellInSql(
                value,
                "abs(" + cell + ") < " + exact.min(limit).toPlainString() + " AND CAST(" + value + " AS DOUBLE) = "
                        + cell));
    }

    private CellInSql written(int scale, BigDecimal limit, boolean comma) {
        int digits = limit.toPlainString().length() - 1;
        String decimals = scale == 0 ? "" : "(" + (comma ? "," : "\\.") + "[0-9]{1," + scale + "})?";
        return new CellInSql(
                SqlLiteral.tryCast(comma ? "replace(" + cell + ", ',', '.')" : cell, wide(scale)),
                "regexp_full_match(" + cell + ", '-?[0-9]{1," + digits + "}" + decimals + "')");
    }

    /**
     * A cell of a column of durations as clocks show them; empty where only the contract itself can tell.
     */
    Optional<CellInSql> clock() {
        String seconds = "CAST(split_part(" + cell + ", ':', -1) AS DECIMAL(9, 3)) * 1000";
        String minutes = "CAST(split_part(" + cell + ", ':', -2) AS BIGINT) * 60000";
        String hours = "coalesce(TRY_CAST(split_part(" + cell + ", ':', -3) AS BIGINT), 0) * 3600000";
        String fits =
                "regexp_full_match(" + cell + ", '([0-9]{1,7}:[0-5][0-9]|[0-9]{1,7}):[0-5][0-9](\\.[0-9]{1,3})?')";
        return file.isText()
                ? Optional.of(new CellInSql(
                        "CASE WHEN " + fits + " THEN CAST(" + seconds + " AS BIGINT) + " + minutes + " + " + hours
                                + " END",
                        fits))
                : Optional.empty();
    }

    private static String wide(int scale) {
        return TableDefinition.type(new ValueType.Decimal(scale));
    }
}
