package scorecard.dsl.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Change;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.PeriodClause;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.RollingValue;
import scorecard.dsl.scorecard.SamePeriodLastYear;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Span;
import scorecard.dsl.scorecard.TimeFunction;
import scorecard.dsl.scorecard.ToDateValue;
import scorecard.dsl.typing.Spans;
import scorecard.engine.plan.PeriodKind;

/** KPIs are looked at over spans of time that there are, and that fit the scorecard's periods. */
final class TimeFunctionValidator extends ConceptValidator {

    /** A span is a whole number of periods. */
    @Check
    public void spanIsWhole(Span span) {
        if (span.getCount() != null && Spans.count(span).isEmpty()) {
            wrong(
                    IssueCodes.INVALID_SPAN,
                    span,
                    "`" + SourceText.of(span) + "` is no span of time; expected a whole number from 1 to "
                            + Spans.MOST_PERIODS);
        }
    }

    /** What is taken together over several periods does not itself look at single ones. */
    @Check
    public void windowHoldsNoOtherTimes(TimeFunction function) {
        boolean window = function instanceof RollingValue || function instanceof ToDateValue;
        if (window && function.getKpi() != null && function.getKpi().getTarget() instanceof Kpi kpi) {
            functions(kpi)
                    .findFirst()
                    .ifPresent(inner -> wrong(
                            IssueCodes.PERIODS_OF_PERIODS,
                            function,
                            "`" + SourceText.of(function) + "` takes several periods together, but `" + kpi.getName()
                                    + "` compares periods by `" + SourceText.of(inner)
                                    + "`; expected a KPI that is computed from rows"));
        }
    }

    /** A scorecard's periods can go back by the spans of its KPIs, and are not longer than what is taken together. */
    @Check
    public void spansFitThePeriod(Scorecard scorecard) {
        PeriodKind period = Clauses.first(scorecard.getClauses(), PeriodClause.class)
                .map(clause -> Spans.of(clause.getLength()))
                .orElse(PeriodKind.MONTH);
        for (Measure measure : EcoreUtil2.getAllContentsOfType(scorecard, Measure.class)) {
            Kpi kpi = measure.getKpi();
            if (kpi != null && !kpi.eIsProxy()) {
                functions(kpi)
                        .filter(function -> !fits(function, period))
                        .findFirst()
                        .ifPresent(function -> wrong(
                                IssueCodes.UNFIT_SPAN,
                                measure,
                                "`" + SourceText.of(function) + "` of `" + kpi.getName()
                                        + "` does not fit periods of a " + word(period) + "; expected a span of whole "
                                        + word(period) + "s"));
            }
        }
    }

    private static boolean fits(TimeFunction function, PeriodKind period) {
        return switch (function) {
            case Change change -> change.getSpan() == null || goesBack(change.getSpan(), period);
            case SamePeriodLastYear lastYear -> true;
            case RollingValue rolling -> rolling.getSpan() == null || !isShorter(rolling.getSpan(), period);
            case ToDateValue toDate -> Spans.of(toDate.getUnit()).compareTo(period) >= 0;
            default -> true;
        };
    }

    private static boolean goesBack(Span span, PeriodKind period) {
        return Spans.count(span).isEmpty() || Spans.of(span).leadsFromOneToAnother(period);
    }

    private static boolean isShorter(Span span, PeriodKind period) {
        Optional<Integer> count = Spans.count(span);
        return count.isPresent() && days(Spans.unit(span)) * count.get() < days(period);
    }

    /** At least, so that 4 weeks are not shorter than a month. */
    private static int days(PeriodKind kind) {
        return switch (kind) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 28;
            case QUARTER -> 90;
            case YEAR -> 364;
        };
    }

    private static String word(PeriodKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The functions over time in the clauses of a KPI and of all that it uses, nearest first. */
    private static Stream<TimeFunction> functions(Kpi kpi) {
        Deque<Kpi> open = new ArrayDeque<>(List.of(kpi));
        Set<Kpi> seen = new HashSet<>(open);
        Stream.Builder<TimeFunction> functions = Stream.builder();
        while (!open.isEmpty()) {
            KpiClauses.of(open.poll()).forEach(clause -> {
                EcoreUtil2.getAllContentsOfType(clause, TimeFunction.class).forEach(functions);
                EcoreUtil2.getAllContentsOfType(clause, Reference.class).stream()
                        .map(Reference::getTarget)
                        .filter(Kpi.class::isInstance)
                        .map(Kpi.class::cast)
                        .filter(seen::add)
                        .forEach(open::add);
            });
        }
        return functions.build();
    }
}
