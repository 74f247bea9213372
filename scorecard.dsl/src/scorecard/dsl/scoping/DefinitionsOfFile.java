package scorecard.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import scorecard.dsl.scorecard.ScorecardPackage;

/**
 * What one file defines and mentions.
 *
 * @param names how often each qualified name is defined
 * @param packages the packages with definitions
 * @param mentionedKpis the simple names of the KPIs that are mentioned
 * @param kindsByKpi the kinds of the scorecards that mention a KPI of that simple name
 * @param calendars the calendars, in the order of the file
 */
record DefinitionsOfFile(
        Map<QualifiedName, Integer> names,
        Set<QualifiedName> packages,
        Set<String> mentionedKpis,
        Map<String, Set<String>> kindsByKpi,
        List<IEObjectDescription> calendars) {

    static DefinitionsOfFile of(IResourceDescription file) {
        DefinitionsOfFile all = new DefinitionsOfFile(
                new HashMap<>(), new HashSet<>(), new HashSet<>(), new HashMap<>(), new ArrayList<>());
        for (IEObjectDescription definition :
                file.getExportedObjectsByType(ScorecardPackage.eINSTANCE.getDefinition())) {
            all.add(definition);
        }
        return all;
    }

    private void add(IEObjectDescription definition) {
        names.merge(definition.getQualifiedName(), 1, Integer::sum);
        packages.add(definition.getQualifiedName().skipLast(1));
        String mentioned = definition.getUserData(ScorecardDescriptions.KPIS);
        if (mentioned != null) {
            List<String> kpis = List.of(mentioned.split(" "));
            mentionedKpis.addAll(kpis);
            String kind = definition.getUserData(ScorecardDescriptions.KIND);
            if (kind != null) {
                kpis.forEach(kpi ->
                        kindsByKpi.computeIfAbsent(kpi, any -> new TreeSet<>()).add(kind));
            }
        }
        if (definition.getEClass() == ScorecardPackage.eINSTANCE.getCalendar()) {
            calendars.add(definition);
        }
    }
}
