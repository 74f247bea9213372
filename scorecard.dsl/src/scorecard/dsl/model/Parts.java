package scorecard.dsl.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.scorecard.AlsoByClause;
import scorecard.dsl.scorecard.Aspect;
import scorecard.dsl.scorecard.Cascade;
import scorecard.dsl.scorecard.CascadeReference;
import scorecard.dsl.scorecard.ColumnPath;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.PartClause;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.engine.plan.PartStandards;

/**
 * What the words of a part of a KPI mean: {@code for team "Blue" and channel phone}. A name is what the KPI is also cut by,
 * else a level of a cascade.
 */
public final class Parts {

    /** What rows without a member or value are called. */
    public static final String UNASSIGNED = "(unassigned)";

    private Parts() {}

    /** What an aspect is of, as the author wrote it: a level, a column or the way to one. */
    public static String name(Aspect aspect) {
        return aspect.getNames().stream().map(name -> name.replace("^", "")).collect(Collectors.joining(" -> "));
    }

    /** The name of the member or the value of the segment. */
    public static String value(Aspect aspect) {
        if (aspect.isMissing()) {
            return UNASSIGNED;
        }
        boolean quoted = SourceText.of(aspect, ScorecardPackage.eINSTANCE.getAspect_Value())
                .startsWith("\"");
        return quoted ? aspect.getValue() : aspect.getValue().replace("^", "");
    }

    /** Whether an aspect is of what the KPI is also cut by. */
    public static boolean isSegment(Aspect aspect, Kpi kpi) {
        return KpiClauses.all(kpi, AlsoByClause.class)
                .flatMap(clause -> clause.getSegments().stream())
                .flatMap(segment -> segment.getDimensions().stream())
                .anyMatch(dimension -> ColumnPaths.name(dimension).equals(name(aspect)));
    }

    /** What the names of an aspect mean, one for each: the columns of what the KPI is also cut by, else a level. */
    public static List<? extends Named> meant(Aspect aspect) {
        PartClause part = (PartClause) aspect.eContainer();
        Optional<ColumnPath> dimension = KpiClauses.all((Kpi) part.eContainer(), AlsoByClause.class)
                .flatMap(clause -> clause.getSegments().stream())
                .flatMap(segment -> segment.getDimensions().stream())
                .filter(path -> ColumnPaths.name(path).equals(name(aspect)))
                .findFirst();
        return dimension.isPresent()
                ? Stream.iterate(dimension.get(), Objects::nonNull, ColumnPath::getNext)
                        .map(ColumnPath::getColumn)
                        .toList()
                : levels(part).stream()
                        .filter(level -> name(aspect).equals(level.getName()))
                        .toList();
    }

    /** What a KPI may be cut into, in the words of an aspect: what it is also by, then the levels below the top of each cascade. */
    public static List<String> names(Kpi kpi) {
        Stream<String> segments = KpiClauses.all(kpi, AlsoByClause.class)
                .flatMap(clause -> clause.getSegments().stream())
                .flatMap(segment -> segment.getDimensions().stream())
                .map(ColumnPaths::name);
        Stream<String> levels = cascades(kpi).stream()
                .flatMap(cascade -> cascade.getLevels().stream().skip(1))
                .map(Level::getName)
                .filter(Objects::nonNull);
        return Stream.concat(segments, levels).distinct().toList();
    }

    /** The members it names, by levels from above to below. */
    public static List<PartStandards.Aspect> members(PartClause part, Kpi kpi) {
        List<String> levels = levels(part).stream().map(Level::getName).toList();
        return part.getAspects().stream()
                .filter(aspect -> !isSegment(aspect, kpi))
                .map(aspect -> new PartStandards.Aspect(name(aspect), value(aspect)))
                .sorted(Comparator.comparing(aspect -> levels.indexOf(aspect.of())))
                .toList();
    }

    /** The values of segments it names. */
    public static List<PartStandards.Aspect> segment(PartClause part, Kpi kpi) {
        return part.getAspects().stream()
                .filter(aspect -> isSegment(aspect, kpi))
                .map(aspect -> new PartStandards.Aspect(name(aspect), value(aspect)))
                .toList();
    }

    /** The levels of the cascade that has all levels which a part names; empty where none has. */
    public static List<Level> levels(PartClause part) {
        Kpi kpi = (Kpi) part.eContainer();
        Set<String> wanted = part.getAspects().stream()
                .filter(aspect -> !isSegment(aspect, kpi))
                .map(Parts::name)
                .collect(Collectors.toSet());
        return cascades(part).stream()
                .map(Cascade::getLevels)
                .filter(levels -> new HashSet<>(
                                levels.stream().skip(1).map(Level::getName).toList())
                        .containsAll(wanted))
                .findFirst()
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** Those of the files that are loaded together, and those that their scorecards name, in their order. */
    private static List<Cascade> cascades(EObject seenFrom) {
        return List.copyOf(seenFrom.eResource().getResourceSet().getResources()).stream()
                .flatMap(file -> List.copyOf(file.getContents()).stream())
                .filter(Definitions.class::isInstance)
                .flatMap(file -> ((Definitions) file).getDefinitions().stream())
                .flatMap(definition -> switch (definition) {
                    case Cascade cascade -> Optional.of(cascade).stream();
                    case Scorecard scorecard ->
                        Clauses.first(scorecard.getClauses(), CascadeReference.class)
                                .map(CascadeReference::getCascade)
                                .filter(cascade -> !cascade.eIsProxy())
                                .stream();
                    default -> Optional.<Cascade>empty().stream();
                })
                .distinct()
                .toList();
    }
}
