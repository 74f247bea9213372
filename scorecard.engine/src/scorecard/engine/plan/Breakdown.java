package scorecard.engine.plan;

import java.util.List;
import java.util.Optional;

/**
 * How a KPI is broken down.
 *
 * @param level the level its targets hold at; the top where empty
 * @param allocatedFrom the level whose value is shown, without a score, at levels below it that the KPI's data does not
 *     reach
 * @param alsoBy the segments it is cut by
 */
public record Breakdown(Optional<String> level, Optional<String> allocatedFrom, List<Segmentation> alsoBy) {

    public Breakdown {
        alsoBy = List.copyOf(alsoBy);
    }

    /**
     * One way to cut a KPI into segments.
     *
     * @param dimensions at least one; several are crossed
     * @param at further levels at whose members it is cut so; at the top it always is
     */
    public record Segmentation(List<Dimension> dimensions, List<String> at) {

        public Segmentation {
            dimensions = List.copyOf(dimensions);
            at = List.copyOf(at);
        }
    }

    /**
     * What segments differ by, for example the channel.
     *
     * @param name as the author wrote it: a column, or the way to one, joined by {@code ->}
     * @param values those it can have, where they are declared; each has a result, also without rows
     * @param by for each source that the KPI looks at, which segment a row belongs to
     */
    public record Dimension(String name, List<String> values, List<SourcePath> by) {

        public Dimension {
            values = List.copyOf(values);
            by = List.copyOf(by);
        }
    }
}
