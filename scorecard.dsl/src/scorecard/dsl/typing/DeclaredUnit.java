package scorecard.dsl.typing;

import java.util.Optional;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.engine.type.Unit;

/** The unit an author declares for a KPI. */
public final class DeclaredUnit {

    private DeclaredUnit() {}

    /** The declared unit; empty without declaration. */
    public static Optional<Unit> of(Kpi kpi) {
        return KpiClauses.first(kpi, UnitClause.class).map(DeclaredUnit::of);
    }

    /** The unit a clause stands for. */
    public static Unit of(UnitClause clause) {
        Unit unit = clause.isMoney()
                ? new Unit.Money(clause.getCurrency() == null ? "" : clause.getCurrency())
                : switch (clause.getKind()) {
                    case COUNT -> new Unit.Count();
                    case NUMBER -> new Unit.Number();
                    case PERCENT -> new Unit.Percent();
                    case POINTS -> new Unit.Points();
                    case DURATION -> new Unit.Duration();
                };
        return clause.getPer() == null ? unit : new Unit.Rate(unit, clause.getPer());
    }

    /**
     * From the values of a formula to those of the unit it is declared to have; empty where it cannot have it (semantics 7). A
     * number for each of something, like a quotient of two counts, is dimensionless: it may be declared percent as well as a rate.
     */
    public static Optional<Conversion> conversion(Unit declared, FormulaUnit inferred) {
        return switch (inferred) {
            case FormulaUnit.PerSpan rate -> ofRateOverTime(declared, rate);
            case FormulaUnit.Spans spans -> conversion(declared, new FormulaUnit.Plain());
            default -> agrees(declared, inferred) ? Optional.of(Conversion.NONE) : Optional.empty();
        };
    }

    private static Optional<Conversion> ofRateOverTime(Unit declared, FormulaUnit.PerSpan inferred) {
        if (declared instanceof Unit.Rate rate && !(inferred.of() instanceof FormulaUnit.Rate)) {
            Optional<SpanOfTime> span = inferred.span().called(rate.per());
            return span.isPresent()
                    ? conversion(rate.of(), inferred.of())
                            .flatMap(
                                    conversion -> inferred.span().to(span.get()).map(conversion::and))
                    : inferred.span().isScaled() && !SpanOfTime.WORDS.contains(rate.per())
                            ? conversion(rate.of(), withoutSpan(inferred))
                            : Optional.empty();
        }
        return inferred.isRaw() ? Optional.empty() : conversion(declared, withoutSpan(inferred));
    }

    /** What the numbers are that the author has put together himself, by days or by durations such as {@code 1 hour}. */
    private static FormulaUnit withoutSpan(FormulaUnit.PerSpan rate) {
        return rate.of() instanceof FormulaUnit.Counted ? new FormulaUnit.Plain() : rate.of();
    }

    private static boolean agrees(Unit declared, FormulaUnit inferred) {
        boolean ratio = inferred instanceof FormulaUnit.Plain
                || inferred instanceof FormulaUnit.Rate rate && rate.of().isDimensionless();
        return switch (declared) {
            case Unit.Count count -> inferred instanceof FormulaUnit.Plain || inferred instanceof FormulaUnit.Counted;
            case Unit.Number number -> ratio || inferred.isDimensionless();
            case Unit.Percent percent -> ratio || inferred instanceof FormulaUnit.Fraction;
            case Unit.Points points -> ratio || inferred.isDimensionless();
            case Unit.Duration duration -> inferred instanceof FormulaUnit.Time;
            case Unit.Money money -> inferred.equals(new FormulaUnit.Money(money.currency()));
            case Unit.Rate rate -> agreesAsRate(rate, inferred);
        };
    }

    private static boolean agreesAsRate(Unit.Rate declared, FormulaUnit inferred) {
        return switch (inferred) {
            case FormulaUnit.Rate rate ->
                (rate.word().isEmpty() || rate.word().equals(declared.per())) && agrees(declared.of(), rate.of());
            case FormulaUnit.Plain plain -> agrees(declared.of(), plain);
            case FormulaUnit.Counted counted -> false;
            case FormulaUnit.Fraction fraction -> false;
            case FormulaUnit.Time time -> false;
            case FormulaUnit.Money money -> false;
            case FormulaUnit.Spans spans -> false;
            case FormulaUnit.PerSpan rate -> false;
        };
    }
}
