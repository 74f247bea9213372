package scorecard.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * What some files together define and mention.
 *
 * @param files the files
 * @param names how often each qualified name is defined
 * @param packages the packages with definitions
 * @param mentionedKpis the simple names of the KPIs that are mentioned
 * @param kindsByKpi the kinds of the scorecards that mention a KPI of that simple name
 * @param calendars the calendars, in the order of the files
 */
record DefinitionsOfFiles(
        List<DefinitionsOfFile> files,
        Map<QualifiedName, Integer> names,
        Set<QualifiedName> packages,
        Set<String> mentionedKpis,
        Map<String, Set<String>> kindsByKpi,
        List<IEObjectDescription> calendars) {

    static DefinitionsOfFiles of(List<DefinitionsOfFile> files) {
        DefinitionsOfFiles all = new DefinitionsOfFiles(
                List.copyOf(files),
                new HashMap<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashMap<>(),
                new ArrayList<>());
        for (DefinitionsOfFile file : files) {
            file.names().forEach((name, times) -> all.names.merge(name, times, Integer::sum));
            all.packages.addAll(file.packages());
            all.mentionedKpis.addAll(file.mentionedKpis());
            file.kindsByKpi()
                    .forEach((kpi, kinds) -> all.kindsByKpi
                            .computeIfAbsent(kpi, any -> new TreeSet<>())
                            .addAll(kinds));
            all.calendars.addAll(file.calendars());
        }
        return all;
    }

    /** Whether they are of just these files, as they were when they were looked at. */
    boolean areOf(List<DefinitionsOfFile> others) {
        return files.size() == others.size()
                && IntStream.range(0, files.size()).allMatch(at -> files.get(at) == others.get(at));
    }
}
