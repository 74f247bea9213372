package scorecard.engine.observe;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scorecard.engine.issue.Issue;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.time.Period;

/**
 * All that scoring needs from the data.
 *
 * @param asOf the latest moment that counts; rows after it were ignored
 * @param periods the periods observed in order of time, including the overall one (last) where asked for
 * @param parts for each period, each cut observed in it and each distinct aggregate observed there its parts
 * @param members those that hold in each period by the sources that rows point to, also without rows
 * @param data how many rows each source had, by name of source
 * @param notes warnings about the data, for example how many rows lie after the as-of moment; an error among them means
 *     that the data cannot be evaluated, for example because a sum is too large to be exact
 */
public record Observations(
        LocalDateTime asOf,
        List<Period> periods,
        Map<Period, Map<Cut, Map<Aggregate, Parts>>> parts,
        Map<Period, Set<Cut.Member>> members,
        List<SourceCount> data,
        List<Issue> notes) {

    public Observations {
        periods = List.copyOf(periods);
        parts = Map.copyOf(parts);
        members = Map.copyOf(members);
        data = List.copyOf(data);
        notes = List.copyOf(notes);
    }

    /**
     * The parts of each aggregate observed in a period at a cut.
     *
     * @throws IllegalArgumentException where nothing was observed there
     */
    public Map<Aggregate, Parts> of(Period period, Cut cut) {
        Map<Aggregate, Parts> observed = parts.getOrDefault(period, Map.of()).get(cut);
        if (observed == null) {
            throw new IllegalArgumentException("not observed: " + cut + " in " + period.label());
        }
        return observed;
    }

    /**
     * What became of the rows of a source.
     *
     * @param rows accepted
     * @param rejected not fitting the declaration
     * @param later accepted but after the as-of moment, hence ignored
     */
    public record SourceCount(String source, long rows, long rejected, long later) {}
}
