package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.model.Calendars;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.ScoringMethods;
import scorecard.dsl.scorecard.CascadeReference;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.KindClause;
import scorecard.dsl.scorecard.Link;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.MissingChildrenClause;
import scorecard.dsl.scorecard.OwnerClause;
import scorecard.dsl.scorecard.PartialPeriodsClause;
import scorecard.dsl.scorecard.PeriodClause;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Role;
import scorecard.dsl.scorecard.RollUpClause;
import scorecard.dsl.scorecard.ScoreBandsClause;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScoringClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.WeightClause;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.ComparedResults;
import scorecard.dsl.typing.ScoreThresholds;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Scorecard.Kind;
import scorecard.engine.plan.Scorecard.LaterWeight;
import scorecard.engine.plan.Scorecard.MissingChildren;
import scorecard.engine.plan.Scorecard.RollUp;
import scorecard.engine.plan.Scorecard.Weight;
import scorecard.engine.plan.Scoring;

/** Scorecard to plan: periods are months and weights are 1 unless the author says otherwise. */
final class ScorecardTranslator {

    private final Names names;
    private final Calendars calendars;

    ScorecardTranslator(Names names, Calendars calendars) {
        this.names = names;
        this.calendars = calendars;
    }

    /** @param sources those whose rows KPIs look at; the levels' paths from others are left out */
    scorecard.engine.plan.Scorecard translate(Scorecard scorecard, Set<Source> sources) {
        ScoreThresholds thresholds = Clauses.first(scorecard.getClauses(), ScoreBandsClause.class)
                .map(bands -> ScoreThresholds.of(bands).orElseThrow())
                .orElse(ScoreThresholds.usual(ScoringMethods.of(scorecard)));
        return new scorecard.engine.plan.Scorecard(
                names.qualified(scorecard),
                Names.title(scorecard.getTitle(), scorecard.getName()),
                names.documentation(scorecard),
                kind(scorecard),
                names.qualified(calendars.of(scorecard).orElseThrow()),
                period(scorecard),
                owner(scorecard.getClauses()),
                scoring(scorecard),
                rollUp(scorecard),
                thresholds.greenFrom(),
                thresholds.amberFrom(),
                Clauses.first(scorecard.getClauses(), PartialPeriodsClause.class)
                        .isPresent(),
                missingChildren(scorecard),
                scorecard.getPerspectives().stream().map(this::perspective).toList(),
                scorecard.getLinks().stream().map(ScorecardTranslator::link).toList(),
                Clauses.first(scorecard.getClauses(), CascadeReference.class)
                        .map(reference -> new CascadeTranslator(names).translate(reference.getCascade(), sources)),
                new IntentionsTranslator(names).translate(scorecard));
    }

    private scorecard.engine.plan.Scorecard.Perspective perspective(Perspective perspective) {
        return new scorecard.engine.plan.Scorecard.Perspective(
                perspective.getName(),
                Names.title(perspective.getTitle(), perspective.getName()),
                names.documentation(perspective),
                owner(perspective.getClauses()),
                weight(perspective.getClauses()),
                perspective.getGoals().stream().map(this::goal).toList());
    }

    private scorecard.engine.plan.Scorecard.Goal goal(Goal goal) {
        return new scorecard.engine.plan.Scorecard.Goal(
                goal.getName(),
                Names.title(goal.getTitle(), goal.getName()),
                names.documentation(goal),
                owner(goal.getClauses()),
                weight(goal.getClauses()),
                goal.getMeasures().stream().map(this::measure).toList());
    }

    private scorecard.engine.plan.Scorecard.Measure measure(Measure measure) {
        return new scorecard.engine.plan.Scorecard.Measure(
                measure.getRole() == Role.LEADING
                        ? scorecard.engine.plan.Scorecard.Role.LEADING
                        : scorecard.engine.plan.Scorecard.Role.LAGGING,
                KpiInstance.of(measure).name(names),
                weight(measure.getWeights()),
                measure.isKey());
    }

    private static scorecard.engine.plan.Scorecard.Link link(Link link) {
        return new scorecard.engine.plan.Scorecard.Link(
                link.getFrom().getName(), link.getTo().getName(), link.getBecause() == null ? "" : link.getBecause());
    }

