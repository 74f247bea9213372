package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.AppraisalClause;
import scorecard.dsl.scorecard.BenchmarkClause;
import scorecard.dsl.scorecard.BudgetClause;
import scorecard.dsl.scorecard.CauseLevel;
import scorecard.dsl.scorecard.CommentClause;
import scorecard.dsl.scorecard.CostFactorClause;
import scorecard.dsl.scorecard.Delay;
import scorecard.dsl.scorecard.Hypothesis;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.Process;
import scorecard.dsl.scorecard.RevisedClause;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.SpanClause;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.PeriodLabel;
import scorecard.dsl.typing.QuantityValue;

/** What is done and assumed has names of its own, dates that exist, and values in the right unit. */
final class IntentionValidator extends ConceptValidator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_DELAY = 1000;

    /** A span begins before it ends. */
    @Check
    public void spanIsInOrder(SpanClause span) {
        if (span.getFrom() == null || span.getUntil() == null || Placeholder.isIn(span)) {
            return;
        }
        Optional<PeriodLabel> from = period(span, span.getFrom());
        Optional<PeriodLabel> until = period(span, span.getUntil());
        boolean comparable = from.isPresent()
                && until.isPresent()
                && from.get().kind() == until.get().kind();
        if (from.isPresent() && until.isPresent() && !comparable
                || comparable && from.get().order() > until.get().order()) {
            wrong(
                    IssueCodes.INVALID_SPAN,
                    span,
                    "`" + SourceText.of(span)
                            + "` holds no time; expected two periods of one length, the earlier one first");
        }
    }

    /** The period of a comment exists. */
    @Check
    public void commentHasAPeriod(CommentClause comment) {
        if (comment.getPeriod() != null && !Placeholder.isIn(comment)) {
            period(comment, comment.getPeriod());
        }
    }

    /** The period of a benchmark exists. */
    @Check
    public void benchmarkHasAPeriod(BenchmarkClause benchmark) {
        if (benchmark.getPeriod() != null && !benchmark.getPeriod().equals(Placeholder.VALUE)) {
            period(benchmark, benchmark.getPeriod());
        }
    }

    private Optional<PeriodLabel> period(EObject clause, String written) {
        Optional<PeriodLabel> period = PeriodLabel.of(written);
        if (period.isEmpty()) {
            wrong(
                    IssueCodes.INVALID_PERIOD,
                    clause,
                    "`" + written + "` is not a period; expected one such as `2026-06`, `2026-W27`, `2026-Q2`, `2026`"
                            + " or `FY2026`");
        }
        return period;
    }

    /** The day of a revision is in the calendar. */
    @Check
    public void revisionHasADay(RevisedClause revised) {
        if (revised.getDay() != null
                && !revised.getDay().equals(Placeholder.VALUE)
                && ClockText.date(revised.getDay()).isEmpty()) {
            wrong(
                    IssueCodes.INVALID_LITERAL,
                    revised,
                    "`" + revised.getDay() + "` is not in the calendar; expected a day such as `2026-01-31`");
        }
    }

    /** A delay is a whole number of units, the smaller one first. */
    @Check
    public void delayIsInOrder(Delay delay) {
        Optional<Integer> least = whole(delay.getLeast());
        Optional<Integer> most = delay.getMost() == null ? least : whole(delay.getMost());
        if (least.isEmpty() || most.isEmpty() || least.get() > most.get()) {
            wrong(
                    IssueCodes.INVALID_DELAY,
                    delay,
                    "`" + SourceText.of(delay) + "` is no delay; expected whole numbers up to " + LONGEST_DELAY
                            + ", the smaller one first, for example `1 .. 3 months`");
        }
    }

    private static Optional<Integer> whole(String written) {
        return Optional.ofNullable(written)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> number <= LONGEST_DELAY);
    }

    /** The fewest cases are a whole number. */
    @Check
    public void casesAreWhole(AppraisalClause appraisal) {
        if (appraisal.getCases() != null
                && !Placeholder.isIn(appraisal)
                && !appraisal.getCases().matches("\\d{1,9}")) {
            wrong(
                    IssueCodes.INVALID_LITERAL,
                    appraisal,
                    "`" + appraisal.getCases() + "` is no number of cases; expected a whole number");
        }
    }

    /** A budget is money. */
    @Check
    public void budgetIsMoney(BudgetClause budget) {
        boolean open = budget.getAmount() == null || Placeholder.isIn(budget);
        boolean money = !open
                && QuantityValue.of(budget.getAmount())
                        .filter(QuantityValue.Money.class::isInstance)
                        .isPresent();
        if (!open && !money) {
            wrong(
                    IssueCodes.WRONG_UNIT,
                    budget,
                    "`" + SourceText.of(budget.getAmount()) + "` is no money; expected for example `20000 EUR`");
        }
    }

    /** The level that a hypothesis starts from is a value of its KPI. */
    @Check
    public void levelIsOfItsKpi(CauseLevel level) {
        Hypothesis hypothesis = (Hypothesis) level.eContainer();
        if (hypothesis.getCause() != null && !hypothesis.getCause().eIsProxy() && !Placeholder.isIn(level)) {
            new KpiUnits()
                    .of(hypothesis.getCause())
                    .ifPresent(unit -> new AmountValues(reported()).of(level.getValue(), unit));
        }
    }

    /** A share of the cost is at most all of it. */
    @Check
    public void shareIsOne(CostFactorClause factor) {
        boolean fits = Placeholder.isIn(factor)
                || QuantityValue.number(factor.getShare())
                        .filter(share -> share.compareTo(HUNDRED) <= 0)
                        .isPresent();
        if (!fits) {
            wrong(
                    IssueCodes.INVALID_SHARE,
                    factor,
                    "`" + factor.getShare() + "%` is no share; expected a number from 0 to 100");
        }
    }

    /** Initiatives, hypotheses, reviews and steps have names of their own in their scorecard. */
    @Check
    public void namesAreDifferent(Scorecard scorecard) {
        different(
                scorecard.getPerspectives().stream()
                        .flatMap(perspective -> perspective.getGoals().stream())
                        .flatMap(goal -> goal.getInitiatives().stream()),
                "initiative");
        different(scorecard.getHypotheses().stream(), "hypothesis");
        different(scorecard.getReviews().stream(), "review");
        different(
                EcoreUtil2.getAllContentsOfType(scorecard, Process.class).stream()
                        .map(Process::getSteps)
                        .flatMap(List::stream),
                "step");
    }

    private void different(Stream<? extends Named> elements, String kind) {
        Map<String, Named> seen = new HashMap<>();
        elements.forEach(element -> {
            if (element.getName() != null && seen.putIfAbsent(element.getName(), element) != null) {
                wrongName(
                        IssueCodes.DUPLICATE_NAME,
                        element,
                        "the " + kind + " `" + element.getName()
                                + "` is declared more than once; expected a name of its own");
            }
        });
    }
}
