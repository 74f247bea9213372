package scorecard.engine.dialect;

import static java.util.Map.entry;

import java.util.Map;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.rel2sql.RelToSqlConverter;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlAlienSystemTypeNameSpec;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.dialect.BigQuerySqlDialect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/** BigQuery's SQL: decimals of 76 digits, and names that hold no point. */
public final class BigQueryDialect extends ServerDialect {
    public static final Dialect INSTANCE = new BigQueryDialect();

    private BigQueryDialect() {
        super(
                "BigQuery",
                BigQuerySqlDialect.DEFAULT_CONTEXT.withIdentifierQuoteString("`"),
                new TypeNames("STRING", "BOOL", "INT64", "BIGNUMERIC", "DATE", "DATETIME"));
    }

    @Override
    Map<SqlOperator, String> own() {
        return Map.ofEntries(
                entry(Functions.LOCAL_MOMENT, "DATETIME(TIMESTAMP_MILLIS({0}), {1})"),
                entry(Functions.INSTANT_OF_DAY, "UNIX_MILLIS(TIMESTAMP({0}, {1}))"),
                entry(Functions.MILLISECONDS_OF_DAY, "(UNIX_DATE({0}) * 86400000)"),
                entry(Functions.TIMES_CONTAINED, "DIV({0}, {1})"),
                entry(Functions.WIDEST_WHOLE, "CAST({0} AS BIGNUMERIC)"),
                entry(Functions.WIDE_TIMES_CONTAINED, "DIV({0}, {1})"),
                entry(Functions.TRIMMED, "NULLIF(TRIM({0}, '\\t\\n\\f\\r \\u00a0'), '')"),
                entry(Functions.CHARACTERS, "CHAR_LENGTH({0})"),
                entry(Functions.HAS_PART, "(STRPOS({0}, {1}) > 0)"),
                entry(Functions.BEGINS_WITH, "STARTS_WITH({0}, {1})"),
                entry(Functions.FINISHES_WITH, "ENDS_WITH({0}, {1})"),
                entry(Functions.YEAR_OF, "EXTRACT(YEAR FROM {0!})"),
                entry(Functions.MONTH_OF, "EXTRACT(MONTH FROM {0!})"),
                entry(Functions.DAY_OF, "EXTRACT(DAY FROM {0!})"),
                entry(Functions.HOUR_OF, "EXTRACT(HOUR FROM {0!})"),
                entry(Functions.WEEKDAY_OF, "LOWER(FORMAT_DATETIME('%A', DATETIME({0})))"),
                entry(Functions.STOPPED, "CAST(ERROR({0}) AS INT64)"),
                entry(SqlStdOperatorTable.ROW, "(CAST({0} AS BIGNUMERIC) * 10000000000000000000 + {1!})"),
                entry(SqlStdOperatorTable.ARG_MIN, "ANY_VALUE({0} HAVING MIN {1})"),
                entry(SqlStdOperatorTable.ARG_MAX, "ANY_VALUE({0} HAVING MAX {1})"));
    }

    @Override
    public int longestName() {
        return 300;
    }

    /** A point would end the name of a data set. */
    @Override
    public String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}_ -]", "_");
    }

    /** Literals with a point are binary floating point unless they say otherwise, and casts to decimals do not round. */
    @Override
    SqlNode said(SqlNode statement) {
        return statement.accept(new TypedNumbers("BIGNUMERIC"));
    }

    @Override
    RelNode sayable(RelNode expression) {
        return expression.accept(new WideSums());
    }

    @Override
    RelToSqlConverter converter() {
        return new WindowsOverNamedGroups(this);
    }

    @Override
    public SqlNode getCastSpec(RelDataType type) {
        return type.getSqlTypeName() == SqlTypeName.DECIMAL
                ? new SqlDataTypeSpec(new RoundedDecimal(type.getScale()), SqlParserPos.ZERO)
                : super.getCastSpec(type);
    }

    @Override
    public void unparseCall(SqlWriter writer, SqlCall call, int leftPrecedence, int rightPrecedence) {
        if (call.getKind() == SqlKind.CAST
                && call.operand(1) instanceof SqlDataTypeSpec spec
                && spec.getTypeNameSpec() instanceof RoundedDecimal rounded) {
            Phrase.of("ROUND(CAST({0} AS BIGNUMERIC), " + rounded.scale + ")").write(writer, call);
        } else {
            super.unparseCall(writer, call, leftPrecedence, rightPrecedence);
        }
    }

    /** A decimal with so many digits after its point, which BigQuery has no name for. */
    private static final class RoundedDecimal extends SqlAlienSystemTypeNameSpec {
        private final int scale;

        RoundedDecimal(int scale) {
            super("BIGNUMERIC", SqlTypeName.DECIMAL, SqlParserPos.ZERO);
            this.scale = scale;
        }
    }

    @Override
    public String quoted(String identifier) {
        return "`" + identifier.replace("\\", "\\\\").replace("`", "\\`") + "`";
    }

    @Override
    public String text(String value) {
        return EscapedText.withBackslashes(value, "\\'");
    }
}
