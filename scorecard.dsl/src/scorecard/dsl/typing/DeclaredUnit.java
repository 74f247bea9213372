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
     * Whether a formula of one unit may be declared to be another (semantics 7). A number for each of something, like a
     * quotient of two counts, is dimensionless: it may be declared percent as well as a rate.
     */
    public static boolean agrees(Unit declared, FormulaUnit inferred) {
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
        };
    }
}
