package scorecard.engine.dialect;

import java.util.EnumSet;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.rel2sql.RelToSqlConverter;
import org.apache.calcite.sql.SqlDialect;
import org.apache.calcite.sql.SqlKind;

/**
 * Gives columns that hold several conditions at once a query of their own: written again wherever they are used, they would be
 * decided again, for DuckDB shares equal conditions but no parts of them.
 */
final class ConditionsDecidedOnce extends RelToSqlConverter {
    ConditionsDecidedOnce(SqlDialect dialect) {
        super(dialect);
    }

    @Override
    public Result visitInput(RelNode of, int input, boolean anonymous, boolean ignored, Set<Clause> expected) {
        boolean usesConditions = of instanceof Project
                && of.getInput(input) instanceof Project columns
                && columns.getProjects().stream().anyMatch(column -> column.isA(SqlKind.AND));
        // who still needs a FROM begins a new query
        Set<Clause> clauses = usesConditions ? EnumSet.of(Clause.FROM, Clause.SELECT) : expected;
        return super.visitInput(of, input, anonymous, ignored, clauses);
    }
}
