package scorecard.dsl.scoping;

import com.google.common.collect.MapMaker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import scorecard.dsl.library.ShippedLibraries;

/**
 * What the files of a workspace define and mention, to be asked by name. Each description of a file is looked through
 * once, and what they say is put together once for all files that are checked after each other: a workspace has thousands of
 * definitions, and checking them must not look at all of them for each.
 */
@Singleton
public final class VisibleDefinitions {

    private final ResourceDescriptionsProvider descriptions;
    private final Map<IResourceDescription, DefinedInFiles> known =
            new MapMaker().weakKeys().makeMap();
    private final ThreadLocal<View> standing = new ThreadLocal<>();
    private final ShippedLibraries libraries;
    private volatile Looked last = new Looked(List.of());

    @Inject
    VisibleDefinitions(ResourceDescriptionsProvider descriptions, ShippedLibraries libraries) {
        this.descriptions = descriptions;
        this.libraries = libraries;
    }

    /** Does some work about a file during which no file changes, so that their definitions are looked up only once for it. */
    public <T> T whileTheyStand(Resource seenFrom, Supplier<T> work) {
        View before = standing.get();
        standing.set(new View(seenFrom, lookedUp(seenFrom)));
        try {
            return work.get();
        } finally {
            if (before == null) {
                standing.remove();
            } else {
                standing.set(before);
            }
        }
    }

    /** Whether a KPI of that simple name is mentioned by any file that the resource can see. */
    public boolean mentionKpi(Resource seenFrom, String name) {
        return of(seenFrom).mentionedKpis().contains(name);
    }

    /** The kinds of the scorecards that mention a KPI of that simple name, where they say one. */
    public Set<String> kindsOfScorecardsWith(Resource seenFrom, String name) {
        return of(seenFrom).kindsByKpi().getOrDefault(name, Set.of());
    }

    /** The kinds of the scorecards that mention a KPI whose values rest on the rubric of that qualified name. */
    public Set<String> kindsOfScorecardsGradedBy(Resource seenFrom, QualifiedName rubric) {
        DefinedInFiles all = of(seenFrom);
        return GradedKpis.by(rubric, all).stream()
                .flatMap(kpi -> all.kindsByKpi().getOrDefault(kpi, Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether there is a definition of that qualified name. */
    public boolean contain(Resource seenFrom, QualifiedName name) {
        return of(seenFrom).names().containsKey(name) || libraries.contain(name);
    }

    /** Whether the files have more than one definition of that qualified name. */
    public boolean containSeveral(Resource seenFrom, QualifiedName name) {
        return of(seenFrom).names().getOrDefault(name, 0) > 1;
    }

    /** Whether any definition stands in the package. */
    public boolean containPackage(Resource seenFrom, QualifiedName name) {
        return libraries.haveThePackage(name) || containOwnPackage(seenFrom, name);
    }

    /** Whether any definition of the workspace itself stands in the package. */
    boolean containOwnPackage(Resource seenFrom, QualifiedName name) {
        return of(seenFrom).packages().contains(name);
    }

    /** Every calendar, in the order of files. */
    public List<IEObjectDescription> calendars(Resource seenFrom) {
        return of(seenFrom).calendars();
    }

    /** Every unit that an author declares, in the order of files. */
    List<IEObjectDescription> units(Resource seenFrom) {
        return of(seenFrom).units();
    }

    private DefinedInFiles of(Resource seenFrom) {
        View view = standing.get();
        return view != null && view.seenFrom == seenFrom ? view.definitions : lookedUp(seenFrom);
    }

    private DefinedInFiles lookedUp(Resource seenFrom) {
        List<DefinedInFiles> files = new ArrayList<>();
        descriptions
                .getResourceDescriptions(seenFrom)
                .getAllResourceDescriptions()
                .forEach(file -> files.add(known.computeIfAbsent(file, DefinedInFiles::of)));
        Looked looked = last;
        if (!looked.isAt(files)) {
            looked = new Looked(files);
            last = looked;
        }
        return looked.together;
    }

    /** What was put together last, and of which files as they were then. */
    private record Looked(List<DefinedInFiles> files, DefinedInFiles together) {

        Looked(List<DefinedInFiles> files) {
            this(files, DefinedInFiles.together(files));
        }

        boolean isAt(List<DefinedInFiles> others) {
            return files.size() == others.size()
                    && IntStream.range(0, files.size()).allMatch(at -> files.get(at) == others.get(at));
        }
    }

    private record View(Resource seenFrom, DefinedInFiles definitions) {}
}
