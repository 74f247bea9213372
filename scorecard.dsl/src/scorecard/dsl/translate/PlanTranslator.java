package scorecard.dsl.translate;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.model.Calendars;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.ColumnPaths;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scoping.SecondStage;
import scorecard.dsl.scoping.SourcesOfKpi;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.AlsoByClause;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.CascadeReference;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.engine.plan.Origin;
import scorecard.engine.plan.Plan;

/** Compiles scorecards with all they use. The definitions must be free of errors. */
public final class PlanTranslator {

    private final Names names;
    private final Calendars calendars;
    private final ShippedLibraries libraries;

    @Inject
    PlanTranslator(Names names, Calendars calendars, ShippedLibraries libraries) {
        this.names = names;
        this.calendars = calendars;
        this.libraries = libraries;
    }

    /**
     * The plan of the scorecards of some files.
     *
     * @param chosen the files whose scorecards are wanted
     * @param workspace every file of the workspace that definitions may come from, in the order the plan shall have
     * @param file the path of a file relative to the plan's base folder, with forward slashes
     */
    public Plan translate(
            List<? extends Resource> chosen, List<? extends Resource> workspace, Function<Resource, String> file) {
        return translate(definitions(chosen, Scorecard.class), List.of(), workspace, file);
    }

    /**
     * The plan of some scorecards, and of KPIs that none of them need measure.
     *
     * @param further KPIs
     */
    Plan translate(
            List<Scorecard> scorecards,
            List<KpiInstance> further,
            List<? extends Resource> workspace,
            Function<Resource, String> file) {
        Set<KpiInstance> kpis = new LinkedHashSet<>();
        further.forEach(kpi -> use(kpi, kpis));
        for (Scorecard scorecard : scorecards) {
            EcoreUtil2.getAllContentsOfType(scorecard, Measure.class)
                    .forEach(measure -> use(KpiInstance.of(measure), kpis));
        }
        UsedSources usedSources = new UsedSources();
        kpis.forEach(kpi -> KpiClauses.of(kpi.kpi()).forEach(usedSources::use));
        kpis.forEach(kpi -> usePathsOfSegments(kpi.kpi(), usedSources));
        kpis.forEach(kpi -> usePathsToKeys(kpi.kpi(), usedSources));
        Set<Source> cut = kpis.stream()
                .flatMap(kpi -> SourcesOfKpi.of(kpi.kpi()).stream())
                .collect(Collectors.toSet());
        scorecards.forEach(scorecard -> usePathsOfLevels(scorecard, cut, usedSources));
        Set<Source> sources = usedSources.sources();
        SuppliedData supplied = new SuppliedData(definitions(workspace, Source.class));
        CalendarOfSource calendarOfSource = new CalendarOfSource(calendars, scorecards, supplied);
        Set<Calendar> used = new LinkedHashSet<>();
        sources.forEach(source -> used.add(calendarOfSource.of(source)));
        scorecards.forEach(scorecard -> used.add(calendars.of(scorecard).orElseThrow()));
        usedSources.businessTimes().forEach(time -> used.add(calendars.of(time).orElseThrow()));
        List<Resource> all = new ArrayList<>(workspace);
        if (Stream.<Definition>concat(kpis.stream().map(KpiInstance::kpi), sources.stream())
                .anyMatch(definition -> ShippedLibraries.isShipped(definition.eResource()))) {
            all.addAll(libraries.files());
        }

        List<Calendar> calendarsInOrder = inOrder(all, Calendar.class, used);
        List<Source> sourcesInOrder = inOrder(all, Source.class, sources);
        List<KpiInstance> kpisInOrder = definitions(all, Kpi.class).stream()
                .flatMap(kpi -> kpis.stream().filter(instance -> instance.kpi() == kpi))
                .toList();
        List<Origin> origins = new ArrayList<>();
        calendarsInOrder.forEach(one -> origins.add(origin(names.qualified(one), one, file)));
        sourcesInOrder.forEach(one -> origins.add(origin(names.qualified(one), one, file)));
        kpisInOrder.forEach(one -> origins.add(origin(one.name(names), one.kpi(), file)));
        scorecards.forEach(one -> origins.add(origin(names.qualified(one), one, file)));

        CalendarTranslator calendar = new CalendarTranslator(names);
        SourceTranslator source = new SourceTranslator(names, calendarOfSource, usedSources, supplied);
        KpiTranslator kpi = new KpiTranslator(names);
        ScorecardTranslator scorecard = new ScorecardTranslator(names, calendars);
        return new Plan(
                calendarsInOrder.stream().map(calendar::translate).toList(),
                sourcesInOrder.stream()
                        .map(one ->
                                source.translate(one, folder(supplied.place(one).eResource(), file)))
                        .toList(),
                kpisInOrder.stream().map(kpi::translate).toList(),
                scorecards.stream().map(one -> scorecard.translate(one, cut)).toList(),
                origins);
    }

