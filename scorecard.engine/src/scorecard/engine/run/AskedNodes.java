package scorecard.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.result.MadeWhenAsked;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.SideBySide;
import scorecard.engine.score.JudgedInOrder;
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

    private sealed interface OfMember {}

    /**
     * Nodes of a member.
     *
     * @param places where they are judged, those of the member from {@code begin} until before {@code end}
     */
    private record AtPlaces(JudgedInOrder places, int begin, int end) implements OfMember {

        boolean isFollowedBy(OfMember next) {
            return next instanceof AtPlaces other && other.places == places && other.begin == end;
        }
    }

    /** Those of the top of a scorecard without KPIs. */
    private record WithoutKpis(List<Period> periods) implements OfMember {}

    /** Asks for the nodes of a scorecard without KPIs in periods, at least one. */
    void add(List<Period> periods) {
        add(new WithoutKpis(periods), periods.size());
    }

    /** Asks for the nodes of a member at the places from one position until before another, at least one. */
    void add(JudgedInOrder places, int begin, int end) {
        add(new AtPlaces(places, begin, end), end - begin);
    }

    private void add(OfMember member, int periods) {
        members.add(member);
        beginnings.add(Math.multiplyExact(scoredNodes.nodes(), periods));
    }

    /** All of them, each made when it is asked for. */
    List<NodeResult> all(SideBySide threads) {
        return new MadeWhenAsked<>(beginnings.size(), this::between, threads);
    }

    private List<NodeResult> between(int from, int to) {
        List<NodeResult> made = new ArrayList<>(to - from);
        for (int number = beginnings.at(from); made.size() < to - from; ) {
            int end = endOfRow(number, to);
            List<List<NodeResult>> row = nodes(number, end);
            int first = 0;
            for (; number < end; number++) {
                int periods = (beginnings.end(number) - beginnings.begin(number)) / scoredNodes.nodes();
                int last = Math.min(to, beginnings.end(number));
                for (int position = from + made.size(); position < last; position++) {
                    int among = position - beginnings.begin(number);
                    made.add(row.get(first + among % periods).get(among / periods));
                }
                first += periods;
            }
        }
        return made;
    }

    /** Where the members that begin before a position end whose places follow those of the one of a number. */
    private int endOfRow(int number, int to) {
        int end = number + 1;
        while (end < members.size()
                && beginnings.begin(end) < to
                && members.get(end - 1) instanceof AtPlaces last
                && last.isFollowedBy(members.get(end))) {
            end++;
        }
        return end;
    }

    /** Those of members that follow each other, by period. */
    private List<List<NodeResult>> nodes(int number, int end) {
        return switch (members.get(number)) {
            case AtPlaces(JudgedInOrder places, int begin, int unused) ->
                scoredNodes.of(places, begin, ((AtPlaces) members.get(end - 1)).end());
            case WithoutKpis(List<Period> periods) ->
                periods.stream()
                        .map(period -> scoredNodes.of(period, Optional.empty(), Optional.empty()))
                        .toList();
        };
    }
}
