package scorecard.engine.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import scorecard.engine.observe.Cut;

/** At which cuts the parts of some aggregates are, in the order of the parts; the periods that share them may ask in several threads. */
final class StoredCuts {
    private static final int NOWHERE = -1;

    private final byte[] bytes;
    private final UnaryOperator<Cut> sameForAll;
    private final boolean beginsWithTotal;
    private List<Cut> all = List.of();
    private final Map<Cut, Integer> places = new HashMap<>();

    /**
     * The cuts of an entry, which stay bytes until somebody asks for another than the first.
     *
     * @param bytes made by {@link EncodedParts#cuts(List)}
     * @param sameForAll the one cut that stands for all that are equal to it
     */
    StoredCuts(byte[] bytes, UnaryOperator<Cut> sameForAll) {
        this.bytes = bytes;
        this.sameForAll = sameForAll;
        this.beginsWithTotal = EncodedParts.beginsWithTotal(bytes);
    }

    /** Where the parts of a cut stand; negative where there are none. */
    synchronized int of(Cut cut) {
        return beginsWithTotal && cut.isTotal() ? 0 : places().getOrDefault(cut, NOWHERE);
    }

    synchronized List<Cut> all() {
        places();
        return all;
    }

    private Map<Cut, Integer> places() {
        if (places.isEmpty()) {
            all = EncodedParts.cuts(bytes).stream().map(sameForAll).toList();
            all.forEach(cut -> places.putIfAbsent(cut, places.size()));
        }
        return places;
    }
}
