package scorecard.dsl.validation;

import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.ScoreAnchors;
import scorecard.dsl.model.ScoringMethods;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.CriteriaClause;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.RangeClause;
import scorecard.dsl.scorecard.RedFlagClause;
import scorecard.dsl.scorecard.ScoreBandsClause;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScoringClause;
import scorecard.dsl.scorecard.ScoringMethod;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.scorecard.WithinClause;
import scorecard.dsl.scorecard.WorstClause;
import scorecard.dsl.typing.ScoreFormulaUnit;

/** The KPIs of a scorecard have what its scoring needs, and its clauses fit the scoring. */
final class ScoringValidator extends ConceptValidator {

    /** Scores go beyond their ends only where the scoring has a line to go on along. */
    @Check
    public void uncappedFits(ScoringClause scoring) {
        boolean fits = switch (scoring.getMethod()) {
            case PROGRESS, RANGE, SPIDER, FORMULA -> true;
            case BINARY, ORACLE, PERFORMANCEPOINT, CASCADE, KEPTN -> false;
        };
        if (scoring.isUncapped() && !fits) {
            wrong(
                    IssueCodes.CONTRADICTORY_CLAUSES,
                    scoring,
                    "`" + SourceText.of(scoring) + "` is not possible, because these scores always end at 0 and 100;"
                            + " expected `scoring " + scoring.getMethod().getLiteral() + "`");
        }
    }

    /** A formula of scores says how good a value is, in whatever unit that is shown. */
    @Check
    public void formulaGivesPoints(ScoringClause scoring) {
        if (scoring.getMethod() != ScoringMethod.FORMULA || isUnfinished(scoring)) {
            return;
        }
        if (!ScoreAnchors.includeValue(scoring.getFormula())) {
            wrong(
                    IssueCodes.UNFIT_SCORING_FORMULA,
                    scoring.getFormula(),
                    "`" + SourceText.of(scoring.getFormula())
                            + "` gives every value the same score; expected `value` in"
                            + " it, for example `100 * value / target`");
        } else {
            ScoreFormulaUnit.check(scoring.getFormula(), reported());
        }
    }

    /** Which total passes is the author's decision. */
    @Check
    public void keptnSaysWhatPasses(Scorecard scorecard) {
        if (scorecard.getName() != null
                && ScoringMethods.of(scorecard) == ScoringMethod.KEPTN
                && Clauses.first(scorecard.getClauses(), ScoreBandsClause.class).isEmpty()) {
            wrongName(
                    IssueCodes.MISSING_CLAUSE,
                    scorecard,
                    "`" + scorecard.getName() + "` scores by `keptn` but does not say which total passes; expected for"
                            + " example `bands of scores { green from 90 amber from 75 }`");
        }
    }

    /** Every KPI of a scorecard can be scored. */
    @Check
    public void kpisCanBeScored(Scorecard scorecard) {
        ScoringMethod method = ScoringMethods.of(scorecard);
        for (Measure measure : EcoreUtil2.getAllContentsOfType(scorecard, Measure.class)) {
            if (measure.isKey() && method != ScoringMethod.KEPTN) {
                wrong(
                        IssueCodes.CONTRADICTORY_CLAUSES,
                        measure,
                        "`" + SourceText.of(measure) + "` is a key indicator, but only `scoring keptn` knows those;"
                                + " expected no `key`");
            }
            Kpi kpi = measure.getKpi();
            if (kpi != null && !kpi.eIsProxy()) {
                obstacle(kpi, method, scorecard)
                        .ifPresent(obstacle -> doubtful(
                                IssueCodes.NOT_SCORABLE,
                                measure,
                                "`" + kpi.getName() + "` gets no score by `scoring " + method.getLiteral()
                                        + "`, because it has " + obstacle));
            }
        }
    }

    /** What a KPI lacks or has too much of; what progress lacks is said where the target stands. */
    private static Optional<String> obstacle(Kpi kpi, ScoringMethod method, Scorecard scorecard) {
        return switch (method) {
            case PROGRESS -> Optional.empty();
            case KEPTN ->
                has(kpi, CriteriaClause.class)
                        ? Optional.empty()
                        : lacks(
                                kpi,
                                BandsClause.class,
                                "bands",
                                "bands { green up to 4:30 amber up to 5:30 red above }");
            case FORMULA ->
                ScoreAnchors.lacking(kpi, scorecard)
                        .map(clause -> "nothing to take one of its values from; expected `" + clause + "`")
                        .findFirst();
            case BINARY ->
                has(kpi, WithinClause.class) ? Optional.empty() : target(kpi).or(() -> direction(kpi));
            case RANGE ->
                lacks(kpi, RangeClause.class, "range", "range 0 .. 200").or(() -> oneSide(kpi));
            case SPIDER ->
                lacks(kpi, RedFlagClause.class, "red flag and goal", "red flag 500 goal 700")
                        .or(() -> oneSide(kpi));
            case ORACLE -> target(kpi).or(() -> oneSide(kpi)).or(() -> lessIsBetter(kpi));
            case PERFORMANCEPOINT ->
                lacks(kpi, WorstClause.class, "worst value", "worst 20")
                        .or(() -> target(kpi))
                        .or(() -> oneSide(kpi));
            case CASCADE ->
                lacks(kpi, BaselineClause.class, "baseline", "baseline 15 in 2026-01")
                        .or(() -> planLine(kpi))
                        .or(() -> oneSide(kpi));
        };
    }

    private static Optional<String> target(Kpi kpi) {
        return lacks(kpi, TargetClause.class, "target", "target 45");
    }

    private static Optional<String> planLine(Kpi kpi) {
        boolean line = KpiClauses.first(kpi, TargetClause.class)
                .filter(target -> !target.getPoints().isEmpty())
                .isPresent();
        return line
                ? Optional.empty()
                : Optional.of("no plan line that says what is expected by when; expected for example"
                        + " `target 45 by 2026-12 from 15 in 2026-01`");
    }

    private static Optional<String> oneSide(Kpi kpi) {
        return has(kpi, WithinClause.class)
                ? Optional.of("a range that is best; expected `higher is better` or `lower is better`")
                : direction(kpi);
    }

    /** A target without direction is doubtful by itself, which is said there. */
    private static Optional<String> direction(Kpi kpi) {
        return has(kpi, TargetClause.class)
                ? Optional.empty()
                : lacks(kpi, DirectionClause.class, "direction", "higher is better");
    }

    private static Optional<String> lessIsBetter(Kpi kpi) {
        return KpiClauses.first(kpi, DirectionClause.class)
                .filter(DirectionClause::isLower)
                .map(lower -> "`lower is better` and a share of the target would grow as it gets worse; expected"
                        + " `higher is better`, or another scoring such as `scoring performancepoint`");
    }

    private static Optional<String> lacks(Kpi kpi, Class<?> clause, String what, String example) {
        return has(kpi, clause)
                ? Optional.empty()
                : Optional.of("no " + what + "; expected for example `" + example + "`");
    }

    private static boolean has(Kpi kpi, Class<?> clause) {
        return KpiClauses.first(kpi, clause).isPresent();
    }
}
