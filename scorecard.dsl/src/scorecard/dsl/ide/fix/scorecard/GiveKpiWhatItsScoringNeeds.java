package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.ScoreAnchors;
import scorecard.dsl.model.ScoringMethods;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.RangeClause;
import scorecard.dsl.scorecard.RedFlagClause;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScoringMethod;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.scorecard.WithinClause;
import scorecard.dsl.scorecard.WorstClause;
import scorecard.dsl.validation.IssueCodes;

/** Gives a KPI the clauses that the scoring of its scorecard needs, their values left open. */
public final class GiveKpiWhatItsScoringNeeds implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NOT_SCORABLE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Measure.class)
                .map(measure -> changes(measure.getKpi(), EcoreUtil2.getContainerOfType(measure, Scorecard.class)))
                .orElse(List.of());
    }

    private static List<Change> changes(Kpi kpi, Scorecard scorecard) {
        ScoringMethod method = ScoringMethods.of(scorecard);
        List<String> clauses = switch (method) {
            case PROGRESS -> List.<String>of();
            case FORMULA -> ScoreAnchors.lacking(kpi, scorecard).toList();
            case KEPTN -> lacking(kpi, BandsClause.class, "bands { green from ? amber from ? red below }");
            case BINARY -> lacking(kpi, TargetClause.class, "target ?");
            case RANGE -> lacking(kpi, RangeClause.class, "range ? .. ?");
            case SPIDER -> lacking(kpi, RedFlagClause.class, "red flag ? goal ?");
            case ORACLE -> lacking(kpi, TargetClause.class, "target ?");
            case PERFORMANCEPOINT ->
                Stream.concat(
                                lacking(kpi, WorstClause.class, "worst ?").stream(),
                                lacking(kpi, TargetClause.class, "target ?").stream())
                        .toList();
            case CASCADE ->
                Stream.concat(
                                lacking(kpi, BaselineClause.class, "baseline ?").stream(),
                                lacking(kpi, TargetClause.class, "target ? by ? from ? in ?").stream())
                        .toList();
        };
        boolean directed = method == ScoringMethod.KEPTN
                || method == ScoringMethod.FORMULA
                || KpiClauses.first(kpi, DirectionClause.class).isPresent()
                || KpiClauses.first(kpi, WithinClause.class).isPresent();
        Stream<String> directions = directed ? Stream.of("") : Stream.of("higher is better", "lower is better");
        return directions
                .map(direction -> Stream.concat(Stream.of(direction), clauses.stream())
                        .filter(clause -> !clause.isEmpty())
                        .toList())
                .filter(added -> !added.isEmpty())
                .map(added -> Change.of(
                        "Add `" + String.join("`, `", added) + "` to `" + kpi.getName() + "`",
                        Edit.atEndOf(kpi, String.join("\n", added))))
                .toList();
    }

    private static List<String> lacking(Kpi kpi, Class<? extends KpiClause> kind, String clause) {
        return KpiClauses.first(kpi, kind).isPresent() ? List.of() : List.of(clause);
    }
}
