package scorecard.dsl.scoping;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.naming.QualifiedName;

/** The KPIs whose values rest on a rubric: those that ask for its scores, and those that use such a KPI. */
final class GradedKpis {

    private GradedKpis() {}

    /** Their simple names. */
    static Set<String> by(QualifiedName rubric, DefinedInFiles definitions) {
        List<UsedByKpi> all = definitions.usedByKpis();
        Set<String> graded = new TreeSet<>();
        for (UsedByKpi one : all) {
            if (one.mayBeGradedBy(rubric, definitions.names()::containsKey)) {
                graded.add(one.kpi().getLastSegment());
            }
        }
        Set<String> added = Set.copyOf(graded);
        while (!added.isEmpty()) {
            added = usersOf(added, all);
            added.removeAll(graded);
            graded.addAll(added);
        }
        return graded;
    }

    private static Set<String> usersOf(Collection<String> kpis, List<UsedByKpi> all) {
        Set<String> users = new HashSet<>();
        for (UsedByKpi one : all) {
            if (one.kpis().stream().anyMatch(kpis::contains)) {
                users.add(one.kpi().getLastSegment());
            }
        }
        return users;
    }
}
