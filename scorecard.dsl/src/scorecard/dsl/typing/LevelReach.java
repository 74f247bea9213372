package scorecard.dsl.typing;

import java.util.List;
import java.util.Optional;
import scorecard.dsl.scoping.SourcesOfKpi;
import scorecard.dsl.scorecard.Cascade;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.Source;

/** Whether the data of a KPI can be cut by a level: all its sources need a path to it and to every level above it. */
public final class LevelReach {

    private LevelReach() {}

    /** A path that a cascade lacks. */
    public record MissingPath(Source source, Level level) {}

    /** The first path that is missing; empty where the KPI reaches the level. */
    public static Optional<MissingPath> missing(Kpi kpi, Level level) {
        List<Level> levels = ((Cascade) level.eContainer()).getLevels();
        List<Level> below = levels.subList(1, Math.max(1, levels.indexOf(level) + 1));
        return SourcesOfKpi.of(kpi).stream()
                .flatMap(source -> below.stream()
                        .filter(one -> one.getPaths().stream().noneMatch(path -> path.getSource() == source))
                        .map(one -> new MissingPath(source, one)))
                .findFirst();
    }
}