    private static void usePathsOfSegments(Kpi kpi, UsedSources used) {
        KpiClauses.all(kpi, AlsoByClause.class)
                .flatMap(clause -> clause.getSegments().stream())
                .flatMap(segment -> segment.getDimensions().stream())
                .map(ColumnPaths::names)
                .forEach(path -> SourcesOfKpi.of(kpi).forEach(source -> used.use(path, source)));
    }

    private static void usePathsToKeys(Kpi kpi, UsedSources used) {
        KpiClauses.of(kpi).stream()
                .flatMap(clause -> EcoreUtil2.getAllContentsOfType(clause, Aggregate.class).stream())
                .filter(SecondStage::is)
                .forEach(aggregate -> SecondStageTranslator.ways(aggregate, (source, path) -> used.use(path, source)));
    }

    /** @param cut the sources whose rows KPIs look at; the others need no paths */
    private static void usePathsOfLevels(Scorecard scorecard, Set<Source> cut, UsedSources used) {
        Clauses.first(scorecard.getClauses(), CascadeReference.class)
                .ifPresent(reference -> reference.getCascade().getLevels().stream()
                        .flatMap(level -> level.getPaths().stream())
                        .filter(path -> cut.contains(path.getSource()))
                        .forEach(path -> used.use(ColumnPaths.names(path.getPath()), path.getSource())));
    }

    private static void use(KpiInstance instance, Set<KpiInstance> used) {
        if (used.add(instance)) {
            Bindings bindings = instance.bindings();
            KpiClauses.of(instance.kpi()).stream()
                    .flatMap(clause -> EcoreUtil2.getAllContentsOfType(clause, Reference.class).stream())
                    .filter(reference -> reference.getTarget() instanceof Kpi)
                    .forEach(reference -> use(KpiInstance.of(reference, bindings), used));
        }
    }

    private static <T extends Definition> List<T> inOrder(List<? extends Resource> all, Class<T> kind, Set<T> used) {
        return definitions(all, kind).stream().filter(used::contains).toList();
    }

    private static <T extends Definition> List<T> definitions(List<? extends Resource> files, Class<T> kind) {
        return files.stream()
                .flatMap(file -> file.getContents().stream())
                .filter(Definitions.class::isInstance)
                .flatMap(file -> ((Definitions) file).getDefinitions().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The data of a library's source lies below the base folder: the library itself lies nowhere. */
    private static String folder(Resource resource, Function<Resource, String> file) {
        String name = ShippedLibraries.isShipped(resource) ? "" : file.apply(resource);
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    private static Origin origin(String qualified, Definition definition, Function<Resource, String> file) {
        INode name = NodeModelUtils.findNodesForFeature(definition, ScorecardPackage.eINSTANCE.getNamed_Name())
                .getFirst();
        var position = NodeModelUtils.getLineAndColumn(name, name.getOffset());
        Resource home = definition.eResource();
        String text = ShippedLibraries.isShipped(home) ? ShippedLibraries.shownName(home) : file.apply(home);
        return new Origin(qualified, text, position.getLine(), position.getColumn());
    }
}
