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
 * What one file, or several together, define and mention.
 *
 * @param names how often each qualified name is defined
 * @param packages the packages with definitions
 * @param mentionedKpis the simple names of the KPIs that are mentioned
 * @param kindsByKpi the kinds of the scorecards that mention a KPI of that simple name
 * @param usedByKpis what each KPI may use
 * @param calendars the calendars, in the order of the files
 * @param units the units that authors declare, in the order of the files
 */
record DefinedInFiles(
        Map<QualifiedName, Integer> names,
        Set<QualifiedName> packages,
        Set<String> mentionedKpis,
        Map<String, Set<String>> kindsByKpi,
        List<UsedByKpi> usedByKpis,
        List<IEObjectDescription> calendars,
        List<IEObjectDescription> units) {

    private DefinedInFiles() {
        this(
                new HashMap<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    static DefinedInFiles of(IResourceDescription file) {
        DefinedInFiles all = new DefinedInFiles();
        for (IEObjectDescription definition :
                file.getExportedObjectsByType(ScorecardPackage.eINSTANCE.getDefinition())) {
            all.add(definition);
        }
        return all;
    }

    static DefinedInFiles together(List<DefinedInFiles> files) {
        DefinedInFiles all = new DefinedInFiles();
        for (DefinedInFiles file : files) {
            file.names.forEach((name, times) -> all.names.merge(name, times, Integer::sum));
            all.packages.addAll(file.packages);
            all.mentionedKpis.addAll(file.mentionedKpis);
            file.kindsByKpi.forEach((kpi, kinds) -> all.kinds(kpi).addAll(kinds));
            all.usedByKpis.addAll(file.usedByKpis);
            all.calendars.addAll(file.calendars);
            all.units.addAll(file.units);
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
                kpis.forEach(kpi -> kinds(kpi).add(kind));
            }
        }
        UsedByKpi.of(definition).ifPresent(usedByKpis::add);
        if (definition.getEClass() == ScorecardPackage.eINSTANCE.getCalendar()) {
            calendars.add(definition);
        }
        if (definition.getEClass() == ScorecardPackage.eINSTANCE.getOwnUnit()) {
            units.add(definition);
        }
    }

    private Set<String> kinds(String kpi) {
        return kindsByKpi.computeIfAbsent(kpi, any -> new TreeSet<>());
    }
}
