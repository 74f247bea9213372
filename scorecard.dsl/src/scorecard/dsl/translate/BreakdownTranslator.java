package scorecard.dsl.translate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.model.ColumnPaths;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scoping.SourcesOfKpi;
import scorecard.dsl.scorecard.AllocatedClause;
import scorecard.dsl.scorecard.AlsoByClause;
import scorecard.dsl.scorecard.ColumnPath;
import scorecard.dsl.scorecard.ColumnType;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.LevelClause;
import scorecard.dsl.scorecard.Segment;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.scorecard.YesNoType;
import scorecard.dsl.typing.PathInSource;
import scorecard.engine.plan.Breakdown;
import scorecard.engine.plan.Breakdown.Dimension;
import scorecard.engine.plan.Breakdown.Segmentation;
import scorecard.engine.plan.SourcePath;

/** The levels and segments of a KPI to plan. */
final class BreakdownTranslator {

    private final Names names;

    BreakdownTranslator(Names names) {
        this.names = names;
    }

    /** Empty where the KPI says nothing of them. */
    Optional<Breakdown> translate(Kpi kpi) {
        Breakdown breakdown = new Breakdown(
                KpiClauses.first(kpi, LevelClause.class)
                        .map(LevelClause::getLevel)
                        .map(Level::getName),
                KpiClauses.first(kpi, AllocatedClause.class)
                        .map(AllocatedClause::getLevel)
                        .map(Level::getName),
                KpiClauses.all(kpi, AlsoByClause.class)
                        .flatMap(clause -> clause.getSegments().stream()
                                .map(segment -> segmentation(segment, clause, SourcesOfKpi.of(kpi))))
                        .toList());
        return breakdown.level().isEmpty()
                        && breakdown.allocatedFrom().isEmpty()
                        && breakdown.alsoBy().isEmpty()
                ? Optional.empty()
                : Optional.of(breakdown);
    }

    private Segmentation segmentation(Segment segment, AlsoByClause clause, Set<Source> sources) {
        return new Segmentation(
                segment.getDimensions().stream()
                        .map(dimension -> dimension(dimension, sources))
                        .toList(),
                clause.getLevels().stream().map(Level::getName).toList());
    }

    private Dimension dimension(ColumnPath dimension, Set<Source> sources) {
        List<String> path = ColumnPaths.names(dimension);
        Set<String> values = new LinkedHashSet<>();
        sources.forEach(source -> values.addAll(declared(path, source)));
        return new Dimension(
                ColumnPaths.name(dimension),
                List.copyOf(values),
                sources.stream()
                        .map(source -> new SourcePath(names.qualified(source), PathTranslator.translate(path, source)))
                        .toList());
    }

    private static List<String> declared(List<String> path, Source source) {
        if (PathInSource.of(path, source) instanceof PathInSource.Found found) {
            ColumnType type = found.last().getType();
            return switch (type) {
                case TextType text -> List.copyOf(text.getValues());
                case YesNoType yesNo -> List.of("yes", "no");
                default -> List.of();
            };
        }
        return List.of();
    }
}
