package scorecard.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.Cut;
import scorecard.engine.result.MadeWhenAsked;
import scorecard.engine.result.NodeResult;
import scorecard.engine.score.JudgedPlace;
import scorecard.engine.score.ScoredNodes;
import scorecard.engine.time.Period;

/** The nodes that a run is asked for, those of one member after those of another: each node in all periods, then the next node. */
final class AskedNodes {

    private final ScoredNodes scoredNodes;
    private final List<OfMember> members = new ArrayList<>();
    private int size;

    /** Nodes are mostly read in their order. */
    private OfMember latest;

    private List<List<NodeResult>> latestByPeriod = List.of();

    AskedNodes(ScoredNodes scoredNodes) {
        this.scoredNodes = scoredNodes;
    }

    /**
     * Where the nodes of a member are judged.
     *
     * @param place nothing for a scorecard without KPIs
     */
    record InPeriod(Period period, boolean complete, Optional<JudgedPlace> place) {}

    /** @param begin position of the first node among all */
    private record OfMember(Optional<Cut.Member> member, List<InPeriod> periods, int begin, int end) {

        boolean has(int position) {
            return position >= begin && position < end;
        }
    }

    /**
     * Asks for the nodes of a member.
     *
     * @param member empty for the top
     * @param periods those that it is there in, at least one
     */
    void add(Optional<Cut.Member> member, List<InPeriod> periods) {
        int end = Math.addExact(size, Math.multiplyExact(scoredNodes.nodes(), periods.size()));
        members.add(new OfMember(member, periods, size, end));
        size = end;
    }

    /**
     * All of them, each made when it is asked for.
     *
     * @param oneAtATime held while one is made
     */
    List<NodeResult> all(Object oneAtATime) {
        return new MadeWhenAsked<>(size, this::at, oneAtATime);
    }

    private NodeResult at(int position) {
        if (latest == null || !latest.has(position)) {
            latest = members.get(memberOf(position));
            latestByPeriod = latest.periods().stream()
                    .map(period -> scoredNodes.of(period.period(), latest.member(), period.complete(), period.place()))
                    .toList();
        }
        int among = position - latest.begin();
        return latestByPeriod.get(among % latestByPeriod.size()).get(among / latestByPeriod.size());
    }

    private int memberOf(int position) {
        int low = 0;
        int high = members.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (members.get(middle).begin() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
