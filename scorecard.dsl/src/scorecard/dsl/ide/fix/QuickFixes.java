package scorecard.dsl.ide.fix;

import com.google.inject.Injector;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import scorecard.dsl.ide.fix.decision.AddOpenReason;
import scorecard.dsl.ide.fix.decision.ReplaceByNearestCode;
import scorecard.dsl.ide.fix.formula.AggregateColumn;
import scorecard.dsl.ide.fix.formula.CountPromotersAndDetractorsAsUsual;
import scorecard.dsl.ide.fix.formula.CountRowsThatFulfil;
import scorecard.dsl.ide.fix.formula.CutByExpectedSegment;
import scorecard.dsl.ide.fix.formula.DeclarePoints;
import scorecard.dsl.ide.fix.formula.DeclareUnitOfFormula;
import scorecard.dsl.ide.fix.formula.DivideSums;
import scorecard.dsl.ide.fix.formula.ExpectAValue;
import scorecard.dsl.ide.fix.formula.GiveOpenValues;
import scorecard.dsl.ide.fix.formula.LeavePeriodOpen;
import scorecard.dsl.ide.fix.formula.LookAtRowsOf;
import scorecard.dsl.ide.fix.formula.LookAtRowsOpenAtEnd;
import scorecard.dsl.ide.fix.formula.TakePercentAsItIs;
import scorecard.dsl.ide.fix.formula.TurnRatioAround;
import scorecard.dsl.ide.fix.formula.WriteNumberAsPercent;
import scorecard.dsl.ide.fix.kpi.AddBandForTheRest;
import scorecard.dsl.ide.fix.kpi.AddBands;
import scorecard.dsl.ide.fix.kpi.AddOpenBaseline;
import scorecard.dsl.ide.fix.kpi.AddOpenDateOfTarget;
import scorecard.dsl.ide.fix.kpi.AddOpenFormula;
import scorecard.dsl.ide.fix.kpi.ExchangeGreenAndRed;
import scorecard.dsl.ide.fix.kpi.ExchangeTargetAndBaseline;
import scorecard.dsl.ide.fix.kpi.KeepDirectionOrRange;
import scorecard.dsl.ide.fix.kpi.KeepOneOfTwoClauses;
import scorecard.dsl.ide.fix.kpi.LeaveEdgeOfBandOpen;
import scorecard.dsl.ide.fix.kpi.LeaveValueOpen;
import scorecard.dsl.ide.fix.kpi.LetBandsMeet;
import scorecard.dsl.ide.fix.kpi.LetUnitHoldEveryValue;
import scorecard.dsl.ide.fix.kpi.PutEdgesOfBandInOrder;
import scorecard.dsl.ide.fix.kpi.PutPlanLineInOrder;
import scorecard.dsl.ide.fix.kpi.SayWhichDirectionIsBetter;
import scorecard.dsl.ide.fix.kpi.TakeScaleOfTheQuestion;
import scorecard.dsl.ide.fix.kpi.TurnDirectionAround;
import scorecard.dsl.ide.fix.kpi.WriteAmountInUnit;
import scorecard.dsl.ide.fix.name.DeclareColumn;
import scorecard.dsl.ide.fix.name.DeclareKpi;
import scorecard.dsl.ide.fix.name.GiveNameOfItsOwn;
import scorecard.dsl.ide.fix.name.QuoteArgument;
import scorecard.dsl.ide.fix.name.QuoteComparedText;
import scorecard.dsl.ide.fix.name.QuoteScorecard;
import scorecard.dsl.ide.fix.name.ReplaceByNearestImport;
import scorecard.dsl.ide.fix.name.ReplaceByNearestName;
import scorecard.dsl.ide.fix.name.SayMissing;
import scorecard.dsl.ide.fix.name.WriteNameWithItsPackage;
import scorecard.dsl.ide.fix.name.WriteTruthAsTrueOrFalse;
import scorecard.dsl.ide.fix.practice.PracticeFixes;
import scorecard.dsl.ide.fix.row.CarryMinutesAndSecondsOver;
import scorecard.dsl.ide.fix.row.CompareWithAValue;
import scorecard.dsl.ide.fix.row.CompareYesNoByEquality;
import scorecard.dsl.ide.fix.row.CountMissingAsNothing;
import scorecard.dsl.ide.fix.row.CountWhatCannotBeCalculatedWith;
import scorecard.dsl.ide.fix.row.DeclareValue;
import scorecard.dsl.ide.fix.row.MakeColumnOptional;
import scorecard.dsl.ide.fix.row.NameUnitOfNumber;
import scorecard.dsl.ide.fix.row.ReplaceByPossibleValue;
import scorecard.dsl.ide.fix.row.SayWhatOrElseReplaces;
import scorecard.dsl.ide.fix.row.TakeColumnWithoutReplacement;
import scorecard.dsl.ide.fix.row.TakeNumberOutOfQuotes;
import scorecard.dsl.ide.fix.row.TakeValueOfInnerAggregate;
import scorecard.dsl.ide.fix.rubric.CompareWithTheReviewPointedTo;
import scorecard.dsl.ide.fix.rubric.LeaveClauseOutThatProfileDoesNotKnow;
import scorecard.dsl.ide.fix.rubric.LeaveSampleOpen;
import scorecard.dsl.ide.fix.rubric.LeaveVersionOpen;
import scorecard.dsl.ide.fix.rubric.LetACriterionCount;
import scorecard.dsl.ide.fix.rubric.LetAReviewFail;
import scorecard.dsl.ide.fix.rubric.LookAtReviews;
import scorecard.dsl.ide.fix.rubric.TakePointsFromColumn;
import scorecard.dsl.ide.fix.rubric.TakeScaleOfColumn;
import scorecard.dsl.ide.fix.scorecard.AddGoal;
import scorecard.dsl.ide.fix.scorecard.AddPerspectives;
import scorecard.dsl.ide.fix.scorecard.AddScoreBands;
import scorecard.dsl.ide.fix.scorecard.DeclareGoal;
import scorecard.dsl.ide.fix.scorecard.GiveKpiWhatItsScoringNeeds;
import scorecard.dsl.ide.fix.scorecard.JoinLinks;
import scorecard.dsl.ide.fix.scorecard.KeepOneRole;
import scorecard.dsl.ide.fix.scorecard.LeaveWeightOpen;
import scorecard.dsl.ide.fix.scorecard.LeaveWordOutThatFitsNoScoring;
import scorecard.dsl.ide.fix.scorecard.LinkToAnotherGoal;
import scorecard.dsl.ide.fix.scorecard.MeasureGoal;
import scorecard.dsl.ide.fix.scorecard.ScoreByProgress;
import scorecard.dsl.ide.fix.scorecard.ServeAGoal;
import scorecard.dsl.ide.fix.scorecard.WriteScoreBands;
import scorecard.dsl.ide.fix.scorecard.WriteWeightsAsNumbers;
import scorecard.dsl.ide.fix.source.AddRead;
import scorecard.dsl.ide.fix.source.AddRowKey;
import scorecard.dsl.ide.fix.source.AddTimezone;
import scorecard.dsl.ide.fix.source.AskFromZeroToTen;
import scorecard.dsl.ide.fix.source.ChooseBusinessCalendar;
import scorecard.dsl.ide.fix.source.ChooseCalendar;
import scorecard.dsl.ide.fix.source.DeclareCalendar;
import scorecard.dsl.ide.fix.source.GiveColumnTheTypeOfItsFormat;
import scorecard.dsl.ide.fix.source.GoOnAfterMidnight;
import scorecard.dsl.ide.fix.source.LeaveBrokenEndOpen;
import scorecard.dsl.ide.fix.source.LeaveUnknownDayOpen;
import scorecard.dsl.ide.fix.source.MakeColumnATimestamp;
import scorecard.dsl.ide.fix.source.MakeColumnAlwaysThere;
import scorecard.dsl.ide.fix.source.NameKeyColumnOnce;
import scorecard.dsl.ide.fix.source.PutEarlierDayFirst;
import scorecard.dsl.ide.fix.source.PutSmallerEndFirst;
import scorecard.dsl.ide.fix.source.ReadAnotherHeader;
import scorecard.dsl.ide.fix.source.ReadFromDataFolder;
import scorecard.dsl.ide.fix.source.ReplaceByNearestCurrency;
import scorecard.dsl.ide.fix.source.ReplaceByNearestTimezone;
import scorecard.dsl.ide.fix.source.SayWhenRowsCount;
import scorecard.dsl.ide.fix.source.SayWhenRowsEnd;
import scorecard.dsl.ide.fix.source.SayWordOnce;
import scorecard.dsl.ide.fix.source.TakeMostDecimals;
import scorecard.dsl.ide.fix.source.TakeTimeFromADate;
import scorecard.dsl.ide.fix.source.WriteFormatLettersAsMeant;
import scorecard.dsl.ide.fix.source.WritePathOfAFile;
import scorecard.dsl.library.ShippedLibraries;

