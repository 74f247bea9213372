package scorecard.engine.store;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Grouping;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.json.SemanticHashes;
import scorecard.engine.relational.Aggregates;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.time.Period;

/**
 * What all that is said about the data itself depends on: the sources word for word, for messages name them, what is computed
 * from them, and their files.
 */
final class DataKeys {
    private final SemanticHashes hashes;
    private final Scorecard scorecard;
    private final Aggregates aggregates;
    private final String data;

    DataKeys(
            Plan plan,
            Scorecard scorecard,
            Aggregates aggregates,
            SourceTables tables,
            Map<String, SourceContents> contents,
            DataRequest request) {
        this.hashes = new SemanticHashes(plan);
        this.scorecard = scorecard;
        this.aggregates = aggregates;
        StoreKey.Of key = new StoreKey.Of("data").and(EngineVersion.text());
        plan.calendars().forEach(calendar -> key.and(hashes.exactly(calendar)));
        for (SourceTable table : tables.all()) {
            String source = table.source().name();
            key.and(hashes.exactly(table.source()));
            key.all(aggregates.groupings().values(source).stream()
                    .map(hashes::exactly)
                    .toList());
            if (contents.containsKey(source)) {
                key.all(contents.get(source).contents());
            }
        }
        for (Aggregate aggregate : aggregates.all()) {
            key.and(hashes.exactly(aggregate));
        }
        key.all(new TreeSet<>(request.data().keySet()));
        key.all(new TreeSet<>(request.databases().keySet()));
        this.data = key.key().digits();
    }

    /** Of {@link KnownData}. */
    StoreKey opened() {
        return new StoreKey.Of("opened").and(data).key();
    }

    /** Of the rejected rows of a source. */
    StoreKey rejects(String source) {
        return new StoreKey.Of("rejects").and(data).and(source).key();
    }

    /** What is asked of the data, hashed once. */
    record OfAsked(String digits) {
        /** Of {@link KnownSurroundings}. */
        StoreKey surroundings() {
            return new StoreKey.Of("surroundings").and(digits).key();
        }

        /** Of {@link KnownKeys}. */
        StoreKey observations() {
            return new StoreKey.Of("observations").and(digits).key();
        }
    }

    OfAsked of(List<Period> periods, LocalDateTime asOf, AskedGroupings asked) {
        StoreKey.Of key = new StoreKey.Of("asked").and(data).and(asOf.toString());
        scorecard.cascade().ifPresent(cascade -> key.and(hashes.exactly(cascade)));
        key.all(asked.levels());
        Map<Grouping, String> hashOf = new HashMap<>();
        for (Aggregate aggregate : aggregates.all()) {
            key.all(asked.of(aggregate).stream()
                    .map(grouping -> hashOf.computeIfAbsent(grouping, hashes::exactly))
                    .sorted()
                    .toList());
        }
        periods.forEach(period -> key.and(period.toString()));
        return new OfAsked(key.key().digits());
    }
}
