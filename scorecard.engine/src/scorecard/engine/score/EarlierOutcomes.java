package scorecard.engine.score;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.Status;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/**
 * Knows what came of the scorecard in earlier periods. An outcome may rest on those before it, so they are found from the
 * first on, each once.
 */
final class EarlierOutcomes implements ResultsBefore.Outcomes {

    private final PeriodCalendar calendar;
    private final Predicate<Period> known;
    private final UsedDefinitions used;
    private final KpiValues values;
    private final ScoredKpis scoredKpis;
    private final ScoredNodes nodes;
    private final Map<Place, Status> found = new HashMap<>();

    private record Place(Period period, Optional<Cut.Member> member) {}

    EarlierOutcomes(
            Scorecard scorecard,
            PeriodCalendar calendar,
            Predicate<Period> known,
            UsedDefinitions used,
            KpiValues values,
            ScoredKpis scoredKpis) {
        this.calendar = calendar;
        this.known = known;
        this.used = used;
        this.values = values;
        this.scoredKpis = scoredKpis;
        this.nodes = new ScoredNodes(scorecard, scoredKpis);
    }

    @Override
    public Status of(Period period, Optional<Cut.Member> member) {
        Deque<Period> unknown = new ArrayDeque<>();
        for (Period at = period; known.test(at) && !found.containsKey(new Place(at, member)); ) {
            unknown.push(at);
            at = calendar.previous(at);
        }
        unknown.forEach(at -> found.put(new Place(at, member), status(at, member)));
        return found.getOrDefault(new Place(period, member), Status.NONE);
    }

    /** A member that is not there in the period has no outcome. */
    private Status status(Period period, Optional<Cut.Member> member) {
        Cut cut = new Cut(member, List.of());
        if (used.kpis().stream().anyMatch(kpi -> values.find(kpi, period, cut).isEmpty())) {
            return Status.NONE;
        }
        JudgedPlace place = scoredKpis.at(period, cut);
        return nodes.of(period, member, Optional.of(place)).getFirst().status();
    }
}
