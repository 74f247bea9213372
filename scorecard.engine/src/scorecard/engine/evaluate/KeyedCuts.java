package scorecard.engine.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observations;
import scorecard.engine.time.Period;

/** The cuts of observations by keys: those of a cut that are cut once more, by a key of rows. */
final class KeyedCuts {

    private final Observations observations;
    private final Map<Asked, Map<Cut, List<Cut>>> known = new HashMap<>();

    KeyedCuts(Observations observations) {
        this.observations = observations;
    }

    private record Asked(Period period, String key) {}

    /** The cuts into which a cut falls by a key, one for each key that some row has. */
    List<Cut> of(Cut cut, Period period, String key) {
        return known.computeIfAbsent(new Asked(period, key), this::byCut).getOrDefault(cut, List.of());
    }

    private Map<Cut, List<Cut>> byCut(Asked asked) {
        Map<Cut, List<Cut>> byCut = new HashMap<>();
        for (Cut cut :
                observations.parts().getOrDefault(asked.period(), Map.of()).keySet()) {
            List<Cut.SegmentValue> segment = cut.segment();
            if (!segment.isEmpty() && segment.getLast().dimension().equals(asked.key())) {
                Cut whole = new Cut(cut.member(), segment.subList(0, segment.size() - 1));
                byCut.computeIfAbsent(whole, unused -> new ArrayList<>()).add(cut);
            }
        }
        return byCut;
    }

    /** The rows of one key, whatever else they are. */
    static Cut onlyKey(Cut keyed) {
        return new Cut(Optional.empty(), List.of(keyed.segment().getLast()));
    }
}
