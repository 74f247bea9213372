package scorecard.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.Cut;
import scorecard.engine.result.MadeWhenAsked;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.SideBySide;
import scorecard.engine.score.JudgedPlace;
import scorecard.engine.score.ScoredNodes;
import scorecard.engine.time.Period;

/** The nodes that a run is asked for, those of one member after those of another: each node in all periods, then the next node. */
final class AskedNodes {

    private final ScoredNodes scoredNodes;
    private final List<OfMember> members = new ArrayList<>();
    private final Beginnings beginnings = new Beginnings();

    AskedNodes(ScoredNodes scoredNodes) {
        this.scoredNodes = scoredNodes;
    }

    /**
     * Where the nodes of a member are judged.
     *
     * @param place nothing for a scorecard without KPIs
     */
    record InPeriod(Period period, boolean complete, Optional<JudgedPlace> place) {}

    private record OfMember(Optional<Cut.Member> member, List<InPeriod> periods) {}

    /**
     * Asks for the nodes of a member.
     *
     * @param member empty for the top
     * @param periods those that it is there in, at least one
     */
    void add(Optional<Cut.Member> member, List<InPeriod> periods) {
        members.add(new OfMember(member, periods));
        beginnings.add(Math.multiplyExact(scoredNodes.nodes(), periods.size()));
    }

    /** All of them, each made when it is asked for. */
    List<NodeResult> all(SideBySide threads) {
        return new MadeWhenAsked<>(beginnings.size(), this::between, threads);
    }

    private List<NodeResult> between(int from, int to) {
        List<NodeResult> made = new ArrayList<>(to - from);
        for (int position = from, number = beginnings.at(from); position < to; number++) {
            List<List<NodeResult>> byPeriod = byPeriod(members.get(number));
            for (; position < Math.min(to, beginnings.end(number)); position++) {
                int among = position - beginnings.begin(number);
                made.add(byPeriod.get(among % byPeriod.size()).get(among / byPeriod.size()));
            }
        }
        return made;
    }

    private List<List<NodeResult>> byPeriod(OfMember member) {
        List<List<NodeResult>> byPeriod = new ArrayList<>(member.periods().size());
        for (InPeriod period : member.periods()) {
            byPeriod.add(scoredNodes.of(period.period(), member.member(), period.complete(), period.place()));
        }
        return byPeriod;
    }
}
