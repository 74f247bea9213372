package scorecard.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import scorecard.engine.run.Engine;
import scorecard.engine.store.ResultsStore;
import scorecard.engine.store.StoreEvent;

/**
 * Where a run keeps what it observed.
 *
 * @param folder of the store
 * @param size bytes that it takes at most
 */
record StoreOptions(Path folder, long size) {

    private static final String SIZE = "--store-size";

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.value("--store", "DIR", "Keep what is observed in DIR; observe only what changed."));
        spec.addOption(sizeOption());
    }

    static OptionSpec sizeOption() {
        return Options.value(SIZE, "SIZE", "At most this much is kept, as 2GB; 1GiB where not said.");
    }

    static long size(ParseResult options) {
        return Options.text(options, SIZE).map(size -> Amounts.disk(SIZE, size)).orElse(ResultsStore.USUAL_SIZE);
    }

    /** Empty where nothing is to be kept. */
    static Optional<StoreOptions> of(ParseResult options, Io io) {
        Optional<Path> folder = Options.text(options, "--store").map(io::resolve);
        if (folder.isPresent()
                && Options.text(options, "--engine")
                        .filter(engine -> !engine.equals("duckdb"))
                        .isPresent()) {
            throw new Misuse("`--store` keeps what `--engine duckdb` observes, not what others do");
        }
        if (folder.isEmpty() && Options.text(options, SIZE).isPresent()) {
            throw new Misuse("`" + SIZE + "` belongs to `--store DIR`");
        }
        return folder.map(path -> new StoreOptions(path, size(options)));
    }

    Engine engine(Engine plain, Session session) {
        return plain.storingIn(folder, size, event -> say(event, session));
    }

    private static void say(StoreEvent event, Session session) {
        switch (event) {
            case StoreEvent.Known(int parts)
            when parts > 0 -> session.progress(parts + (parts == 1 ? " part is known" : " parts are known"));
            case StoreEvent.Known none -> {}
            case StoreEvent.Hashed hashed -> {}
            case StoreEvent.Opened opened -> {}
            case StoreEvent.LookedAround around -> {}
            case StoreEvent.Observed observed -> {}
            case StoreEvent.Damaged(int files) ->
                session.messages()
                        .remark("the store has " + files + " damaged " + (files == 1 ? "file" : "files")
                                + ", which were not believed; `scorecard store prune` removes them");
            case StoreEvent.NotKept(String reason) ->
                session.messages().remark("nothing was kept in the store: " + reason);
        }
    }
}
