package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.typing.FormulaUnit.PerSpan;
import scorecard.dsl.typing.FormulaUnit.Plain;
import scorecard.dsl.typing.FormulaUnit.Rate;
import scorecard.dsl.typing.FormulaUnit.Spans;
import scorecard.dsl.typing.FormulaUnit.Time;
import scorecard.dsl.typing.SpanOfTime.CalendarDays;
import scorecard.dsl.typing.SpanOfTime.Elapsed;

/**
 * The units of sums, products and quotients that time has a part in.
 *
 * <ol>
 *   <li>Something divided by a duration or by {@code days in period} is so much per time. A duration divided by {@code 1 hour} is a
 *       number of hours, and what is divided by that is per hour.
 *   <li>A plain number beside days makes the span as long, {@code count() * 7 / days in period} is per week, and beside a duration
 *       where it leads from one span with a name to another: {@code count() * 3600 / sum(wait)} is per hour.
 *   <li>So much per time times that time, and divided by so much per time, has no time in it any more. Something divided by so much
 *       of it per hour is a duration.
 *   <li>Hours and days are converted into each other; elapsed time and days of the calendar are not, nor is what a plain number made
 *       as long as it is.
 * </ol>
 */
final class RatesOverTime {

    private RatesOverTime() {}

    static boolean concerns(Arithmetic operation, FormulaUnit left, FormulaUnit right) {
        return operation.getOperator() == ArithmeticOperator.DIVIDED_BY
                ? areDivided(left, right)
                : isOverTime(left) || isOverTime(right);
    }

    /** Whether time has a part in a ratio. */
    static boolean areDivided(FormulaUnit left, FormulaUnit right) {
        return isOverTime(left) || isOverTime(right) || right instanceof Time;
    }

    private static boolean isOverTime(FormulaUnit unit) {
        return unit instanceof PerSpan || unit instanceof Spans;
    }

    /** The unit of two parts; empty where they have none that could be shown. */
    static Optional<Combination> of(Arithmetic operation, FormulaUnit left, FormulaUnit right) {
        return switch (operation.getOperator()) {
            case PLUS, MINUS -> sum(left, right);
            case TIMES ->
                product(left, right, PlainFactor.alone(operation.getRight()))
                        .or(() -> product(right, left, PlainFactor.alone(operation.getLeft())));
            case DIVIDED_BY -> quotient(operation, left, right);
        };
    }

    /** The unit of a ratio, whatever numbers stand in it. */
    static Optional<FormulaUnit> quotient(FormulaUnit left, FormulaUnit right) {
        return quotient(left, right, BigDecimal.ONE, Optional.empty()).map(Combination::unit);
    }

    private static Optional<Combination> sum(FormulaUnit left, FormulaUnit right) {
        if (left instanceof PerSpan one && right instanceof PerSpan other) {
            return other.span()
                    .to(one.span())
                    .flatMap(conversion -> UnitArithmetic.sum(one.of(), other.of())
                            .map(of -> new Combination(new PerSpan(of, one.span()), conversion)));
        }
        return ratio(left)
                .flatMap(one -> ratio(right).flatMap(other -> UnitArithmetic.sum(one, other)))
                .map(Combination::of);
    }

    /** A number that may be added to numbers: a ratio of two likes for a year is one, so many contacts per day are not. */
    private static Optional<FormulaUnit> ratio(FormulaUnit unit) {
        return switch (unit) {
            case PerSpan rate -> Optional.of(rate.of()).filter(of -> of instanceof Plain && !rate.isRaw());
            case Spans spans -> Optional.of(new Plain());
            default -> Optional.of(unit);
        };
    }

    private static Optional<Combination> product(FormulaUnit left, FormulaUnit right, Optional<BigDecimal> plain) {
        return switch (left) {
            case PerSpan rate
            when right instanceof Spans spans ->
                rate.span().to(spans.span()).map(conversion -> new Combination(rate.of(), conversion));
            case PerSpan rate
            when right instanceof Time ->
                rate.span().to(Elapsed.SECOND).map(conversion -> new Combination(rate.of(), conversion));
            case PerSpan rate
            when !isOverTime(right) ->
                UnitArithmetic.product(rate.of(), right)
                        .map(of -> Combination.of(new PerSpan(of, scaled(rate.span(), right, plain))));
            case Spans spans
            when plain.isPresent() ->
                Optional.of(Combination.of(new Spans(spans.span().scaled(inverse(plain.get())))));
            case Spans spans
            when !(right instanceof PerSpan) ->
                UnitArithmetic.product(new Plain(), right instanceof Spans ? new Plain() : right)
                        .map(Combination::of);
            default -> Optional.empty();
        };
    }

