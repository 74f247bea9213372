package scorecard.dsl.scoping;

import com.google.common.collect.MapMaker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.scorecard.ScorecardPackage;

/**
 * What the files of a workspace define and mention, to be asked by name. Each description of a file is looked through
 * once: a workspace has thousands of definitions, and checking them must not look at all of them for each.
 */
@Singleton
public final class VisibleDefinitions {

    private final ResourceDescriptionsProvider descriptions;
    private final Map<IResourceDescription, OfFile> known =
            new MapMaker().weakKeys().makeMap();

    private final ShippedLibraries libraries;

    @Inject
    VisibleDefinitions(ResourceDescriptionsProvider descriptions, ShippedLibraries libraries) {
        this.descriptions = descriptions;
        this.libraries = libraries;
    }

    /** Whether a KPI of that simple name is mentioned by any file that the resource can see. */
    public boolean mentionKpi(Resource seenFrom, String name) {
        return files(seenFrom).anyMatch(file -> file.mentionedKpis.contains(name));
    }

    /** The kinds of the scorecards that mention a KPI of that simple name, where they say one. */
    public Set<String> kindsOfScorecardsWith(Resource seenFrom, String name) {
        return files(seenFrom)
                .map(file -> file.kindsByKpi.get(name))
                .filter(Objects::nonNull)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Whether there is a definition of that qualified name. */
    public boolean contain(Resource seenFrom, QualifiedName name) {
        return files(seenFrom).anyMatch(file -> file.names.contains(name)) || libraries.contain(name);
    }

    /** Whether any definition stands in the package. */
    public boolean containPackage(Resource seenFrom, QualifiedName name) {
        return libraries.haveThePackage(name) || containOwnPackage(seenFrom, name);
    }

    /** Whether any definition of the workspace itself stands in the package. */
    boolean containOwnPackage(Resource seenFrom, QualifiedName name) {
        return files(seenFrom).anyMatch(file -> file.packages.contains(name));
    }

    /** Every calendar, in the order of files. */
    public List<IEObjectDescription> calendars(Resource seenFrom) {
        return files(seenFrom).flatMap(file -> file.calendars.stream()).toList();
    }

    private Stream<OfFile> files(Resource seenFrom) {
        return StreamSupport.stream(
                        descriptions
                                .getResourceDescriptions(seenFrom)
                                .getAllResourceDescriptions()
                                .spliterator(),
                        false)
                .map(file -> known.computeIfAbsent(file, OfFile::of));
    }

    private record OfFile(
            Set<QualifiedName> names,
            Set<QualifiedName> packages,
            Set<String> mentionedKpis,
            Map<String, Set<String>> kindsByKpi,
            List<IEObjectDescription> calendars) {

        static OfFile of(IResourceDescription file) {
            OfFile all =
                    new OfFile(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashMap<>(), new ArrayList<>());
            for (IEObjectDescription definition :
                    file.getExportedObjectsByType(ScorecardPackage.eINSTANCE.getDefinition())) {
                all.names.add(definition.getQualifiedName());
                all.packages.add(definition.getQualifiedName().skipLast(1));
                String mentioned = definition.getUserData(ScorecardDescriptions.KPIS);
                if (mentioned != null) {
                    List<String> kpis = List.of(mentioned.split(" "));
                    all.mentionedKpis.addAll(kpis);
                    String kind = definition.getUserData(ScorecardDescriptions.KIND);
                    if (kind != null) {
                        kpis.forEach(kpi -> all.kindsByKpi
                                .computeIfAbsent(kpi, any -> new TreeSet<>())
                                .add(kind));
                    }
                }
                if (definition.getEClass() == ScorecardPackage.eINSTANCE.getCalendar()) {
                    all.calendars.add(definition);
                }
            }
            return all;
        }
    }
}
