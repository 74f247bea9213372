package scorecard.engine.store;

import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.Parts;

/**
 * The parts of an aggregate in a period. They stay bytes until somebody looks at them: of most periods only what holds for
 * everything is shown, which comes first.
 */
final class PartsOfAggregate {
    private final int aggregate;
    private final byte[] bytes;
    private Optional<List<Parts>> all;

    /**
     * The parts of an entry.
     *
     * @param aggregate its number
     * @param bytes made by {@link EncodedParts#parts(StoreKey, List)}
     */
    static PartsOfAggregate encoded(int aggregate, byte[] bytes) {
        return new PartsOfAggregate(aggregate, bytes, Optional.empty());
    }

    /** Parts that were observed just now. */
    static PartsOfAggregate of(int aggregate, List<Parts> parts) {
        return new PartsOfAggregate(aggregate, new byte[0], Optional.of(parts));
    }

    private PartsOfAggregate(int aggregate, byte[] bytes, Optional<List<Parts>> all) {
        this.aggregate = aggregate;
        this.bytes = bytes;
        this.all = all;
    }

    int aggregate() {
        return aggregate;
    }

    Parts at(int index) {
        if (index > 0 && all.isEmpty()) {
            all = Optional.of(EncodedParts.parts(bytes));
        }
        return all.map(parts -> parts.get(index)).orElseGet(() -> EncodedParts.first(bytes));
    }
}
