package scorecard.engine.evaluate;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import scorecard.engine.observe.Cut;
import scorecard.engine.time.Period;

/** Cuts in their order, and in which of some periods each of them is there. */
public final class CutsInPeriods {

    private final List<Cut> cuts;
    private final List<Period> periods;

    /** By number of period, the numbers of the cuts that are there. */
    private final BitSet[] there;

    /** @param there by number of period, each among {@code cuts} */
    CutsInPeriods(List<Cut> cuts, List<Period> periods, List<? extends Collection<Cut>> there) {
        this.cuts = cuts;
        this.periods = periods;
        this.there = there.stream().map(this::numbers).toArray(BitSet[]::new);
    }

    private BitSet numbers(Collection<Cut> some) {
        BitSet numbers = new BitSet(cuts.size());
        for (int cut = 0; cut < cuts.size(); cut++) {
            numbers.set(cut, some.contains(cuts.get(cut)));
        }
        return numbers;
    }

    /** In their order. */
    public List<Cut> cuts() {
        return cuts;
    }

    /** In order of time. */
    public List<Period> periods() {
        return periods;
    }

    /** Whether a cut is there in a period, both by number from 0 on. */
    public boolean isThere(int cut, int period) {
        return there[period].get(cut);
    }
}
