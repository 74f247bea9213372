package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Parentheses;
import scorecard.dsl.scorecard.Change;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.TimeFunction;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.engine.type.Unit;

/** The unit of a KPI: the declared one, else the one that follows from its formula. */
public final class KpiUnits {

    /** KPIs that may stand between a KPI and the data. */
    public static final int LONGEST_CHAIN = 100;

    private final Set<Kpi> underway = new HashSet<>();
    private final Map<Kpi, Optional<FormulaUnit>> known = new HashMap<>();

    /** The unit; empty where the formula has none or depends on itself. */
    public Optional<Unit> of(Kpi kpi) {
        return kpi.eIsProxy()
                ? Optional.empty()
                : declaration(kpi)
                        .map(DeclaredUnit::of)
                        .orElseGet(() -> inferred(kpi).map(FormulaUnit::undeclared));
    }

    /** From the values of one of a KPI's formulas to those that are shown; empty where the formula has no fitting unit. */
    public Optional<Conversion> conversion(Kpi kpi, FormulaClause formula) {
        Optional<UnitClause> declared = declaration(kpi);
        return new FormulaUnits(problem -> {}, this)
                .of(formula.getExpression())
                .flatMap(inferred -> declared.isPresent()
                        ? DeclaredUnit.conversion(declared.get(), inferred)
                        : of(kpi).flatMap(unit -> new UnitsOfFormulas(Optional.empty()).conversion(unit, inferred)));
    }

    /** What a formula that uses a KPI reckons with: so many per hour, where the KPI is shown per hour. */
    Optional<FormulaUnit> inFormulas(Kpi kpi) {
        return of(kpi).map(unit -> unit instanceof Unit.Rate rate
                ? overTime(kpi, rate).orElseGet(() -> rate(kpi, rate))
                : FormulaUnit.of(unit));
    }

    /** From the values of a KPI as they are shown to those that formulas reckon with: seconds instead of workdays. */
    public Conversion intoFormulas(Kpi kpi) {
        return of(kpi).map(unit -> switch (unit) {
                    case Unit.Own own -> new Conversion(own.amount(), BigDecimal.ONE);
                    case Unit.Rate rate -> {
                        BigDecimal times = rate.of() instanceof Unit.Own own ? own.amount() : BigDecimal.ONE;
                        yield new Conversion(
                                times, multiple(kpi).map(Unit.Own::amount).orElse(BigDecimal.ONE));
                    }
                    default -> Conversion.NONE;
                })
                .orElse(Conversion.NONE);
    }

    /** Whether a KPI is per so many of something, and formulas reckon per one of it. */
    boolean isPerMultiple(Kpi kpi) {
        return multiple(kpi)
                .filter(own -> own.amount().compareTo(BigDecimal.ONE) != 0)
                .isPresent();
    }

    /** A rate per thousand calls reckons per call. */
    private static FormulaUnit rate(Kpi kpi, Unit.Rate rate) {
        return new FormulaUnit.Rate(
                FormulaUnit.of(rate.of()),
                multiple(kpi).map(OwnUnits::nameOfOne).orElse(rate.per()));
    }

    /** The unit of something counted that a KPI is per. */
    private static Optional<Unit.Own> multiple(Kpi kpi) {
        return declaration(kpi).flatMap(DeclaredUnit::unitBehindPer).filter(OwnUnits::isOfCounted);
    }

    private Optional<FormulaUnit> overTime(Kpi kpi, Unit.Rate rate) {
        Optional<Unit.Own> own = declaration(kpi).flatMap(DeclaredUnit::unitBehindPer);
        return own.isPresent() || SpanOfTime.WORDS.contains(rate.per())
                ? inferred(kpi)
                        .filter(FormulaUnit.PerSpan.class::isInstance)
                        .flatMap(unit -> new UnitsOfFormulas(own).span(rate, ((FormulaUnit.PerSpan) unit).span()))
                        .map(span -> new FormulaUnit.PerSpan(FormulaUnit.of(rate.of()), span))
                : Optional.empty();
    }

    /** What declares the unit; a KPI that is another one at another time, or its change, is in an author's unit as that one is. */
    private static Optional<UnitClause> declaration(Kpi kpi) {
        Optional<UnitClause> declared = KpiClauses.first(kpi, UnitClause.class);
        Optional<Kpi> at = Optional.of(kpi);
        for (int chain = 0; declared.isEmpty() && at.isPresent() && chain < LONGEST_CHAIN; chain++) {
            at = at.flatMap(other -> KpiClauses.first(other, FormulaClause.class))
                    .flatMap(formula -> itself(formula.getExpression()));
            declared = at.flatMap(other -> KpiClauses.first(other, UnitClause.class))
                    .filter(DeclaredUnit::isOwn);
        }
        return declared;
    }

    /** The KPI that an expression is nothing but, perhaps at another time, or whose change it is in the same unit. */
    static Optional<Kpi> itself(Expression expression) {
        return Optional.ofNullable(Parentheses.without(expression))
                .map(value -> switch (value) {
                    case Change change -> change.isRelative() ? null : change.getKpi();
                    case TimeFunction function -> function.getKpi();
                    case Reference reference -> reference;
                    default -> null;
                })
                .map(Reference::getTarget)
                .filter(target -> target instanceof Kpi && !target.eIsProxy())
                .map(Kpi.class::cast);
    }

    /** The unit of the first formula, before it is said how to show it. */
    public Optional<FormulaUnit> inferred(Kpi kpi) {
        Optional<FormulaUnit> before = known.get(kpi);
        if (before != null) {
            return before;
        }
        if (underway.size() > LONGEST_CHAIN || !underway.add(kpi)) {
            return Optional.empty();
        }
        try {
            Optional<FormulaUnit> unit = KpiClauses.first(kpi, FormulaClause.class)
                    .flatMap(formula -> new FormulaUnits(problem -> {}, this).of(formula.getExpression()));
            known.put(kpi, unit);
            return unit;
        } finally {
            underway.remove(kpi);
        }
    }
}
