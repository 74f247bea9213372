package scorecard.dsl.ide.fix.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Levels;
import scorecard.dsl.scorecard.ContributionClause;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.LevelClause;
import scorecard.dsl.scorecard.Measure;

/** Lets a KPI contribute to one of a higher level, or turns a contribution around that leads downwards. */
public final class ContributeUpwards implements QuickFix {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of("level-without-parent", "level-order");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Kpi.class)
                .map(kpi -> finding.code().equals("level-order")
                        ? turned(kpi, QuotedNames.of(finding).get(2))
                        : possible(kpi))
                .orElse(List.of());
    }

    private static List<Change> possible(Kpi kpi) {
        Optional<Level> level = level(kpi);
        Definitions file = EcoreUtil2.getContainerOfType(kpi, Definitions.class);
        return EcoreUtil2.getAllContentsOfType(file, Measure.class).stream()
                .map(Measure::getKpi)
                .filter(other ->
                        other != null && !other.eIsProxy() && other != kpi && other.eResource() == kpi.eResource())
                .filter(other -> isAbove(level(other), level) && !contributes(other, kpi, new HashSet<>()))
                .distinct()
                .limit(MOST)
                .map(other -> "contributes to " + WrittenName.of(other.getName()))
                .map(clause -> Change.of("Add `" + clause + "`", Edit.atEndOf(kpi, clause)))
                .toList();
    }

    /** Whether a level is above another one of its cascade; everything without a level is at the top. */
    private static boolean isAbove(Optional<Level> one, Optional<Level> other) {
        return one.isEmpty()
                || one.get().eContainer() == other.orElseThrow().eContainer()
                        && Levels.below(one.get()) < Levels.below(other.get());
    }

    private static List<Change> turned(Kpi kpi, String below) {
        return Clauses.all(kpi.getClauses(), ContributionClause.class)
                .flatMap(clause -> clause.getKpis().stream()
                        .filter(other -> below.equals(other.getName()))
                        .limit(1)
                        .map(other -> Change.of("Turn it around", without(clause, other), with(other, kpi))))
                .toList();
    }

    private static Edit without(ContributionClause clause, Kpi left) {
        if (clause.getKpis().size() == 1) {
            return Edit.removing(clause);
        }
        String others = clause.getKpis().stream()
                .filter(kpi -> kpi != left)
                .map(kpi -> WrittenName.of(kpi.getName()))
                .collect(Collectors.joining(", "));
        return Edit.replacing(clause, "contributes to " + others);
    }

    private static Edit with(Kpi kpi, Kpi above) {
        String name = WrittenName.of(above.getName());
        return Clauses.first(kpi.getClauses(), ContributionClause.class)
                .map(clause -> Edit.after(clause, ", " + name))
                .orElseGet(() -> Edit.atEndOf(kpi, "contributes to " + name));
    }

    private static boolean contributes(Kpi from, Kpi to, Set<Kpi> seen) {
        return seen.add(from)
                && KpiClauses.all(from, ContributionClause.class)
                        .flatMap(clause -> clause.getKpis().stream())
                        .anyMatch(next -> next == to || contributes(next, to, seen));
    }

    private static Optional<Level> level(Kpi kpi) {
        return KpiClauses.first(kpi, LevelClause.class)
                .map(LevelClause::getLevel)
                .filter(level -> !level.eIsProxy());
    }
}
