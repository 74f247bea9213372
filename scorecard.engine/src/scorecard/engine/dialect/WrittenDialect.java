package scorecard.engine.dialect;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.rel2sql.RelToSqlConverter;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlAlienSystemTypeNameSpec;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlDialect;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.parser.SqlParserPos;
import scorecard.engine.type.ValueType;

/**
 * A dialect as Calcite writes it: every identifier quoted, text literals as plain UTF-8, types by the database's own names, and
 * what standard SQL has no word for by the phrases of the dialect.
 */
abstract sealed class WrittenDialect extends SqlDialect implements Dialect permits DuckDbDialect, ServerDialect {
    private final String database;
    private final TypeNames types;
    private final Map<SqlOperator, Phrase> phrases;

    WrittenDialect(String database, Context context, TypeNames types) {
        super(context.withDataTypeSystem(ExactTypes.SYSTEM));
        this.database = database;
        this.types = types;
        this.phrases = phrases().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, phrase -> Phrase.of(phrase.getValue())));
    }

    /** How each of {@link Functions#ALL} is said; those that are left out are said by their own names. */
    abstract Map<SqlOperator, String> phrases();

    @Override
    public String database() {
        return database;
    }

    @Override
    public String title() {
        return database.toLowerCase(Locale.ROOT);
    }

    @Override
    public String quoted(String identifier) {
        return quoteIdentifier(identifier);
    }

    @Override
    public String plain(String name) {
        return name.replaceAll("\\p{Cntrl}", "_");
    }

    @Override
    public String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    @Override
    public String createTableAs() {
        return createTable();
    }

    @Override
    public String type(ValueType type) {
        return types.of(type);
    }

    @Override
    public String statement(RelNode expression) {
        SqlNode statement = converter().visitRoot(sayable(expression)).asStatement();
        return said(statement)
                .toSqlString(writer -> writer.withDialect(this)
                        .withQuoteAllIdentifiers(true)
                        .withSelectListItemsOnSeparateLines(true)
                        .withUpdateSetListNewline(false)
                        .withIndentation(2))
                .getSql();
    }

    /**
     * The algebra as the database can compute it.
     *
     * @throws CannotBeSaid where it cannot without rounding
     */
    RelNode sayable(RelNode expression) {
        return expression;
    }

    /** Makes queries of algebra; for one statement. */
    RelToSqlConverter converter() {
        return new RelToSqlConverter(this);
    }

    /** The statement as it is to be written. */
    SqlNode said(SqlNode statement) {
        return statement;
    }

    @Override
    public void unparseCall(SqlWriter writer, SqlCall call, int leftPrecedence, int rightPrecedence) {
        Phrase phrase = phrases.get(call.getOperator());
        if (phrase == null) {
            super.unparseCall(writer, call, leftPrecedence, rightPrecedence);
        } else {
            phrase.write(writer, call);
        }
    }

    @Override
    public SqlNode getCastSpec(RelDataType type) {
        return new SqlDataTypeSpec(
                new SqlAlienSystemTypeNameSpec(types.of(type), type.getSqlTypeName(), SqlParserPos.ZERO),
                SqlParserPos.ZERO);
    }

    @Override
    public boolean supportsCharSet() {
        return false;
    }

    @Override
    public void quoteStringLiteral(StringBuilder target, String charsetName, String value) {
        target.append(text(value));
    }

    @Override
    public void quoteStringLiteralUnicode(StringBuilder target, String value) {
        target.append(text(value));
    }
}
