package scorecard.dsl.scoping;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.KpiUse;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.ScorecardPackage;

/** The simple names of KPIs that a definition may use, read from its text without resolving anything. */
final class KpisInText {

    private KpisInText() {}

    static String of(Definition definition) {
        Set<String> names = new TreeSet<>();
        TreeIterator<EObject> contents = definition.eAllContents();
        while (contents.hasNext()) {
            switch (contents.next()) {
                case Measure measure -> add(measure, ScorecardPackage.eINSTANCE.getMeasure_Kpi(), names);
                case Reference reference -> add(reference, ScorecardPackage.eINSTANCE.getReference_Target(), names);
                case KpiUse use -> add(use, ScorecardPackage.eINSTANCE.getKpiUse_Kpi(), names);
                default -> {
                    // uses no KPI
                }
            }
        }
        return names.stream().collect(Collectors.joining(" "));
    }

    private static void add(EObject element, EReference feature, Set<String> names) {
        List<String> segments = List.of(SourceText.name(element, feature).split("\\."));
        names.add(segments.getLast().strip());
    }
}
