package scorecard.engine.dialect;

import java.util.EnumSet;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.rel2sql.RelToSqlConverter;
import org.apache.calcite.sql.SqlDialect;

/**
 * Gives grouped rows a query of their own before windows look at them: GoogleSQL knows a value it groups by only where it has a
 * name, not in the order of a window of the same query.
 */
final class WindowsOverNamedGroups extends RelToSqlConverter {
    WindowsOverNamedGroups(SqlDialect dialect) {
        super(dialect);
    }

    @Override
    public Result visitInput(RelNode of, int input, boolean anonymous, boolean ignored, Set<Clause> expected) {
        boolean windowsOverGroups =
                of instanceof Project windows && windows.containsOver() && windows.getInput() instanceof Aggregate;
        // who still needs a FROM begins a new query
        Set<Clause> clauses = windowsOverGroups ? EnumSet.of(Clause.FROM, Clause.SELECT) : expected;
        return super.visitInput(of, input, anonymous, ignored, clauses);
    }
}
