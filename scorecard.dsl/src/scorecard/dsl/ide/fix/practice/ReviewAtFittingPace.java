package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.practice.FittingCadences;
import scorecard.dsl.scorecard.Cadence;
import scorecard.dsl.scorecard.ClassClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiClass;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.ReviewClause;
import scorecard.dsl.scorecard.UpdatedClause;

/** Reviews a KPI as often as its class, its level or its data ask for, or declares the class that its pace fits. */
public final class ReviewAtFittingPace implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(
                "cadence-against-class", "review-too-slow", "level-reviewed-too-slowly", "data-slower-than-review");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Kpi.class)
                .flatMap(kpi -> KpiClauses.first(kpi, ReviewClause.class)
                        .map(review -> Stream.concat(
                                        cadences(finding.code(), kpi)
                                                .map(cadence -> clause(kpi, ReviewClause.class, "review " + cadence)),
                                        classes(finding.code(), review.getCadence())
                                                .map(kind -> clause(kpi, ClassClause.class, "class " + kind)))
                                .toList()))
                .orElse(List.of());
    }

    private static Stream<Cadence> cadences(String code, Kpi kpi) {
        return switch (code) {
            case "cadence-against-class" ->
                KpiClauses.first(kpi, ClassClause.class).stream()
                        .flatMap(kind -> FittingCadences.of(kind.getKind()).stream());
            case "level-reviewed-too-slowly" -> Stream.of(Cadence.WEEKLY, Cadence.DAILY);
            case "data-slower-than-review" ->
                KpiClauses.first(kpi, OverClause.class)
                        .map(OverClause::getSource)
                        .flatMap(source -> Clauses.first(source.getClauses(), UpdatedClause.class))
                        .map(UpdatedClause::getCadence)
                        .stream();
            default -> Stream.of(Cadence.MONTHLY, Cadence.WEEKLY);
        };
    }

    private static Stream<KpiClass> classes(String code, Cadence cadence) {
        return code.equals("cadence-against-class") || code.equals("review-too-slow")
                ? KpiClass.VALUES.stream()
                        .filter(kind -> FittingCadences.of(kind).contains(cadence))
                : Stream.of();
    }

    /** Writes a clause in the place of the KPI's own of its kind, or beside those it takes over. */
    private static Change clause(Kpi kpi, Class<? extends KpiClause> kind, String text) {
        return Change.of(
                "Write `" + text + "`",
                Clauses.first(kpi.getClauses(), kind)
                        .map(own -> Edit.replacing(own, text))
                        .orElseGet(() -> Edit.atEndOf(kpi, text)));
    }
}
