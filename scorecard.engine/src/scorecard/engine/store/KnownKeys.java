package scorecard.engine.store;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * By what keys the parts of all aggregates are found in all periods, in a fixed order: found out once for the same definitions,
 * files and periods.
 *
 * @param all empty ones where nothing tells whether what is known is of the same rows
 */
record KnownKeys(List<Optional<StoreKey>> all) {

    KnownKeys {
        all = Collections.unmodifiableList(all);
    }

    byte[] encoded() {
        EncodedEntry entry = new EncodedEntry();
        entry.list(all, key -> entry.optional(key, one -> entry.raw(one.bytes())));
        return entry.bytes();
    }

    static KnownKeys decoded(byte[] bytes) {
        DecodedEntry entry = new DecodedEntry(bytes);
        return new KnownKeys(entry.list(() -> entry.optional(() -> StoreKey.of(entry.raw()))));
    }
}
