import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.json.JsonResults;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.RunRequest;
import scorecard.engine.store.ResultsStore;
import scorecard.engine.store.StoreEvent;
import scorecard.engine.store.StoredObservatory;

/**
 * Measures what a run with a store costs after a change: the latest month and its history, at four levels, of contacts of which one
 * day comes later. Every result is compared with that of a run without a store.
 *
 * <p>The README beside {@code run} says what the figures are.
 */
final class IncrementBench {
    private static final String LAST_DAY = "DATE '2025-12-31'";
    private static final String DEFINITIONS = "contacts.scorecard";
    private static final String KPI_CHANGED = "one KPI changed";
    private static final String KPI_ALONE = "its single pass, no store";

    /** What the KPI is changed into, once a round; none of it is known before. */
    private static final List<String> CHANGED =
            List.of("min(wait)", "max(talk)", "max(hold)", "min(talk)", "min(hold)", "max(wrap_up)");

    /** The definitions with one KPI only. */
    private static final UnaryOperator<String> WITHOUT_OTHERS =
            text -> text.replaceAll("(?ms)^kpi (?!max_wait )\\w+ \\{.*?^\\}\n", "")
                    .replaceAll("(?m)^ *lagging (?!max_wait$)\\w+\n", "");

    private final Path contacts;
    private final Path folder;
    private final int threads;
    private final boolean compared;
    private final Path store;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private boolean same = true;

    private IncrementBench(Path contacts, Path folder, Options options) {
        this.contacts = contacts;
        this.folder = folder;
        this.threads = options.threads();
        this.compared = !options.observeOnly();
        this.store = folder.resolve("store");
    }

    static void run(Path contacts, Path target, Options options) throws IOException, SQLException {
        Path all = new ContactData(contacts.resolve("generate.sql"), target, options.rows()).parquet();
        Path folder = target.resolve("increment-" + options.rows());
        IncrementBench bench = new IncrementBench(contacts, folder, options);
        Path day = bench.split(all);
        bench.define("", "");
        bench.run("first run, nothing known");
        for (int round = 0; round < options.rounds(); round++) {
            bench.run("nothing changed");
        }
        for (int round = 0; round < options.rounds(); round++) {
            bench.define("lagging csat\n", "lagging csat weight " + (round + 2) + "\n");
            bench.run("one weight changed");
        }
        for (String formula : CHANGED.subList(0, Math.min(options.rounds(), CHANGED.size()))) {
            bench.define("formula max(wait)\n", "formula " + formula + "\n");
            bench.run(KPI_CHANGED);
            bench.define(WITHOUT_OTHERS, "formula max(wait)\n", "formula " + formula + "\n");
            bench.runWithoutStore(KPI_ALONE);
        }
        bench.define("", "");
        for (int round = 0; round < options.rounds(); round++) {
            Set<Path> known = bench.packs();
            Files.copy(day, folder.resolve("contacts-2.parquet"), StandardCopyOption.REPLACE_EXISTING);
            bench.run("one day appended");
            bench.forget(known);
        }
        bench.print(options.rows());
        System.exit(bench.same ? 0 : 1);
    }