    /** @param clauses of a node or measure, weights among them */
    private static Weight weight(List<?> clauses) {
        List<WeightClause> weights = Clauses.all(clauses, WeightClause.class).toList();
        Optional<WeightClause> first =
                weights.stream().filter(weight -> weight.getSince() == null).findFirst();
        List<LaterWeight> later = weights.stream()
                .filter(weight -> weight.getSince() != null)
                .map(weight -> new LaterWeight(ClockText.date(weight.getSince()).orElseThrow(), value(weight)))
                .sorted(Comparator.comparing(LaterWeight::since))
                .toList();
        return new Weight(
                first.map(ScorecardTranslator::value).orElse(BigDecimal.ONE),
                first.map(WeightClause::isPercent).orElse(false),
                Optional.of(later).filter(versions -> !versions.isEmpty()));
    }

    private static BigDecimal value(WeightClause weight) {
        BigDecimal value = new BigDecimal(weight.getValue());
        return weight.isPercent() ? value.movePointLeft(2) : value;
    }

    private static String owner(List<?> clauses) {
        return Clauses.first(clauses, OwnerClause.class)
                .map(OwnerClause::getOwner)
                .orElse("");
    }

    private static Kind kind(Scorecard scorecard) {
        return Clauses.first(scorecard.getClauses(), KindClause.class)
                .map(clause -> switch (clause.getKind()) {
                    case STRATEGY -> Kind.STRATEGY;
                    case OPERATIONAL -> Kind.OPERATIONAL;
                    case QUALITY -> Kind.QUALITY;
                })
                .orElse(Kind.STRATEGY);
    }

    private static PeriodKind period(Scorecard scorecard) {
        return Clauses.first(scorecard.getClauses(), PeriodClause.class)
                .map(clause -> switch (clause.getLength()) {
                    case DAY -> PeriodKind.DAY;
                    case WEEK -> PeriodKind.WEEK;
                    case MONTH -> PeriodKind.MONTH;
                    case QUARTER -> PeriodKind.QUARTER;
                    case YEAR -> PeriodKind.YEAR;
                })
                .orElse(PeriodKind.MONTH);
    }

    private static Scoring scoring(Scorecard scorecard) {
        boolean capped = Clauses.first(scorecard.getClauses(), ScoringClause.class)
                .filter(ScoringClause::isUncapped)
                .isEmpty();
        return switch (ScoringMethods.of(scorecard)) {
            case PROGRESS -> new Scoring.Progress(capped);
            case RANGE -> new Scoring.Range(capped);
            case BINARY -> new Scoring.Binary();
            case SPIDER -> new Scoring.Spider(capped);
            case ORACLE -> new Scoring.Oracle();
            case PERFORMANCEPOINT -> new Scoring.PerformancePoint();
            case CASCADE -> new Scoring.Cascade();
            case KEPTN ->
                new Scoring.Keptn(Clauses.first(scorecard.getClauses(), ScoringClause.class)
                        .flatMap(clause -> Optional.ofNullable(clause.getAgainst()))
                        .flatMap(ComparedResults::of));
            case FORMULA ->
                new Scoring.Formula(
                        ScoreFormulaTranslator.translate(Clauses.first(scorecard.getClauses(), ScoringClause.class)
                                .orElseThrow()
                                .getFormula()),
                        capped);
        };
    }

    private static RollUp rollUp(Scorecard scorecard) {
        return Clauses.first(scorecard.getClauses(), RollUpClause.class)
                .map(clause -> {
                    if (clause.isWorst()) {
                        return RollUp.WORST;
                    }
                    if (clause.isBest()) {
                        return RollUp.BEST;
                    }
                    if (clause.isFrequent()) {
                        return clause.isBestOnTie() ? RollUp.MOST_FREQUENT_BEST_ON_TIE : RollUp.MOST_FREQUENT;
                    }
                    if (clause.isSum()) {
                        return RollUp.SUM;
                    }
                    if (clause.isSelfStanding()) {
                        return RollUp.SELF_STANDING;
                    }
                    return clause.isMean() ? RollUp.MEAN : RollUp.WEIGHTED_MEAN;
                })
                .orElse(RollUp.WEIGHTED_MEAN);
    }

    private static MissingChildren missingChildren(Scorecard scorecard) {
        return Clauses.first(scorecard.getClauses(), MissingChildrenClause.class)
                .map(clause -> {
                    if (clause.isZero()) {
                        return MissingChildren.COUNT_AS_ZERO;
                    }
                    return clause.isMissing()
                            ? MissingChildren.MAKE_THE_PARENT_MISSING
                            : MissingChildren.WEIGHT_GOES_TO_SIBLINGS;
                })
                .orElse(MissingChildren.WEIGHT_GOES_TO_SIBLINGS);
    }
}
