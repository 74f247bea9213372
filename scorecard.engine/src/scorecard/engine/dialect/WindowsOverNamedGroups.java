package scorecard.engine.dialect;

import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.sql.SqlDialect;

/**
 * Gives grouped rows a query of their own before windows look at them: GoogleSQL knows a value it groups by only where it has a
 * name, not in the order of a window of the same query.
 */
final class WindowsOverNamedGroups extends QueriesApart {
    WindowsOverNamedGroups(SqlDialect dialect) {
        super(dialect);
    }

    @Override
    boolean isApart(RelNode input, RelNode of) {
        return input instanceof Aggregate && of instanceof Project windows && windows.containsOver();
    }
}
