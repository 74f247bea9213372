package scorecard.dsl.scoping;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import scorecard.dsl.scorecard.ScorecardPackage;

/**
 * What a KPI may use, by the names that stand in its text, so that nobody needs to read its file for it.
 *
 * @param kpi the qualified name of the KPI
 * @param kpis the simple names of the KPIs it mentions
 * @param graded the rubrics, sections and criteria it mentions, each as it is written
 */
record UsedByKpi(QualifiedName kpi, Set<String> kpis, Set<QualifiedName> graded) {

    /** What a definition may use, empty where it is no KPI. */
    static Optional<UsedByKpi> of(IEObjectDescription definition) {
        if (definition.getEClass() != ScorecardPackage.eINSTANCE.getKpi()) {
            return Optional.empty();
        }
        return Optional.of(new UsedByKpi(
                definition.getQualifiedName(),
                words(definition, ScorecardDescriptions.KPIS).collect(Collectors.toSet()),
                words(definition, ScorecardDescriptions.GRADED)
                        .map(written -> QualifiedName.create(written.split("\\.")))
                        .collect(Collectors.toSet())));
    }

    private static Stream<String> words(IEObjectDescription definition, String key) {
        return Stream.ofNullable(definition.getUserData(key))
                .flatMap(data -> Stream.of(data.split(" ")))
                .filter(word -> !word.isEmpty());
    }

    /**
     * Whether it may be graded by a rubric: one of its names ends the rubric's, or goes on to a section of it.
     *
     * @param rubric the qualified name of the rubric
     * @param defined whether there is a definition of a qualified name; one of the KPI's own package comes first
     */
    boolean mayBeGradedBy(QualifiedName rubric, Predicate<QualifiedName> defined) {
        return graded.stream().anyMatch(written -> mayMean(written, rubric, defined));
    }

    private boolean mayMean(QualifiedName written, QualifiedName rubric, Predicate<QualifiedName> defined) {
        for (int length = 1; length <= Math.min(written.getSegmentCount(), rubric.getSegmentCount()); length++) {
            QualifiedName beginning = written.skipLast(written.getSegmentCount() - length);
            if (beginning.equals(rubric.skipFirst(rubric.getSegmentCount() - length))) {
                QualifiedName own = kpi.skipLast(1).append(beginning);
                return own.equals(rubric) || !defined.test(own);
            }
        }
        return false;
    }
}
