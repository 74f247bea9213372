package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Cascade;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.LevelClause;
import scorecard.dsl.scorecard.ScorecardPackage;

/** Measures a KPI that single people cannot move at a level above. */
public final class ChooseHigherLevel implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("level-cannot-influence");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Kpi.class)
                .flatMap(kpi -> Clauses.first(kpi.getClauses(), LevelClause.class))
                .map(clause -> above(clause.getLevel())
                        .map(name -> "level " + cascade(clause) + WrittenName.of(name))
                        .map(text -> Change.of("Write `" + text + "`", Edit.replacing(clause, text)))
                        .toList())
                .orElse(List.of());
    }

    /** The names of the levels above, the nearest first. */
    private static Stream<String> above(Level level) {
        List<Level> levels = ((Cascade) level.eContainer()).getLevels();
        return levels.subList(0, levels.indexOf(level)).reversed().stream()
                .map(Level::getName)
                .filter(name -> name != null);
    }

    /** What stands before the name of the level, for example its cascade and a dot. */
    private static String cascade(LevelClause clause) {
        String written = SourceText.of(clause, ScorecardPackage.eINSTANCE.getLevelClause_Level());
        return written.substring(0, written.lastIndexOf('.') + 1);
    }
}
