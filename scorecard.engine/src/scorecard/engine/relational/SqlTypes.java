package scorecard.engine.relational;

import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.sql.type.SqlTypeName;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.type.ValueType;

/** How values are stored: exact types only, no binary floating point. */
final class SqlTypes {
    private final RelDataTypeFactory factory;

    SqlTypes(RelDataTypeFactory factory) {
        this.factory = factory;
    }

    RelDataTypeFactory factory() {
        return factory;
    }

    /** The type of a column; whole milliseconds for a duration. */
    RelDataType of(ValueType type) {
        return switch (type) {
            case ValueType.Text() -> nullable(SqlTypeName.VARCHAR);
            case ValueType.YesNo() -> nullable(SqlTypeName.BOOLEAN);
            case ValueType.Whole() -> whole();
            case ValueType.Decimal(int scale) -> decimal(scale);
            case ValueType.Money(String currency, int scale) -> decimal(scale);
            case ValueType.Duration() -> whole();
            case ValueType.Date() -> nullable(SqlTypeName.DATE);
            case ValueType.Timestamp() ->
                factory.createTypeWithNullability(factory.createSqlType(SqlTypeName.TIMESTAMP, 3), true);
        };
    }

    /** The type of rows with such columns. */
    RelDataType row(List<StoredColumn> columns) {
        RelDataTypeFactory.Builder type = factory.builder();
        columns.forEach(column -> type.add(column.name(), of(column.type())));
        return type.build();
    }

    RelDataType text() {
        return nullable(SqlTypeName.VARCHAR);
    }

    RelDataType whole() {
        return nullable(SqlTypeName.BIGINT);
    }

    /** The widest decimal with so many digits after the point. */
    RelDataType decimal(int scale) {
        if (scale < 0 || scale > Dialect.DECIMAL_DIGITS) {
            throw new IllegalArgumentException("a decimal has 0 to 38 digits after its point, not " + scale);
        }
        return factory.createTypeWithNullability(
                factory.createSqlType(SqlTypeName.DECIMAL, Dialect.DECIMAL_DIGITS, scale), true);
    }

    RelDataType day() {
        return nullable(SqlTypeName.DATE);
    }

    private RelDataType nullable(SqlTypeName name) {
        return factory.createTypeWithNullability(factory.createSqlType(name), true);
    }
}
