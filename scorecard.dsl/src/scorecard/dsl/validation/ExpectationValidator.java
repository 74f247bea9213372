package scorecard.dsl.validation;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.JudgeOfExpectation;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.model.SourcesOfKpi;
import scorecard.dsl.scorecard.AbsenceExpectation;
import scorecard.dsl.scorecard.Absent;
import scorecard.dsl.scorecard.AsOfClause;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.PeriodClause;
import scorecard.dsl.scorecard.PeriodLength;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.ScoreExpectation;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.StatusExpectation;
import scorecard.dsl.scorecard.Test;
import scorecard.dsl.scorecard.TestExpectation;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.scorecard.ValueExpectation;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.PeriodLabel;

/** What a test expects can be: a value in the KPI's unit, in a period, judged by a scorecard. */
final class ExpectationValidator extends ConceptValidator {

    private final JudgeOfExpectation judges;

    @Inject
    ExpectationValidator(JudgeOfExpectation judges) {
        this.judges = judges;
    }

    /** A test expects something. */
    @Check
    public void somethingIsExpected(Test test) {
        if (!isUnfinished(test)
                && Clauses.first(test.getClauses(), TestExpectation.class).isEmpty()) {
            warning(
                    "`" + test.getTitle() + "` expects nothing, so it can never fail; expected for example `expect … in"
                            + " 2026-01 = 100%`",
                    test,
                    ScorecardPackage.eINSTANCE.getTest_Title(),
                    IssueCodes.TEST_WITHOUT_EXPECTATION);
        }
    }

    /** Reports tell tests apart by their titles. */
    @Check
    public void titlesAreDifferent(Definitions file) {
        Set<String> seen = new HashSet<>();
        for (Test test : file.getTests()) {
            if (test.getTitle() != null && !seen.add(test.getTitle())) {
                wrong(
                        IssueCodes.DUPLICATE_NAME,
                        test,
                        ScorecardPackage.eINSTANCE.getTest_Title(),
                        "the test `" + test.getTitle() + "` stands more than once; expected a title of its own");
            }
        }
    }

    /** The moment after which rows do not count exists. */
    @Check
    public void asOfIsAMoment(AsOfClause asOf) {
        boolean exists = asOf.getTime() == null
                ? ClockText.date(asOf.getDate()).isPresent()
                : ClockText.moment(asOf.getDate(), asOf.getTime()).isPresent();
        if (!exists) {
            wrong(
                    IssueCodes.INVALID_LITERAL,
                    asOf,
                    "`" + SourceText.of(asOf) + "` names no moment of the calendar; expected for example `as of"
                            + " 2026-01-31`");
        }
    }

    /** A value is written in the unit of its KPI. */
    @Check
    public void valueIsInTheUnit(ValueExpectation expectation) {
        if (JudgeOfExpectation.subject(expectation) instanceof Kpi kpi && expectation.getValue() != null) {
            new KpiUnits().of(kpi).ifPresent(unit -> new AmountValues(reported()).of(expectation.getValue(), unit));
        }
    }

    /** One name means one thing: a goal or perspective does not hide a KPI that it is measured by. */
    @Check
    public void subjectIsOneThing(TestExpectation expectation) {
        Named subject = JudgeOfExpectation.subject(expectation);
        if (subject instanceof Goal || subject instanceof Perspective) {
            EcoreUtil2.getAllContentsOfType(EcoreUtil2.getContainerOfType(subject, Scorecard.class), Measure.class)
                    .stream()
                    .map(Measure::getKpi)
                    .filter(kpi ->
                            kpi != null && !kpi.eIsProxy() && subject.getName().equals(kpi.getName()))
                    .findFirst()
                    .ifPresent(kpi -> wrong(
                            IssueCodes.AMBIGUOUS_SUBJECT,
                            expectation,
                            "`" + subject.getName() + "` is a "
                                    + subject.eClass().getName().toLowerCase(Locale.ROOT) + " and a KPI; expected "
                                    + inItsPackage(kpi) + "different names"));
        }
    }

    private static String inItsPackage(Kpi kpi) {
        String home = EcoreUtil2.getContainerOfType(kpi, Definitions.class).getName();
        return home == null ? "" : "`" + home + "." + kpi.getName() + "` for the KPI, or ";
    }

    /** Only KPIs have values. */
    @Check
    public void onlyKpisHaveValues(AbsenceExpectation expectation) {
        Named subject = JudgeOfExpectation.subject(expectation);
        if (expectation.getAbsent() == Absent.VALUE
                && subject != null
                && !subject.eIsProxy()
                && !(subject instanceof Kpi)) {
            wrong(
                    IssueCodes.NOT_JUDGED,
                    expectation,
                    "`" + subject.getName() + "` is no KPI and never has a value; expected `no score of "
                            + subject.getName() + "`");
        }
    }

