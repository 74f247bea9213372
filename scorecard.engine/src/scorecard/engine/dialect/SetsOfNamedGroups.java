package scorecard.engine.dialect;

import java.util.EnumSet;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.rel2sql.RelToSqlConverter;
import org.apache.calcite.sql.SqlDialect;

/** Gives computed values a query of their own before rows are grouped by several sets of them: Trino's sets hold names alone. */
final class SetsOfNamedGroups extends RelToSqlConverter {
    SetsOfNamedGroups(SqlDialect dialect) {
        super(dialect);
    }

    @Override
    public Result visitInput(RelNode of, int input, boolean anonymous, boolean merged, Set<Clause> expected) {
        boolean setsOfComputedValues = of instanceof Aggregate groups
                && groups.getGroupType() != Aggregate.Group.SIMPLE
                && groups.getInput() instanceof Project;
        // who still needs a FROM begins a new query
        Set<Clause> clauses = setsOfComputedValues ? EnumSet.of(Clause.FROM, Clause.GROUP_BY) : expected;
        return super.visitInput(of, input, anonymous, merged && !setsOfComputedValues, clauses);
    }
}
