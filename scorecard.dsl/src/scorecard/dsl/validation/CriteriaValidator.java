package scorecard.dsl.validation;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.ScoringMethods;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.CriteriaClause;
import scorecard.dsl.scorecard.CriterionSet;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.EarlierResults;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Limit;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.PartClause;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScoringClause;
import scorecard.dsl.scorecard.ScoringMethod;
import scorecard.dsl.typing.ComparedResults;

/** Criteria say when a result passes, in the KPI's direction, where the scoring looks at them. */
final class CriteriaValidator extends ConceptValidator {

    /** There is a way to pass. */
    @Check
    public void somethingPasses(CriteriaClause criteria) {
        if (criteria.getSets().stream().noneMatch(CriterionSet::isPass)) {
            wrong(
                    IssueCodes.UNFIT_CRITERIA,
                    criteria,
                    "`criteria` does not say what passes; expected for example `pass up to earlier + 10% and below"
                            + " 600`");
        }
    }

    /** What passes lies on the better side of its limits. */
    @Check
    public void limitsFollowTheDirection(Kpi kpi) {
        Optional<Boolean> higher = KpiClauses.first(kpi, DirectionClause.class).map(DirectionClause::isHigher);
        KpiClauses.first(kpi, CriteriaClause.class)
                .filter(criteria -> higher.isPresent() && !Placeholder.isIn(criteria))
                .stream()
                .flatMap(criteria -> criteria.getSets().stream())
                .filter(set ->
                        set.getLimits().stream().allMatch(limit -> higher.get() ? isUpper(limit) : isLower(limit)))
                .forEach(set -> wrong(
                        IssueCodes.UNFIT_CRITERIA,
                        set,
                        "`" + SourceText.of(set) + "` lets the worse values through, because "
                                + (higher.get() ? "higher" : "lower") + " is better; expected a limit "
                                + (higher.get() ? "`from` or `above`" : "`up to` or `below`")));
    }

    private static boolean isUpper(Limit limit) {
        return limit.isAtMost() || limit.isBelow();
    }

    private static boolean isLower(Limit limit) {
        return limit.isAtLeast() || limit.isAbove();
    }

    /** One thing tells the colour of a value. */
    @Check
    public void criteriaOrBands(Kpi kpi) {
        Optional<CriteriaClause> criteria = KpiClauses.first(kpi, CriteriaClause.class);
        boolean bands = KpiClauses.first(kpi, BandsClause.class).isPresent()
                || KpiClauses.all(kpi, PartClause.class)
                        .anyMatch(part -> Clauses.first(part.getClauses(), BandsClause.class)
                                .isPresent());
        if (criteria.isPresent() && bands) {
            wrong(
                    IssueCodes.CONTRADICTORY_CLAUSES,
                    criteria.get().eContainer() == kpi ? criteria.get() : kpi,
                    "`" + kpi.getName() + "` has both `bands` and `criteria`; expected one of them");
        }
    }

    /** Only Keptn's scoring looks at criteria. */
    @Check
    public void scoringLooksAtCriteria(Scorecard scorecard) {
        ScoringMethod method = ScoringMethods.of(scorecard);
        if (method == ScoringMethod.KEPTN) {
            return;
        }
        List<Measure> measures = EcoreUtil2.getAllContentsOfType(scorecard, Measure.class);
        measures.stream()
                .filter(measure -> measure.getKpi() != null && !measure.getKpi().eIsProxy())
                .filter(measure ->
                        KpiClauses.first(measure.getKpi(), CriteriaClause.class).isPresent())
                .forEach(measure -> wrong(
                        IssueCodes.CONTRADICTORY_CLAUSES,
                        measure,
                        "`" + measure.getKpi().getName() + "` has `criteria`, which `scoring " + method.getLiteral()
                                + "` does not look at; expected `scoring keptn`, or `bands` in the KPI"));
    }

    /** Results are compared with others by criteria only, and with as many as there can be. */
    @Check
    public void comparedResultsExist(ScoringClause scoring) {
        EarlierResults against = scoring.getAgainst();
        if (against == null) {
            return;
        }
        if (scoring.getMethod() != ScoringMethod.KEPTN) {
            wrong(
                    IssueCodes.CONTRADICTORY_CLAUSES,
                    against,
                    "`against " + SourceText.of(against) + "` has no meaning for `scoring "
                            + scoring.getMethod().getLiteral() + "`; expected `scoring keptn`, or nothing");
        } else if (ComparedResults.aggregation(against).isEmpty()) {
            wrong(
                    IssueCodes.UNFIT_CRITERIA,
                    against,
                    "`percentile " + against.getPercentile() + "` is none that results are compared with; expected"
                            + " `percentile 50`, `percentile 90`, `percentile 95` or `mean`");
        } else if (ComparedResults.count(against).isEmpty()) {
            wrong(
                    IssueCodes.UNFIT_CRITERIA,
                    against,
                    "`" + against.getCount() + "` is no number of earlier results; expected 1 to 100");
        }
    }
}