    /** Everything has a period, except what has no time. */
    @Check
    public void periodIsKnown(TestExpectation expectation) {
        String label = expectation.getPeriod();
        if (label != null
                && !label.equals(Placeholder.VALUE)
                && PeriodLabel.of(label).isEmpty()) {
            wrong(
                    IssueCodes.INVALID_PERIOD,
                    expectation,
                    ScorecardPackage.eINSTANCE.getTestExpectation_Period(),
                    "`" + label + "` is not a period; expected for example `2026-01`, `2026-W27`, `2026-Q2` or `2026`");
        }
        Named subject = JudgeOfExpectation.subject(expectation);
        if (label == null
                && subject != null
                && !subject.eIsProxy()
                && !isUnfinished(expectation)
                && !hasNoTime(subject)) {
            wrong(
                    IssueCodes.PERIOD_EXPECTED,
                    expectation,
                    "`" + SourceText.of(expectation) + "` does not say when; expected a period, for example `"
                            + subject.getName() + " in 2026-01`");
        }
    }

    private static boolean hasNoTime(Named subject) {
        return subject instanceof Kpi kpi
                && SourcesOfKpi.of(kpi).stream()
                        .anyMatch(source -> Clauses.first(source.getClauses(), TimeClause.class)
                                .isEmpty());
    }

    /** A score, and a status that is no band's, comes from a scorecard. */
    @Check
    public void somebodyJudges(TestExpectation expectation) {
        Named subject = JudgeOfExpectation.subject(expectation);
        if (subject == null || subject.eIsProxy()) {
            return;
        }
        Optional<Scorecard> judge = judges.of(expectation);
        boolean score = expectation instanceof ScoreExpectation
                || expectation instanceof AbsenceExpectation absence && absence.getAbsent() == Absent.SCORE;
        if (judge.isEmpty() && score) {
            wrong(
                    IssueCodes.NOT_JUDGED,
                    expectation,
                    "no scorecard of the test measures `" + subject.getName() + "`, so it has no score; expected"
                            + " `scorecard …` in the test, naming one that does");
        }
        boolean bands = subject instanceof Kpi kpi
                && KpiClauses.first(kpi, BandsClause.class).isPresent();
        if (judge.isEmpty() && !bands && expectation instanceof StatusExpectation) {
            wrong(
                    IssueCodes.NOT_JUDGED,
                    expectation,
                    "no scorecard of the test measures `" + subject.getName() + "` and it has no bands, so it has no"
                            + " status; expected `scorecard …` in the test, naming one that does");
        }
        boolean status = expectation instanceof StatusExpectation
                || expectation instanceof AbsenceExpectation absence && absence.getAbsent() == Absent.STATUS;
        if ((score || status) && expectation.getPeriod() != null) {
            judge.ifPresent(scorecard -> periodFits(expectation, scorecard));
        }
    }

    /** Times of a library are in the calendar of a scorecard. */
    @Check
    public void calendarIsKnown(TestExpectation expectation) {
        if (JudgeOfExpectation.subject(expectation) instanceof Kpi kpi
                && judges.tested(EcoreUtil2.getContainerOfType(expectation, Test.class))
                        .isEmpty()
                && SourcesOfKpi.of(kpi).stream().anyMatch(source -> ShippedLibraries.isShipped(source.eResource()))) {
            wrong(
                    IssueCodes.NO_CALENDAR,
                    expectation,
                    "`" + kpi.getName()
                            + "` looks at rows of a library, whose times are in the calendar of a scorecard;"
                            + " expected `scorecard …` in the test");
        }
    }

    private void periodFits(TestExpectation expectation, Scorecard judge) {
        PeriodLength length = Clauses.first(judge.getClauses(), PeriodClause.class)
                .map(PeriodClause::getLength)
                .orElse(PeriodLength.MONTH);
        Optional<PeriodLabel> label = PeriodLabel.of(expectation.getPeriod());
        boolean weekNamedByItsDay = length == PeriodLength.WEEK
                && label.filter(day -> day.kind().name().equals("DAY")).isPresent();
        if (label.isPresent()
                && !label.get().kind().name().equals(length.getName().toUpperCase(Locale.ROOT))
                && !weekNamedByItsDay) {
            wrong(
                    IssueCodes.INVALID_PERIOD,
                    expectation,
                    ScorecardPackage.eINSTANCE.getTestExpectation_Period(),
                    "`" + expectation.getPeriod() + "` is not a " + length.getLiteral() + ", but `" + judge.getName()
                            + "` judges by " + length.getLiteral() + "; expected a " + length.getLiteral());
        }
    }
}
