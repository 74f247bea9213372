package scorecard.dsl.practice;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.scorecard.AlsoByClause;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.ColumnPath;
import scorecard.dsl.scorecard.LevelClause;

/** By what a KPI is broken down: segments, levels, parameters, or conditions on a column. */
final class Breakdowns {

    private final Set<String> columns = new HashSet<>();
    private final boolean levels;

    private Breakdowns(boolean levels) {
        this.levels = levels;
    }

    static Breakdowns of(KpiView kpi) {
        Breakdowns breakdowns = new Breakdowns(kpi.has(LevelClause.class));
        kpi.clauses(AlsoByClause.class)
                .flatMap(clause -> EcoreUtil2.getAllContentsOfType(clause, ColumnPath.class).stream())
                .map(ColumnPath::getColumn)
                .filter(column -> column != null && column.getName() != null)
                .forEach(column -> breakdowns.columns.add(words(column)));
        return breakdowns;
    }

    /** Whether there is any. */
    boolean any() {
        return levels || !columns.isEmpty();
    }

    /** Whether one is by something whose name holds one of some words. */
    boolean by(Pattern words) {
        return columns.stream().anyMatch(column -> words.matcher(column).find());
    }

    /** The words of a column's name. */
    static String words(Column column) {
        return column.getName().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
