package scorecard.engine.plan;

import java.util.List;
import java.util.Optional;

/**
 * What the values of one member or segment are compared with, where that differs from the whole. What is not said here is
 * as for the whole.
 *
 * @param members names of members by their levels, from above to below; empty for the top
 * @param segment values of dimensions by their names; empty for all rows
 * @param baselineByPeriod as of a {@link Kpi}
 * @param laterBenchmarks as of a {@link Kpi}
 */
public record PartStandards(
        List<Aspect> members,
        List<Aspect> segment,
        Optional<Baseline> baseline,
        Optional<Target> baselineByPeriod,
        Optional<Target> target,
        Optional<Bands> bands,
        Optional<Benchmark> benchmark,
        Optional<List<Benchmark.Version>> laterBenchmarks) {

    public PartStandards {
        members = List.copyOf(members);
        segment = List.copyOf(segment);
        laterBenchmarks = laterBenchmarks.map(List::copyOf);
    }

    /**
     * What a part is told by.
     *
     * @param of a level or a dimension, as the author calls it
     * @param value the name of the member, or the value of the dimension
     */
    public record Aspect(String of, String value) {}
}
