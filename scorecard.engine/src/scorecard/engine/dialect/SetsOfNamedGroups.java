package scorecard.engine.dialect;

import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.sql.SqlDialect;

/** Gives computed values a query of their own before rows are grouped by several sets of them: Trino's sets hold names alone. */
final class SetsOfNamedGroups extends QueriesApart {
    SetsOfNamedGroups(SqlDialect dialect) {
        super(dialect);
    }

    @Override
    boolean isApart(RelNode input, RelNode of) {
        return input instanceof Project
                && of instanceof Aggregate groups
                && groups.getGroupType() != Aggregate.Group.SIMPLE;
    }
}
