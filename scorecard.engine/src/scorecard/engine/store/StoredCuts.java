package scorecard.engine.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import scorecard.engine.observe.Cut;

/** At which cuts the parts of some aggregates are, in the order of the parts; the periods that share them may ask in several threads. */
final class StoredCuts {
    private static final int NOWHERE = -1;

    private final Supplier<List<Cut>> cuts;
    private final boolean beginsWithTotal;
    private List<Cut> all = List.of();
    private final Map<Cut, Integer> places = new HashMap<>();

    private StoredCuts(Supplier<List<Cut>> cuts, boolean beginsWithTotal) {
        this.cuts = cuts;
        this.beginsWithTotal = beginsWithTotal;
    }

    /**
     * The cuts of an entry, which stay bytes until somebody asks for another than the first.
     *
     * @param bytes made by {@link EncodedParts#cuts(List)}
     * @param sameForAll the one cut that stands for all that are equal to it
     */
    static StoredCuts encoded(byte[] bytes, UnaryOperator<Cut> sameForAll) {
        return new StoredCuts(
                () -> EncodedParts.cuts(bytes).stream().map(sameForAll).toList(), EncodedParts.beginsWithTotal(bytes));
    }

    /** Cuts that are not kept. */
    static StoredCuts of(List<Cut> cuts) {
        return new StoredCuts(() -> cuts, !cuts.isEmpty() && cuts.getFirst().isTotal());
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
            all = cuts.get();
            all.forEach(cut -> places.putIfAbsent(cut, places.size()));
        }
        return places;
    }
}
