package scorecard.engine.relational;

import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rel.type.RelDataTypeSystem;
import org.apache.calcite.rel.type.RelDataTypeSystemImpl;
import org.apache.calcite.sql.SqlDialect;
import org.apache.calcite.sql.dialect.DuckDBSqlDialect;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * DuckDB's SQL as this engine writes it: every identifier quoted, decimals of up to 38 digits, and text literals as plain
 * UTF-8 in single quotes (DuckDB knows neither {@code _UTF-8'…'} nor {@code u&'…'}).
 */
final class DuckDbDialect extends DuckDBSqlDialect {
    /** Digits of DuckDB's widest decimal. */
    static final int DECIMAL_DIGITS = 38;

    static final RelDataTypeSystem TYPES = new WideDecimals();
    static final SqlDialect INSTANCE = new DuckDbDialect();

    private DuckDbDialect() {
        super(DuckDBSqlDialect.DEFAULT_CONTEXT.withDataTypeSystem(TYPES).withIdentifierQuoteString("\""));
    }

    @Override
    public boolean supportsCharSet() {
        return false;
    }

    @Override
    public void quoteStringLiteral(StringBuilder target, String charsetName, String value) {
        target.append('\'').append(value.replace("'", "''")).append('\'');
    }

    @Override
    public void quoteStringLiteralUnicode(StringBuilder target, String value) {
        quoteStringLiteral(target, null, value);
    }

    private static final class WideDecimals extends RelDataTypeSystemImpl {
        @Override
        public int getMaxPrecision(SqlTypeName typeName) {
            return typeName == SqlTypeName.DECIMAL ? DECIMAL_DIGITS : super.getMaxPrecision(typeName);
        }

        @Override
        public int getMaxScale(SqlTypeName typeName) {
            return typeName == SqlTypeName.DECIMAL ? DECIMAL_DIGITS : super.getMaxScale(typeName);
        }

        @Override
        public RelDataType deriveSumType(RelDataTypeFactory typeFactory, RelDataType argumentType) {
            return argumentType;
        }
    }
}
