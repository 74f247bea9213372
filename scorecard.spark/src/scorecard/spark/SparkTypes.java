package scorecard.spark;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.type.ValueType;

/** How Spark stores values: exactly, as every engine does. */
final class SparkTypes {
    private static final int DECIMAL_DIGITS = 38;

    private SparkTypes() {}

    static StructType row(List<StoredColumn> columns) {
        return DataTypes.createStructType(columns.stream()
                .map(column -> DataTypes.createStructField(column.name(), of(column.type()), true))
                .toArray(StructField[]::new));
    }

    private static DataType of(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> DataTypes.StringType;
            case ValueType.YesNo yesNo -> DataTypes.BooleanType;
            case ValueType.Whole whole -> DataTypes.LongType;
            case ValueType.Decimal(int scale) -> DataTypes.createDecimalType(DECIMAL_DIGITS, scale);
            case ValueType.Money(String currency, int scale) -> DataTypes.createDecimalType(DECIMAL_DIGITS, scale);
            case ValueType.Duration duration -> DataTypes.LongType;
            case ValueType.Date date -> DataTypes.DateType;
            case ValueType.Timestamp timestamp -> DataTypes.TimestampNTZType;
        };
    }
}
