package scorecard.dsl.scoping;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.FromClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.PointsClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeFunction;

/** Where an expression stands, which decides what its names mean. */
public sealed interface Setting {

    /**
     * In an aggregate or a population's condition: names are columns.
     *
     * @param source whose rows it looks at; empty where the author named none
     */
    record OfRows(Optional<Source> source) implements Setting {}

    /** In a formula, outside of any aggregate: names are KPIs and parameters. */
    record OfFormula() implements Setting {}

    /** In the arguments of a KPI: names are parameters of the KPI around them. */
    record OfArguments() implements Setting {}

    /** The source whose rows an expression looks at; empty in a formula or where the author named none. */
    default Optional<Source> rows() {
        return switch (this) {
            case OfRows rows -> rows.source().filter(source -> !source.eIsProxy());
            case OfFormula formula -> Optional.empty();
            case OfArguments arguments -> Optional.empty();
        };
    }

    /** The setting of an element of an expression; of an aggregate, the one inside of it. */
    static Setting of(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (isArgument(at)) {
                return new OfArguments();
            }
            switch (at) {
                case Aggregate aggregate -> {
                    return new OfRows(
                            aggregate.getRelated() == null
                                    ? population(aggregate)
                                    : Optional.of(aggregate.getRelated()));
                }
                case TimeFunction function -> {
                    return new OfFormula();
                }
                case OverClause over -> {
                    return new OfRows(Optional.ofNullable(over.getSource()));
                }
                case Column column -> {
                    return new OfRows(DerivedSources.rowsOf((Source) column.eContainer()));
                }
                case PointsClause points -> {
                    return new OfRows(Optional.ofNullable(points.getSource()));
                }
                case FromClause from -> {
                    return new OfRows(Optional.ofNullable(from.getSource()));
                }
                case Kpi kpi -> {
                    return new OfFormula();
                }
                default -> {
                    // an expression around it: look further out
                }
            }
        }
        return new OfFormula();
    }

    private static boolean isArgument(EObject element) {
        return element.eContainingFeature() == ScorecardPackage.eINSTANCE.getArguments_Arguments();
    }

    /** The source an aggregate looks at: its own, else the one of its KPI. */
    static Optional<Source> population(Aggregate aggregate) {
        if (aggregate.getSource() != null) {
            return Optional.of(aggregate.getSource());
        }
        for (EObject at = aggregate.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof Kpi kpi) {
                return KpiClauses.first(kpi, OverClause.class).map(OverClause::getSource);
            }
        }
        return Optional.empty();
    }
}