    private static Optional<Combination> quotient(Arithmetic operation, FormulaUnit left, FormulaUnit right) {
        Optional<BigDecimal> unit = PlainFactor.seconds(operation.getRight());
        if (left instanceof Time && right instanceof Time && unit.isPresent()) {
            return Optional.of(Combination.of(new Spans(new Elapsed(unit.get(), false))));
        }
        return quotient(left, right, PlainFactor.of(operation.getLeft()), PlainFactor.alone(operation.getRight()));
    }

    /**
     * @param beside the plain numbers in the dividend
     * @param plain the divisor where it is a plain number
     */
    private static Optional<Combination> quotient(
            FormulaUnit left, FormulaUnit right, BigDecimal beside, Optional<BigDecimal> plain) {
        return switch (right) {
            case PerSpan below
            when left instanceof PerSpan above ->
                above.span()
                        .to(below.span())
                        .flatMap(conversion -> UnitArithmetic.quotient(above.of(), below.of())
                                .map(of -> new Combination(of, conversion)));
            case PerSpan below -> timeNeeded(left, below);
            case Spans below when left instanceof Spans -> Optional.of(Combination.of(new Plain()));
            case Spans below -> rate(left, below.span(), beside);
            case Time below when left.equals(below) -> Optional.of(Combination.of(new Plain()));
            case Time below -> left instanceof Rate ? Optional.empty() : rate(left, Elapsed.SECOND, beside);
            default ->
                switch (left) {
                    case PerSpan above ->
                        UnitArithmetic.quotient(above.of(), right)
                                .filter(of -> !(of instanceof Rate && above.isRaw()))
                                .map(of -> Combination.of(new PerSpan(
                                        of, scaled(above.span(), right, plain.map(RatesOverTime::inverse)))));
                    case Spans above
                    when plain.isPresent() ->
                        Optional.of(Combination.of(new Spans(above.span().scaled(plain.get()))));
                    default -> UnitArithmetic.quotient(new Plain(), right).map(Combination::of);
                };
        };
    }

    /** So much per span; a part of a whole per day is no part of that whole. */
    private static Optional<Combination> rate(FormulaUnit of, SpanOfTime span, BigDecimal beside) {
        FormulaUnit each = switch (of) {
            case Spans spans -> new Plain();
            case FormulaUnit.Fraction fraction -> new Plain();
            default -> of;
        };
        return each instanceof PerSpan
                ? Optional.empty()
                : Optional.of(Combination.of(new PerSpan(each, scaled(span, beside))));
    }

    /** How long something takes of which so much is done in a span. */
    private static Optional<Combination> timeNeeded(FormulaUnit work, PerSpan pace) {
        if (work instanceof Spans) {
            return Optional.empty();
        }
        return UnitArithmetic.quotient(work, pace.of()).flatMap(ratio -> switch (pace.span()) {
            case CalendarDays days -> Optional.of(Combination.of(ratio instanceof Plain ? new Spans(days) : ratio));
            case Elapsed elapsed ->
                elapsed.isScaled()
                        ? Optional.<Combination>empty()
                        : duration(ratio)
                                .map(unit -> new Combination(unit, new Conversion(elapsed.size(), BigDecimal.ONE)));
        });
    }

    private static Optional<FormulaUnit> duration(FormulaUnit ratio) {
        return switch (ratio) {
            case Plain plain -> Optional.of(new Time());
            case Rate rate when rate.of() instanceof Plain -> Optional.of(new Rate(new Time(), rate.word()));
            default -> Optional.empty();
        };
    }

    /** A number that is no literal may be as good as one: the days of a week as a KPI. */
    private static SpanOfTime scaled(SpanOfTime span, FormulaUnit by, Optional<BigDecimal> plain) {
        return plain.map(factor -> scaled(span, factor))
                .orElse(span instanceof CalendarDays && by instanceof Plain ? span.scaled(BigDecimal.ONE) : span);
    }

    private static SpanOfTime scaled(SpanOfTime span, BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0 ? span : span.scaled(factor);
    }

    private static BigDecimal inverse(BigDecimal number) {
        return BigDecimal.ONE.divide(number, MathContext.DECIMAL128);
    }
}
