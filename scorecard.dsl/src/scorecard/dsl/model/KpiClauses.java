package scorecard.dsl.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.KpiUse;
import scorecard.dsl.scorecard.ScorecardPackage;

/**
 * The clauses that hold for a KPI: its own and, of each kind it does not say itself, those of the KPI it is like. Which
 * direction and which range is best are one kind, and so are bands and criteria.
 */
public final class KpiClauses {

    private KpiClauses() {}

    /** The first clause of a kind that holds for a KPI. */
    public static <T> Optional<T> first(Kpi kpi, Class<T> kind) {
        return Clauses.first(of(kpi), kind);
    }

    /** Every clause of a kind that holds for a KPI. */
    public static <T> Stream<T> all(Kpi kpi, Class<T> kind) {
        return Clauses.all(of(kpi), kind);
    }

    /** Every clause that holds for a KPI, its own first. */
    public static List<KpiClause> of(Kpi kpi) {
        List<KpiClause> clauses = new ArrayList<>();
        Set<EClass> said = new HashSet<>();
        for (Kpi at : withTemplates(kpi)) {
            List<KpiClause> further = at.getClauses().stream()
                    .filter(clause -> !said.contains(kind(clause)))
                    .toList();
            further.forEach(clause -> said.add(kind(clause)));
            clauses.addAll(further);
        }
        return clauses;
    }

    /** The KPI a KPI is like; empty where it is like none, or like one that was not found. */
    public static Optional<Kpi> template(Kpi kpi) {
        return Optional.ofNullable(kpi.getTemplate())
                .map(KpiUse::getKpi)
                .filter(template -> template != null && !template.eIsProxy());
    }

    /** A KPI, the one it is like, the one that is like, and so on; ends before one that is there already. */
    public static List<Kpi> withTemplates(Kpi kpi) {
        List<Kpi> chain = new ArrayList<>();
        Optional<Kpi> next = Optional.of(kpi);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = template(next.get());
        }
        return chain;
    }

    private static EClass kind(KpiClause clause) {
        EClass kind = clause.eClass();
        if (kind == ScorecardPackage.eINSTANCE.getWithinClause()) {
            return ScorecardPackage.eINSTANCE.getDirectionClause();
        }
        return kind == ScorecardPackage.eINSTANCE.getCriteriaClause()
                ? ScorecardPackage.eINSTANCE.getBandsClause()
                : kind;
    }
}
