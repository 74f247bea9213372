package scorecard.dsl.translate;

import java.util.List;
import java.util.Set;
import scorecard.dsl.model.ColumnPaths;
import scorecard.dsl.scorecard.Cascade;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.Source;
import scorecard.engine.plan.SourcePath;

/** Cascade to plan: its first level is the top. */
final class CascadeTranslator {

    private final Names names;

    CascadeTranslator(Names names) {
        this.names = names;
    }

    /** @param sources those whose rows KPIs look at; paths from others are left out */
    scorecard.engine.plan.Cascade translate(Cascade cascade, Set<Source> sources) {
        List<Level> levels = cascade.getLevels();
        Level top = levels.getFirst();
        return new scorecard.engine.plan.Cascade(
                names.qualified(cascade),
                Names.title(cascade.getTitle(), cascade.getName()),
                new scorecard.engine.plan.Cascade.Top(top.getName(), Names.title(top.getTitle(), top.getName())),
                levels.stream()
                        .skip(1)
                        .map(level -> new scorecard.engine.plan.Cascade.Level(
                                level.getName(), Names.title(level.getTitle(), level.getName()), paths(level, sources)))
                        .toList());
    }

    private List<SourcePath> paths(Level level, Set<Source> sources) {
        return level.getPaths().stream()
                .filter(path -> sources.contains(path.getSource()))
                .map(path -> new SourcePath(
                        names.qualified(path.getSource()),
                        PathTranslator.translate(ColumnPaths.names(path.getPath()), path.getSource())))
                .toList();
    }
}
