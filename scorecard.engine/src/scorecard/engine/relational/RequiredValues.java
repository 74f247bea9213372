package scorecard.engine.relational;

import java.util.List;
import java.util.stream.Stream;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Operator;
import scorecard.engine.plan.Source;

/**
 * Tells which expressions have a value in every row of a source: those of columns that its declaration requires, and what is
 * computed of nothing else. To count their values is to count rows.
 */
final class RequiredValues {
    private final Source source;

    RequiredValues(Source source) {
        this.source = source;
    }

    /** Whether an expression never misses its value, because every row that does was rejected. */
    boolean include(RowExpression expression) {
        return switch (expression) {
            case RowExpression.ColumnValue(String name, var type) -> isRequired(source.column(name));
            case RowExpression.Literal literal -> true;
            case RowExpression.Arithmetic sum ->
                sum.operator() != Operator.DIVIDED_BY && include(sum.left()) && include(sum.right());
            case RowExpression.Comparison comparison -> include(comparison.left()) && include(comparison.right());
            case RowExpression.And and -> all(and.conditions());
            case RowExpression.Or or -> all(or.conditions());
            case RowExpression.Not not -> include(not.condition());
            case RowExpression.Membership membership -> include(membership.value());
            case RowExpression.IsMissing missing -> true;
            case RowExpression.OrElse either -> include(either.otherwise());
            case RowExpression.Conditional either -> include(either.then()) && include(either.otherwise());
            case RowExpression.Extreme extreme -> all(extreme.of());
            case RowExpression.Neighbour neighbour -> true;
            case RowExpression.PartOfMoment part -> include(part.moment());
            case RowExpression.LengthOfText length -> include(length.text());
            case RowExpression.TextTest test ->
                Stream.of(test.text(), test.part()).allMatch(this::include);
            case RowExpression.Rewritten rewritten -> false;
            case RowExpression.PeriodBound bound -> false;
            case RowExpression.StartOfPreviousPeriod start -> false;
            case RowExpression.OpenInstant instant -> false;
            case RowExpression.Navigation navigation -> false;
            case RowExpression.BusinessTime time -> false;
            case RowExpression.Proportion proportion -> false;
            case RowExpression.Related related -> false;
            case RowExpression.OfOuterRow outer -> false;
        };
    }

    private boolean all(List<RowExpression> expressions) {
        return expressions.stream().allMatch(this::include);
    }

    private boolean isRequired(Column column) {
        return column.derivation().map(this::include).orElseGet(() -> isRead() && !column.optional());
    }

    /** Whether rows are read and checked, and not made of those of other sources. */
    private boolean isRead() {
        return switch (source.reader()) {
            case Reader.Csv csv -> true;
            case Reader.Json json -> true;
            case Reader.Excel excel -> true;
            case Reader.Parquet parquet -> true;
            case Reader.DuckDb database -> true;
            case Reader.Database database -> true;
            case Reader.Given given -> true;
            case Reader.Sql query -> false;
            case Reader.From from -> false;
        };
    }
}
