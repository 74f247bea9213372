import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import scorecard.engine.observe.Observations;
import scorecard.engine.result.Results;

/**
 * Runs 40 KPIs of generated contacts through the engine and through SQL by hand, in turns, and compares every value.
 *
 * <p>The README beside {@code run} says what the options and figures are.
 */
final class EngineBench {

    private static final String TIES = "repeat_rate_7d";
    private static final int SHOWN_DIFFERENCES = 20;
    private static final Cells NOTHING = new Cells(List.of());

    private EngineBench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> chosen = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
        Path contacts = Path.of(arguments[0]);
        if (chosen.remove("--increment")) {
            IncrementBench.run(contacts, Path.of(arguments[1]), Options.of(chosen));
            return;
        }
        Options options = Options.of(chosen);
        ContactData data = new ContactData(contacts.resolve("generate.sql"), Path.of(arguments[1]), options.rows());
        if (options.ingest()) {
            IngestBench.run(contacts, Path.of(arguments[1]), data, options);
            return;
        }
        if (options.kpis() != Options.USUAL_KPIS || options.months() != Options.USUAL_MONTHS) {
            ScalingBench.run(contacts, Path.of(arguments[1]), options);
            return;
        }
        Path parquet = data.parquet();
        String scan = "read_parquet('" + parquet.toString().replace("'", "''") + "')";
        EngineRun engine = new EngineRun(
                contacts, options.csv() ? data.csv() : parquet, options.overall(), options.csv(), options.threads());
        ReferenceSql best = new ReferenceSql(contacts.resolve("best.sql"), scan, options.threads());
        ReferenceSql fused = new ReferenceSql(contacts.resolve("fused-filter.sql"), scan, options.threads());

        Fastest engineTimes = new Fastest("engine");
        Fastest bestTimes = new Fastest("best.sql");
        Fastest fusedTimes = new Fastest("fused-filter.sql");
        Phases phases = new Phases();
        boolean same = true;
        for (int round = 0; round < options.rounds(); round++) {
            Measured<Cells> bestRun = best.run(round == 0 && !options.observeOnly());
            bestTimes.add(bestRun);
            Cells cells = run(engine, options, round == 0, engineTimes, phases);
            if (round == 0) {
                Measured<Cells> fusedRun = fused.run(!options.observeOnly());
                fusedTimes.add(fusedRun);
                if (!options.observeOnly()) {
                    same &= same("fused-filter.sql", cells, fusedRun.result(), false);
                    same &= same("best.sql", answeredOnly(cells), bestRun.result(), true);
                }
            }
        }
        print(options, List.of(engineTimes, bestTimes, fusedTimes), phases);
        System.out.println(json(options, engineTimes, bestTimes, fusedTimes, phases, same));
        System.exit(same ? 0 : 1);
    }

    private static Cells run(EngineRun engine, Options options, boolean compared, Fastest times, Phases phases) {
        if (options.observeOnly()) {
            Measured<Observations> observed = engine.observe();
            times.add(observed);
            phases.add(engine.phases(), observed.seconds());
            return NOTHING;
        }
        Measured<Results> whole = engine.run();
        times.add(whole);
        phases.add(engine.phases(), whole.seconds());
        return compared ? engine.cells(whole.result()) : NOTHING;
    }

    /** best.sql leaves out members without an answered contact in a month, of which there are some where rows are few. */
    private static Cells answeredOnly(Cells cells) {
        return cells.where("answered_n", answered -> answered > 0);
    }

    /** Whether the engine's values are those of the statements; ties in the same second may differ in one KPI where allowed. */
    private static boolean same(String name, Cells engine, Cells reference, boolean tiesMayDiffer) {
        CellComparison comparison = CellComparison.of(engine, reference);
        System.out.printf(
                "%d of %d values differ from %s%n", comparison.different().size(), comparison.cells(), name);
        comparison.different().stream()
                .limit(SHOWN_DIFFERENCES)
                .forEach(cell -> System.out.println("  " + cell.kpi() + " " + cell.where() + ": " + cell.one() + ", "
                        + name + " has " + cell.other()));
        return comparison.different().isEmpty() || tiesMayDiffer && comparison.onlyIn(TIES);
    }

    private static void print(Options options, List<Fastest> contenders, Phases phases) {
        System.out.printf("%n%,d rows, %d threads, fastest of the rounds%n", options.rows(), options.threads());
        System.out.printf("%-20s %9s %9s %9s %6s%n", "", "seconds", "CPU", "peak GB", "rounds");
        contenders.forEach(System.out::println);
        System.out.println(phases);
    }

    private static String json(
            Options options, Fastest engine, Fastest best, Fastest fused, Phases phases, boolean same) {
        List<String> members = new ArrayList<>();
        members.add("\"rows\": " + options.rows());
        members.add("\"read\": \"" + (options.csv() ? "csv" : "parquet") + "\"");
        members.add("\"same_values\": " + (options.observeOnly() ? "null" : same));
        members.add(ratio("ratio_to_best", engine.seconds() / best.seconds()));
        members.add(ratio("cpu_ratio_to_best", engine.cpu() / best.cpu()));
        members.add(ratio("memory_ratio_to_best", engine.peak() / best.peak()));
        members.add(ratio("fused_ratio_to_best", fused.seconds() / best.seconds()));
        members.add(ratio("loading_ratio_to_best", phases.loading() / best.seconds()));
        members.add(ratio("observing_ratio_to_best", phases.observing() / best.seconds()));
        members.add(ratio("judging_ratio_to_best", phases.judging() / best.seconds()));
        return "{" + String.join(", ", members) + "}";
    }

    private static String ratio(String key, double value) {
        return String.format(Locale.ROOT, "\"%s\": %.3f", key, value);
    }
}
