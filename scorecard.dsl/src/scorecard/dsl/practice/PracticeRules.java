package scorecard.dsl.practice;

import java.util.List;

/** Every rule of the craft there is. */
final class PracticeRules {

    static final List<ScorecardRule> OF_SCORECARDS = List.of(
            new ScorecardHasKind(),
            new ScorecardSupportsStrategy(),
            new ProcessStepsAreAnswered(),
            new PerspectivesAreComplete(),
            new LinksLeadToTheTop(),
            new GoalsAreWorded(),
            new GoalsHaveInitiatives(),
            new GoalsAreMeasured(),
            new GoalKpisBalance(),
            new MeasuresAreMixed(),
            new ScorecardIsExplained(),
            new ScorecardIsShort(),
            new KpisAreChosen(),
            new KpisHaveCompanions(),
            new ConflictsAreManaged(),
            new ReviewsAreHeld(),
            new CostFactorsAreAddressed(),
            new HypothesesCanBeTested(),
            new QualityStaysInside(),
            new AttritionIsOfAYear(),
            new BreachesHaveAPrice());

    static final List<KpiRule> OF_KPIS = List.of(
            new KpiIsAnsweredFor(),
            new TargetRestsOnData(),
            new KpiIsComparable(),
            new KpiLeadsToAction(),
            new KpiIsBrokenDown(),
            new KpiIsDefined(),
            new SurveyIsSound(),
            new DirectionIsRight(),
            new DataIsAtHand(),
            new BehaviourIsConsidered(),
            new KpisContribute());

    static final List<RubricRule> OF_RUBRICS =
            List.of(new CriteriaAreFew(), new CriteriaAreGrounded(), new RubricIsPiloted(), new ReviewsAreSampled());

    private PracticeRules() {}
}