/** Every quick fix of the language. */
public final class QuickFixes {

    /** The fixes in the order in which they are offered: those that leave something open come last. */
    static final List<Class<? extends QuickFix>> ALL = List.of(
            ReplaceByNearestImport.class,
            ReplaceByNearestName.class,
            SayMissing.class,
            ReplaceByNearestCurrency.class,
            ReplaceByNearestTimezone.class,
            ReplaceByPossibleValue.class,
            ReplaceByNearestCode.class,
            WriteNameWithItsPackage.class,
            DeclareColumn.class,
            DeclareKpi.class,
            GiveNameOfItsOwn.class,
            QuoteComparedText.class,
            WriteTruthAsTrueOrFalse.class,
            AddRead.class,
            AddRowKey.class,
            AddTimezone.class,
            ChooseCalendar.class,
            ChooseBusinessCalendar.class,
            GoOnAfterMidnight.class,
            DeclareCalendar.class,
            GiveColumnTheTypeOfItsFormat.class,
            MakeColumnATimestamp.class,
            MakeColumnAlwaysThere.class,
            NameKeyColumnOnce.class,
            PutEarlierDayFirst.class,
            PutSmallerEndFirst.class,
            ReadAnotherHeader.class,
            ReadFromDataFolder.class,
            SayWhenRowsCount.class,
            SayWordOnce.class,
            TakeMostDecimals.class,
            TakeTimeFromADate.class,
            WriteFormatLettersAsMeant.class,
            WritePathOfAFile.class,
            CarryMinutesAndSecondsOver.class,
            CompareWithAValue.class,
            CompareYesNoByEquality.class,
            CountMissingAsNothing.class,
            CountWhatCannotBeCalculatedWith.class,
            DeclareValue.class,
            MakeColumnOptional.class,
            NameUnitOfNumber.class,
            SayWhatOrElseReplaces.class,
            TakeColumnWithoutReplacement.class,
            TakeNumberOutOfQuotes.class,
            TakeValueOfInnerAggregate.class,
            AggregateColumn.class,
            CountRowsThatFulfil.class,
            CutByExpectedSegment.class,
            DeclarePoints.class,
            DeclareUnitOfFormula.class,
            LookAtRowsOf.class,
            TakePercentAsItIs.class,
            DivideSums.class,
            TurnRatioAround.class,
            WriteNumberAsPercent.class,
            AddBandForTheRest.class,
            AddBands.class,
            AddOpenBaseline.class,
            AddOpenDateOfTarget.class,
            AddOpenFormula.class,
            ExchangeGreenAndRed.class,
            ExchangeTargetAndBaseline.class,
            KeepDirectionOrRange.class,
            KeepOneOfTwoClauses.class,
            LetBandsMeet.class,
            PutEdgesOfBandInOrder.class,
            PutPlanLineInOrder.class,
            SayWhichDirectionIsBetter.class,
            TurnDirectionAround.class,
            WriteAmountInUnit.class,
            AddGoal.class,
            AddPerspectives.class,
            AddScoreBands.class,
            DeclareGoal.class,
            GiveKpiWhatItsScoringNeeds.class,
            JoinLinks.class,
            KeepOneRole.class,
            LinkToAnotherGoal.class,
            MeasureGoal.class,
            ScoreByProgress.class,
            ServeAGoal.class,
            WriteScoreBands.class,
            WriteWeightsAsNumbers.class,
            CompareWithTheReviewPointedTo.class,
            LeaveClauseOutThatProfileDoesNotKnow.class,
            LetACriterionCount.class,
            LetAReviewFail.class,
            LookAtReviews.class,
            TakePointsFromColumn.class,
            TakeScaleOfColumn.class,
            AddOpenReason.class,
            GiveOpenValues.class,
            LookAtRowsOpenAtEnd.class,
            QuoteArgument.class,
            QuoteScorecard.class,
            SayWhenRowsEnd.class,
            CountPromotersAndDetractorsAsUsual.class,
            ExpectAValue.class,
            LetUnitHoldEveryValue.class,
            TakeScaleOfTheQuestion.class,
            AskFromZeroToTen.class,
            LeaveBrokenEndOpen.class,
            LeaveUnknownDayOpen.class,
            LeaveEdgeOfBandOpen.class,
            LeaveValueOpen.class,
            LeaveSampleOpen.class,
            LeaveVersionOpen.class,
            LeaveWeightOpen.class,
            LeaveWordOutThatFitsNoScoring.class,
            LeavePeriodOpen.class);

    /**
     * A change ready to be applied.
     *
     * @param title what it does
     * @param files what becomes of which file, never empty
     */
    public record Offer(String title, List<FixedFile> files) {}

    private final List<QuickFix> fixes;
    private final FixedText fixedText;

    @Inject
    QuickFixes(Injector injector, FixedText fixedText) {
        List<QuickFix> made = new ArrayList<>();
        ALL.forEach(fix -> made.add(injector.getInstance(fix)));
        PracticeFixes.ALL.forEach(fix -> made.add(injector.getInstance(fix)));
        this.fixes = List.copyOf(made);
        this.fixedText = fixedText;
    }

    /** The ways to mend a finding, the likeliest first. */
    public List<Offer> of(Finding finding) {
        return fixes.stream()
                .filter(fix -> fix.codes().contains(finding.code()))
                .flatMap(fix -> fix.changes(finding).stream())
                .filter(change ->
                        change.edits().stream().noneMatch(edit -> ShippedLibraries.isShipped(edit.resource())))
                .map(change -> new Offer(change.title(), fixedText.of(change)))
                .filter(offer -> !offer.files().isEmpty())
                .toList();
    }
}
