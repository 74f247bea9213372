package scorecard.engine.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * The levels of an organisation. The top sees everything; each level below adds up to the one above it.
 *
 * @param name qualified name
 * @param top name of the topmost level
 * @param levels those below the top, from above to below
 */
public record Cascade(String name, String title, Top top, List<Level> levels) {

    public Cascade {
        levels = List.copyOf(levels);
    }

    /** The topmost level, whose only member is everything. */
    public record Top(String name, String title) {}

    /**
     * A level below the top.
     *
     * @param name its name in the cascade (not qualified)
     * @param by for each source that reaches the level, which member a row belongs to
     */
    public record Level(String name, String title, List<SourcePath> by) {

        public Level {
            by = List.copyOf(by);
        }
    }

    /** The names of all levels, from the top down. */
    public List<String> levelNames() {
        return Stream.concat(Stream.of(top.name()), levels.stream().map(Level::name))
                .toList();
    }
}
