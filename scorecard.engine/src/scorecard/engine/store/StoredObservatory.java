package scorecard.engine.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.FoundInFiles;
import scorecard.engine.observe.FoundInFiles.FileRows;
import scorecard.engine.observe.KeptTexts;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.PiecewiseObservatory;
import scorecard.engine.observe.PiecewiseObservatory.PiecewiseOpening;
import scorecard.engine.observe.PiecewiseSession;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Source;
import scorecard.engine.relational.Aggregates;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;

/**
 * Observes data through a store: what is known is taken from it, the rest is observed and kept. What comes of it is the same as
 * without.
 */
public final class StoredObservatory implements Observatory {
    private final PiecewiseObservatory data;
    private final Path folder;
    private final long mostBytes;
    private final Consumer<StoreEvent> events;

    /**
     * An observatory with a store.
     *
     * @param folder of the store, made where it is missing
     * @param mostBytes that it takes; what was not used for longest is given up
     * @param events told what is known and what is not
     */
    public StoredObservatory(PiecewiseObservatory data, Path folder, long mostBytes, Consumer<StoreEvent> events) {
        this.data = Objects.requireNonNull(data);
        this.folder = Objects.requireNonNull(folder);
        this.mostBytes = mostBytes;
        this.events = Objects.requireNonNull(events);
    }

    @Override
    public Opening open(Plan plan, Scorecard scorecard, DataRequest request) {
        ResultsStore store;
        try {
            store = ResultsStore.in(folder);
        } catch (IOException problem) {
            return new Opening.Refused(List.of(unusable()));
        }
        boolean ready = false;
        try {
            if (store.damaged() > 0) {
                events.accept(new StoreEvent.Damaged(store.damaged()));
            }
            Opening opening = open(plan, scorecard, request, store);
            ready = opening instanceof Opening.Ready;
            return opening;
        } finally {
            if (!ready) {
                store.close();
            }
        }
    }

    private Issue unusable() {
        String shown = folder.toString().replace('\\', '/');
        return Issue.error(
                "store-unusable",
                "`" + shown + "` cannot be used as a store of results; expected a folder that may be written to",
                new Place.InFile(shown));
    }

    private Opening open(Plan plan, Scorecard scorecard, DataRequest request, ResultsStore store) {
        Aggregates aggregates = Aggregates.of(plan, scorecard);
        SourceTables tables = SourceTables.of(plan, aggregates);
        FileContents files = new FileContents(store, request);
        Map<String, SourceContents> contents = new HashMap<>();
        for (SourceTable table : tables.read()) {
            files.of(table.source())
                    .ifPresent(found -> contents.put(table.source().name(), found));
        }
        if (files.hashed() > 0) {
            events.accept(new StoreEvent.Hashed(files.hashed()));
        }
        Optional<DataKeys> keys = contents.size() == tables.read().size() && !writesRejectsOfQueries(tables, request)
                ? Optional.of(new DataKeys(plan, scorecard, aggregates, tables, contents, request))
                : Optional.empty();
        Optional<KnownRejects> rejects = request.rejects().map(folder -> new KnownRejects(store, folder));
        Optional<KnownData> known = keys.flatMap(one -> store.find(one.opened()))
                .map(KnownData::decoded)
                .filter(one -> rejects.stream().allMatch(rows -> rows.areWritten(keys.get(), one.found())));
        DataWhenNeeded pieces = new DataWhenNeeded(() -> {
            events.accept(new StoreEvent.Opened());
            return data.openPiecewise(
                    plan,
                    scorecard,
                    request,
                    known(plan, tables, contents, store),
                    texts(plan, tables, contents, store, request));
        });
        if (known.isEmpty()) {
            switch (pieces.opening()) {
                case PiecewiseOpening.Refused(List<Issue> issues) -> {
                    return new Opening.Refused(issues);
                }
                case PiecewiseOpening.Ready(PiecewiseSession session) -> {
                    known = Optional.of(KnownData.of(session));
                    KnownData opened = known.get();
                    keys.ifPresent(one -> {
                        store.put(one.opened(), opened.encoded());
                        rejects.ifPresent(rows -> rows.keep(one, opened.found()));
                    });
                    keep(plan, opened, contents, store);
                }
            }
        }
        return new Opening.Ready(new StoredSession(
                plan,
                aggregates,
                pieces,
                known.get(),
                new StoreOfRun(store, files, mostBytes, events, request.cancellation()),
                keys,
                contents));
    }

    private static Map<String, List<Optional<FileRows>>> known(
            Plan plan, SourceTables tables, Map<String, SourceContents> contents, ResultsStore store) {
        Map<String, List<Optional<FileRows>>> known = new HashMap<>();
        KnownFiles files = new KnownFiles(plan);
        for (SourceTable table : tables.read()) {
            Source source = table.source();
            if (contents.containsKey(source.name())) {
                files.find(source(plan, source.name()), contents.get(source.name()), store)
                        .ifPresent(rows -> known.put(source.name(), rows));
            }
        }
        return known;
    }

    private KeptTexts texts(
            Plan plan,
            SourceTables tables,
            Map<String, SourceContents> contents,
            ResultsStore store,
            DataRequest request) {
        TextsInStore texts = new TextsInStore(store, new FileContents(store, request), mostBytes);
        for (SourceTable table : tables.read()) {
            Source source = table.source();
            if (source.reader() instanceof Reader.Csv && contents.containsKey(source.name())) {
                texts.look(
                        source, new KnownFiles(plan).meaning(source(plan, source.name())), contents.get(source.name()));
            }
        }
        return texts;
    }

    private static void keep(Plan plan, KnownData opened, Map<String, SourceContents> contents, ResultsStore store) {
        KnownFiles files = new KnownFiles(plan);
        for (FoundInFiles found : opened.found()) {
            if (contents.containsKey(found.source())) {
                files.keep(source(plan, found.source()), contents.get(found.source()), found, store);
            }
        }
    }

    private static Source source(Plan plan, String name) {
        return plan.sources().stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a query's rows are rejected for is only written when it runs. */
    private static boolean writesRejectsOfQueries(SourceTables tables, DataRequest request) {
        return request.rejects().isPresent()
                && tables.all().stream()
                        .map(SourceTable::source)
                        .map(Source::reader)
                        .anyMatch(Reader.Sql.class::isInstance);
    }
}
