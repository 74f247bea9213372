package scorecard.dsl.typing;

import java.util.Optional;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.engine.type.Unit;

/** The unit an author declares for a KPI. */
public final class DeclaredUnit {

    private DeclaredUnit() {}

    /** The declared unit; empty without declaration, and where it is a unit that nobody declares. */
    public static Optional<Unit> of(Kpi kpi) {
        return KpiClauses.first(kpi, UnitClause.class).flatMap(DeclaredUnit::of);
    }

    /** The unit a clause stands for; empty where it is one that nobody declares. */
    public static Optional<Unit> of(UnitClause clause) {
        return amount(clause).map(unit -> isPer(clause) ? new Unit.Rate(unit, per(clause)) : unit);
    }

    private static Optional<Unit> amount(UnitClause clause) {
        if (clause.isMoney()) {
            return Optional.of(new Unit.Money(clause.getCurrency() == null ? "" : clause.getCurrency()));
        }
        return clause.eIsSet(ScorecardPackage.eINSTANCE.getUnitClause_Own())
                ? OwnUnits.of(clause.getOwn()).map(own -> own)
                : Optional.of(
                        switch (clause.getKind()) {
                            case COUNT -> new Unit.Count();
                            case NUMBER -> new Unit.Number();
                            case PERCENT -> new Unit.Percent();
                            case POINTS -> new Unit.Points();
                            case DURATION -> new Unit.Duration();
                        });
    }

    /** Whether an author's unit has a part in it. */
    static boolean isOwn(UnitClause clause) {
        return clause.eIsSet(ScorecardPackage.eINSTANCE.getUnitClause_Own())
                || unitBehindPer(clause).isPresent();
    }

    private static boolean isPer(UnitClause clause) {
        return clause.eIsSet(ScorecardPackage.eINSTANCE.getUnitClause_Per());
    }

    /** The word behind {@code per}, which means a unit, a span of time or what a row of a source is. */
    private static String per(UnitClause clause) {
        return SourceText.name(clause, ScorecardPackage.eINSTANCE.getUnitClause_Per());
    }

    /** The unit behind {@code per}; empty where the word means none. */
    static Optional<Unit.Own> unitBehindPer(UnitClause clause) {
        return isPer(clause) ? OwnUnits.of(clause.getPer()) : Optional.empty();
    }

    /**
     * From the values of a formula to those of the unit it is declared to have; empty where it cannot have it (semantics 7). A
     * number for each of something, like a quotient of two counts, is dimensionless: it may be declared percent as well as a rate.
     */
    public static Optional<Conversion> conversion(UnitClause declared, FormulaUnit inferred) {
        return of(declared).flatMap(unit -> new UnitsOfFormulas(unitBehindPer(declared)).conversion(unit, inferred));
    }
}