    /** Everything but the last day as one file, and the last day aside. */
    private Path split(Path all) throws IOException, SQLException {
        Files.createDirectories(folder);
        Files.createDirectories(store);
        for (Path inFolder : List.of(folder, store)) {
            try (Stream<Path> files = Files.list(inFolder)) {
                for (Path file : files.filter(file -> file.toString().matches(".*(contacts-2\\.parquet|\\.pack)"))
                        .toList()) {
                    Files.delete(file);
                }
            }
        }
        Path before = folder.resolve("contacts-1.parquet");
        Path day = folder.resolve("last-day.parquet");
        if (!Files.exists(day)) {
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                copy(statement, all, "<", before);
                copy(statement, all, ">=", day);
            }
        }
        return day;
    }

    private Set<Path> packs() throws IOException {
        try (Stream<Path> files = Files.list(store)) {
            return files.collect(Collectors.toSet());
        }
    }

    /** Takes the day away, and what was kept of it. */
    private void forget(Set<Path> known) throws IOException {
        Files.delete(folder.resolve("contacts-2.parquet"));
        for (Path file : packs()) {
            if (!known.contains(file)) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Statement statement, Path from, String when, Path to) throws SQLException {
        statement.execute("COPY (SELECT * FROM read_parquet(" + text(from) + ") WHERE opened_at " + when + " "
                + LAST_DAY + ") TO " + text(to) + " (FORMAT parquet)");
    }

    private static String text(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private void define(String from, String to) throws IOException {
        define(UnaryOperator.identity(), from, to);
    }

    private void define(UnaryOperator<String> part, String from, String to) throws IOException {
        String text = part.apply(Files.readString(contacts.resolve(DEFINITIONS))
                .replace("\"contacts.parquet\"", "\"contacts-*.parquet\""));
        if (!text.contains(from)) {
            throw new IllegalStateException("the definitions do not have " + from);
        }
        Files.writeString(folder.resolve(DEFINITIONS), text.replace(from, to));
        Files.copy(
                contacts.resolve("scorecard.rules"),
                folder.resolve("scorecard.rules"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private Plan plan() {
        LoadedScorecards loaded = Workspace.standalone().load(List.of(folder.resolve(DEFINITIONS)));
        if (loaded.hasErrors()) {
            throw new IllegalStateException(loaded.issues().toString());
        }
        return loaded.plan(folder);
    }

    private void runWithoutStore(String what) {
        Measured<Results> run = results(plan(), new TimedObservatory(new DuckDbObservatory()));
        seconds.merge(what + " s", run.seconds(), Math::min);
        seconds.merge(what + " cpu s", run.cpu(), Math::min);
        System.out.printf(Locale.ROOT, "%-26s %7.3f s, CPU %7.3f%n", what, run.seconds(), run.cpu());
    }

    private void run(String what) {
        Plan plan = plan();
        Optional<Measured<Results>> expected =
                compared ? Optional.of(results(plan, new TimedObservatory(new DuckDbObservatory()))) : Optional.empty();
        List<StoreEvent> events = new ArrayList<>();
        TimedObservatory stored = new TimedObservatory(
                new StoredObservatory(new DuckDbObservatory(), store, 4 * ResultsStore.USUAL_SIZE, events::add));
        Measured<Results> own = results(plan, stored);
        boolean equal = expected.stream().allMatch(other -> said(plan, other).equals(said(plan, own)));
        same &= equal;
        long observed =
                events.stream().filter(StoreEvent.Observed.class::isInstance).count();
        seconds.merge(what + " s", own.seconds(), Math::min);
        seconds.merge(what + " cpu s", own.cpu(), Math::min);
        seconds.merge(what + " observed cpu s", stored.cpu(), Math::min);
        System.out.printf(
                Locale.ROOT,
                "%-26s %7.3f s, CPU %7.3f (opening %.3f s, observing %.3f s, CPU of both %.3f)%s; %d parts"
                        + " observed%s%n",
                what,
                own.seconds(),
                own.cpu(),
                stored.loading(),
                stored.observing(),
                stored.cpu(),
                expected.map(other -> String.format(
                                Locale.ROOT, ", without a store %.3f s, CPU %.3f", other.seconds(), other.cpu()))
                        .orElse(""),
                observed,
                equal ? "" : "; OTHER RESULTS");
    }

    private static String said(Plan plan, Measured<Results> results) {
        return new JsonResults().write(plan, results.result());
    }

    private Measured<Results> results(Plan plan, Observatory observatory) {
        RunRequest request = new RunRequest(
                Optional.empty(),
                new RunRequest.PeriodChoice.One("2025-12"),
                Optional.empty(),
                new DataRequest(folder, Map.of(), Optional.empty(), threads, unused -> {}));
        return EngineRun.measured(() -> new Engine(observatory).run(plan, request));
    }

    private void ratio(StringBuilder json, String key, String what) {
        json.append(String.format(
                Locale.ROOT, ", \"%s\": %.3f", key, seconds.get(KPI_CHANGED + what) / seconds.get(KPI_ALONE + what)));
    }

    private void print(long rows) {
        StringBuilder json = new StringBuilder(
                "{\"increment\": 1, \"rows\": " + rows + ", \"same_values\": " + (compared ? same : null));
        seconds.forEach((what, time) ->
                json.append(String.format(Locale.ROOT, ", \"%s\": %.3f", what.replaceAll("[^a-z]+", "_"), time)));
        ratio(json, "one_kpi_changed_to_its_single_pass", " s");
        ratio(json, "one_kpi_changed_cpu_to_its_single_pass", " cpu s");
        System.out.println(json + "}");
    }
}
