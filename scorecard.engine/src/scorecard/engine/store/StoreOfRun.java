package scorecard.engine.store;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import scorecard.engine.observe.Cancellation;

/** The store during one run: what is put into it is kept once nothing has changed meanwhile. */
final class StoreOfRun implements AutoCloseable {
    private final ResultsStore store;
    private final FileContents files;
    private final long mostBytes;
    private final Consumer<StoreEvent> events;
    private final Cancellation cancellation;

    StoreOfRun(
            ResultsStore store,
            FileContents files,
            long mostBytes,
            Consumer<StoreEvent> events,
            Cancellation cancellation) {
        this.store = store;
        this.files = files;
        this.mostBytes = mostBytes;
        this.events = events;
        this.cancellation = cancellation;
    }

    Optional<byte[]> find(StoreKey key) {
        cancellation.check();
        return store.find(key);
    }

    void put(StoreKey key, byte[] bytes) {
        cancellation.check();
        store.put(key, bytes);
    }

    void say(StoreEvent event) {
        events.accept(event);
    }

    /** Keeps what was put. A run does not fail for what it cannot keep. */
    void commit() {
        if (!files.isUnchanged()) {
            events.accept(new StoreEvent.NotKept("a file was written to while it was read"));
            return;
        }
        try {
            store.touch();
            store.commit();
            store.prune(mostBytes);
        } catch (IOException problem) {
            events.accept(new StoreEvent.NotKept(String.valueOf(problem.getMessage())));
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
