package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.type.Unit;

/** Which units the values of a formula can be shown in, and how they are converted. */
final class UnitsOfFormulas {

    private final Optional<Unit.Own> per;

    /** @param per the author's unit that a rate is per, where it is one */
    UnitsOfFormulas(Optional<Unit.Own> per) {
        this.per = per;
    }

    /** From the values of a formula to a unit; empty where they cannot be shown in it. */
    Optional<Conversion> conversion(Unit shown, FormulaUnit inferred) {
        return switch (inferred) {
            case FormulaUnit.PerSpan rate -> ofRateOverTime(shown, rate);
            case FormulaUnit.Spans spans -> conversion(shown, new FormulaUnit.Plain());
            default ->
                switch (shown) {
                    case Unit.Own own -> own(own, inferred);
                    case Unit.Rate rate -> ofRate(rate, inferred);
                    default -> when(agrees(shown, inferred));
                };
        };
    }

    private Optional<Conversion> ofRateOverTime(Unit shown, FormulaUnit.PerSpan inferred) {
        if (shown instanceof Unit.Rate rate && !(inferred.of() instanceof FormulaUnit.Rate)) {
            Optional<SpanOfTime> span = span(rate, inferred.span());
            return span.isPresent()
                    ? conversion(rate.of(), inferred.of())
                            .flatMap(
                                    conversion -> inferred.span().to(span.get()).map(conversion::and))
                    : inferred.span().isScaled() && per.isEmpty() && !SpanOfTime.WORDS.contains(rate.per())
                            ? conversion(rate.of(), withoutSpan(inferred))
                            : Optional.empty();
        }
        return inferred.isRaw() ? Optional.empty() : conversion(shown, withoutSpan(inferred));
    }

    /** What a rate is per, beside a span of the same kind. */
    Optional<SpanOfTime> span(Unit.Rate rate, SpanOfTime beside) {
        return per.isEmpty()
                ? beside.called(rate.per())
                : per.filter(own -> own.of() instanceof Unit.Duration && beside instanceof SpanOfTime.Elapsed)
                        .map(own -> new SpanOfTime.Elapsed(own.amount(), false));
    }

    /** What the numbers are that the author has put together himself, by days or by durations such as {@code 1 hour}. */
    private static FormulaUnit withoutSpan(FormulaUnit.PerSpan rate) {
        return rate.of() instanceof FormulaUnit.Counted ? new FormulaUnit.Plain() : rate.of();
    }

    private static Optional<Conversion> own(Unit.Own own, FormulaUnit inferred) {
        boolean agrees =
                OwnUnits.isOfCounted(own) ? isCountOf(OwnUnits.nameOfOne(own), inferred) : agrees(own.of(), inferred);
        return when(agrees).map(conversion -> conversion.and(new Conversion(BigDecimal.ONE, own.amount())));
    }

    private static boolean isCountOf(String what, FormulaUnit inferred) {
        return inferred instanceof FormulaUnit.Plain
                || inferred instanceof FormulaUnit.Counted counted && counted.fits(what);
    }

    private Optional<Conversion> ofRate(Unit.Rate shown, FormulaUnit inferred) {
        return switch (inferred) {
            case FormulaUnit.Rate rate
            when rate.word().isEmpty() || rate.word().equals(countedBy(shown)) ->
                conversion(shown.of(), rate.of())
                        .flatMap(conversion -> multiple().map(conversion::and));
            case FormulaUnit.Plain plain ->
                conversion(shown.of(), plain)
                        .filter(conversion ->
                                multiple().filter(Conversion::isNone).isPresent());
            default -> Optional.empty();
        };
    }

    /** The word for what a rate is per a number of. */
    private String countedBy(Unit.Rate rate) {
        return per.map(OwnUnits::nameOfOne).orElse(rate.per());
    }

    /** From so much per one to so much per unit; empty where nobody can count what the unit is made of. */
    private Optional<Conversion> multiple() {
        return per.isEmpty()
                ? Optional.of(Conversion.NONE)
                : per.filter(OwnUnits::isOfCounted).map(own -> new Conversion(own.amount(), BigDecimal.ONE));
    }

    private static Optional<Conversion> when(boolean agrees) {
        return agrees ? Optional.of(Conversion.NONE) : Optional.empty();
    }

    private static boolean agrees(Unit shown, FormulaUnit inferred) {
        boolean ratio = inferred instanceof FormulaUnit.Plain
                || inferred instanceof FormulaUnit.Rate rate && rate.of().isDimensionless();
        return switch (shown) {
            case Unit.Count count -> inferred instanceof FormulaUnit.Plain || inferred instanceof FormulaUnit.Counted;
            case Unit.Number number -> ratio || inferred.isDimensionless();
            case Unit.Percent percent -> ratio || inferred instanceof FormulaUnit.Fraction;
            case Unit.Points points -> ratio || inferred.isDimensionless();
            case Unit.Duration duration -> inferred instanceof FormulaUnit.Time;
            case Unit.Money money -> inferred.equals(new FormulaUnit.Money(money.currency()));
            case Unit.Own own -> false;
            case Unit.Rate rate -> false;
        };
    }
}
