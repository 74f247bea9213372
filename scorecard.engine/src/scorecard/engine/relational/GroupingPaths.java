package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import scorecard.engine.observe.Grouping;
import scorecard.engine.plan.Breakdown;
import scorecard.engine.plan.Cascade;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.FormulaParts;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.SourcePath;

/** What the rows of each source are grouped by at the levels of a scorecard and for the dimensions of its KPIs. */
public final class GroupingPaths {
    private final List<Cascade.Level> levels;
    private final Map<String, List<SourcePath>> dimensions = new LinkedHashMap<>();

    private GroupingPaths(List<Cascade.Level> levels) {
        this.levels = levels;
    }

    /** Those of a scorecard and all KPIs of its plan. */
    public static GroupingPaths of(Plan plan, Scorecard scorecard) {
        GroupingPaths paths =
                new GroupingPaths(scorecard.cascade().map(Cascade::levels).orElse(List.of()));
        plan.kpis().stream()
                .flatMap(kpi -> kpi.breakdown().map(Breakdown::alsoBy).orElse(List.of()).stream())
                .flatMap(segmentation -> segmentation.dimensions().stream())
                .forEach(dimension -> paths.dimensions
                        .computeIfAbsent(dimension.name(), unused -> new ArrayList<>())
                        .addAll(dimension.by()));
        plan.kpis().stream()
                .flatMap(kpi -> FormulaParts.countsByKpis(kpi.formula()))
                .map(Formula.CountByKpis::key)
                .forEach(key -> paths.dimensions
                        .computeIfAbsent(key.name(), unused -> new ArrayList<>())
                        .addAll(key.by()));
        return paths;
    }

    /**
     * One thing that rows are grouped by.
     *
     * @param ofLevel whether it is a member, not a segment value
     * @param name of the level or dimension
     */
    public record Part(boolean ofLevel, String name, RowExpression value) {}

    /**
     * What a source's rows are grouped by in a grouping: the levels from the top down, then the dimensions.
     *
     * @throws IllegalArgumentException where the source does not reach the level or has no such dimension
     */
    public List<Part> parts(Grouping grouping, String source) {
        List<Part> parts = new ArrayList<>();
        for (Cascade.Level level : grouping.level().map(this::downTo).orElse(List.of())) {
            parts.add(new Part(true, level.name(), value(level.by(), source, level.name())));
        }
        for (String dimension : grouping.dimensions()) {
            parts.add(new Part(
                    false, dimension, value(dimensions.getOrDefault(dimension, List.of()), source, dimension)));
        }
        return parts;
    }

    /** The paths of a source to a level and all above it; none where it does not reach the level. */
    List<SourcePath> pathsTo(String level, String source) {
        List<SourcePath> paths = new ArrayList<>();
        List<Cascade.Level> above = downTo(level);
        above.forEach(one -> one.by().stream()
                .filter(path -> path.source().equals(source))
                .findFirst()
                .ifPresent(paths::add));
        return paths.size() == above.size() ? paths : List.of();
    }

    /** Every value that rows of a source may be grouped by. */
    public List<RowExpression> values(String source) {
        return Stream.concat(
                        levels.stream().flatMap(level -> level.by().stream()),
                        dimensions.values().stream().flatMap(List::stream))
                .filter(path -> path.source().equals(source))
                .map(SourcePath::value)
                .distinct()
                .toList();
    }

    private List<Cascade.Level> downTo(String name) {
        List<Cascade.Level> above = new ArrayList<>();
        for (Cascade.Level level : levels) {
            above.add(level);
            if (level.name().equals(name)) {
                return above;
            }
        }
        throw new IllegalArgumentException("no level " + name);
    }

    private static RowExpression value(List<SourcePath> paths, String source, String name) {
        return paths.stream()
                .filter(path -> path.source().equals(source))
                .findFirst()
                .map(SourcePath::value)
                .orElseThrow(() -> new IllegalArgumentException("no path from " + source + " to " + name));
    }
}
