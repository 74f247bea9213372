package scorecard.engine.dialect;

import java.util.EnumSet;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.rel2sql.RelToSqlConverter;
import org.apache.calcite.sql.SqlDialect;

/** Makes queries of algebra, of which some must be apart from what is made of them: Calcite writes both as one where it can. */
abstract sealed class QueriesApart extends RelToSqlConverter
        permits ConditionsDecidedOnce, SetsOfNamedGroups, WindowsOverNamedGroups {
    QueriesApart(SqlDialect dialect) {
        super(dialect);
    }

    /** Whether an input is to have a query of its own. */
    abstract boolean isApart(RelNode input, RelNode of);

    @Override
    public final Result visitInput(RelNode of, int input, boolean anonymous, boolean merged, Set<Clause> expected) {
        if (!isApart(of.getInput(input), of)) {
            return super.visitInput(of, input, anonymous, merged, expected);
        }
        Set<Clause> clauses = EnumSet.copyOf(expected);
        // who still needs a FROM begins a new query
        clauses.add(Clause.FROM);
        return super.visitInput(of, input, anonymous, false, clauses);
    }
}
