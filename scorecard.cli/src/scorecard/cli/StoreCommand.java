package scorecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import scorecard.engine.store.ResultsStore;

/** {@code scorecard store}: looks after the folder in which {@code run --store} keeps what it observed. */
final class StoreCommand implements Command {

    private static final int ARGUMENTS = 2;

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "store",
                        "Looks after a store of results.",
                        "`verify` reads every entry and names damaged files; `prune` removes what was not used for"
                                + " longest until the rest fits, and all that is damaged.",
                        "scorecard store verify .scorecard-store",
                        "scorecard store prune .scorecard-store --store-size 500MB")
                .addPositional(Options.paths("ACTION PATH", "0..2", "verify or prune, and the folder of the store."))
                .addOption(StoreOptions.sizeOption());
    }

    @Override
    public ExitCode run(ParseResult options, Session session) {
        List<String> given = Options.paths(options);
        if (given.size() != ARGUMENTS) {
            throw new Misuse(
                    "say what to do with which store: `scorecard store verify PATH` or `scorecard store prune PATH`");
        }
        Path folder = session.io().resolve(given.get(1));
        if (!Files.isDirectory(folder)) {
            throw new Misuse("there is no folder `" + given.get(1) + "`");
        }
        try {
            return switch (given.getFirst()) {
                case "verify" -> verify(folder, session);
                case "prune" -> prune(folder, StoreOptions.size(options), session);
                default -> throw new Misuse("`" + given.getFirst() + "` is not known; there are `verify` and `prune`");
            };
        } catch (IOException problem) {
            throw new Misuse("`" + given.get(1) + "` cannot be read or written: " + problem.getMessage());
        }
    }

    private static ExitCode verify(Path folder, Session session) throws IOException {
        ResultsStore.Contents contents = ResultsStore.verify(folder);
        session.io()
                .out()
                .print(counted(contents.entries(), "entry", "entries") + " in "
                        + counted(contents.files(), "file", "files") + ", " + megabytes(contents.bytes()) + "\n");
        for (Path damaged : contents.damaged()) {
            session.io().out().print("damaged: " + session.io().shown(damaged) + "\n");
        }
        return contents.damaged().isEmpty() ? ExitCode.FINE : ExitCode.ERRORS;
    }

    private static ExitCode prune(Path folder, long most, Session session) throws IOException {
        try (ResultsStore store = ResultsStore.in(folder)) {
            long freed = store.removeDamaged() + store.prune(most);
            session.io().out().print("freed " + megabytes(freed) + "\n");
        }
        return ExitCode.FINE;
    }

    private static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
