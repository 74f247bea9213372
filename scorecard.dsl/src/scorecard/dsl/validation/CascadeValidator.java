package scorecard.dsl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Cascade;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.LevelPath;
import scorecard.dsl.scorecard.Source;

/** A cascade leads from everything down to its members, for each source without a gap. */
final class CascadeValidator extends ConceptValidator {

    /** The first level is everything; the ones below say who belongs to whom. */
    @Check
    public void levelsSayWhoBelongsToThem(Cascade cascade) {
        List<Level> levels = cascade.getLevels();
        if (isUnfinished(cascade)) {
            return;
        }
        if (levels.size() < 2 && cascade.getName() != null) {
            wrongName(
                    IssueCodes.LEVELS_OF_CASCADE,
                    cascade,
                    "the cascade `" + cascade.getName() + "` has " + (levels.isEmpty() ? "no level" : "one level")
                            + "; expected the level that sees everything, and at least one below it");
        }
        for (int index = 0; index < levels.size(); index++) {
            Level level = levels.get(index);
            if (index == 0 && !level.getPaths().isEmpty()) {
                wrongName(
                        IssueCodes.LEVELS_OF_CASCADE,
                        level,
                        "the first level `" + level.getName() + "` is everything; expected it without `by`, or a level"
                                + " above it");
            }
            if (index > 0 && level.getPaths().isEmpty()) {
                wrongName(
                        IssueCodes.LEVELS_OF_CASCADE,
                        level,
                        "the level `" + level.getName() + "` does not say which rows belong to its members; expected"
                                + " `by` and a column of each source, for example `by contacts: team`");
            }
        }
    }

    /** A level has one path from a source. */
    @Check
    public void sourceHasOnePathToALevel(Level level) {
        Set<Source> seen = new HashSet<>();
        for (LevelPath path : level.getPaths()) {
            if (isKnown(path.getSource()) && !seen.add(path.getSource())) {
                wrong(
                        IssueCodes.LEVEL_PATH_TWICE,
                        path,
                        "`" + path.getSource().getName() + "` has two paths to `" + level.getName()
                                + "`; expected one");
            }
        }
    }

    /** Members add up to the level above only where their source reaches that level too. */
    @Check
    public void sourcesReachTheLevelsAbove(Cascade cascade) {
        Set<Source> reaching = new LinkedHashSet<>();
        List<Level> above = new ArrayList<>();
        for (Level level : cascade.getLevels().stream().skip(1).toList()) {
            for (LevelPath path : level.getPaths()) {
                if (isKnown(path.getSource()) && !above.isEmpty() && !reaching.contains(path.getSource())) {
                    String source = path.getSource().getName();
                    String missing = above.stream()
                            .filter(higher ->
                                    higher.getPaths().stream().noneMatch(one -> one.getSource() == path.getSource()))
                            .map(Level::getName)
                            .findFirst()
                            .orElse("");
                    wrong(
                            IssueCodes.LEVEL_PATH_GAP,
                            path,
                            "`" + source + "` has a path to `" + level.getName() + "` but none to `" + missing
                                    + "` above it, so that its members would belong to nobody; expected `" + source
                                    + ": …` in `level " + missing + "`");
                }
            }
            Set<Source> own = new HashSet<>();
            level.getPaths().forEach(path -> own.add(path.getSource()));
            if (above.isEmpty()) {
                reaching.addAll(own);
            } else {
                reaching.retainAll(own);
            }
            above.add(level);
        }
    }

    /** A member has a name. */
    @Check
    public void membersHaveNames(LevelPath path) {
        if (isKnown(path.getSource())) {
            GroupingColumn.problem(path.getPath(), path.getSource())
                    .ifPresent(problem -> wrong(
                            problem.code(), path.getPath(), "`" + SourceText.of(path) + "`: " + problem.message()));
        }
    }

    private static boolean isKnown(Source source) {
        return source != null && !source.eIsProxy();
    }
}
