package scorecard.engine.dialect;

import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.sql.SqlDialect;
import org.apache.calcite.sql.SqlKind;

/**
 * Gives columns that hold several conditions at once a query of their own: written again wherever they are used, they would be
 * decided again, for DuckDB shares equal conditions but no parts of them.
 */
final class ConditionsDecidedOnce extends QueriesApart {
    ConditionsDecidedOnce(SqlDialect dialect) {
        super(dialect);
    }

    @Override
    boolean isApart(RelNode input, RelNode of) {
        return of instanceof Project
                && input instanceof Project columns
                && columns.getProjects().stream().anyMatch(column -> column.isA(SqlKind.AND));
    }
}
