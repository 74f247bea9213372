package scorecard.dsl.ide.fix.practice;

import java.util.List;
import scorecard.dsl.ide.fix.QuickFix;

/** Every quick fix for the rules of the craft. */
public final class PracticeFixes {

    /** The fixes in the order in which they are offered. */
    public static final List<Class<? extends QuickFix>> ALL = List.of(
            AddBandsAroundTarget.class,
            AddGoalAbout.class,
            AddKpiBeside.class,
            AddLackingPerspective.class,
            AddOpenClause.class,
            AddOpenComment.class,
            AddOpenInitiative.class,
            AddWhatTargetRestsOn.class,
            AddressCostFactor.class,
            AnswerStep.class,
            BreakKpiDown.class,
            BringToAYear.class,
            ChooseHigherLevel.class,
            CompleteHypothesis.class,
            CompletePhrase.class,
            ContributeUpwards.class,
            CountEveryChannel.class,
            ExplainInAComment.class,
            GroundCriterion.class,
            GuardKpi.class,
            HoldReviewsOften.class,
            LeaveWordsOpen.class,
            LinkGoalUpwards.class,
            LookAtEveryPerspective.class,
            MakeGoalSmart.class,
            NarrowAudience.class,
            PlanSample.class,
            ReviewAtFittingPace.class,
            SayWhatInitiativeMoves.class,
            SayWhatTargetRestsOn.class,
            SayWhenPeopleAnswered.class,
            SayWhichRangeIsBest.class,
            TakeTargetOfParent.class,
            TryRubricFirst.class,
            TurnLinkAround.class,
            WatchWithoutTarget.class,
            WriteAlternativesAsList.class);

    private PracticeFixes() {}
}
