import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measures what more KPIs, or the same rows over more months, cost against the usual bench, in turns. */
final class ScalingBench {

    private ScalingBench() {}

    static void run(Path contacts, Path folder, Options options) throws IOException, SQLException {
        LocalDate end = EngineRun.FIRST.plusMonths(options.months());
        Path script = contacts.resolve("generate.sql");
        Path usualRows = new ContactData(script, folder, options.rows()).parquet();
        Path rows = options.months() == Options.USUAL_MONTHS
                ? usualRows
                : new ContactData(
                                script, folder, options.rows(), (int) (end.toEpochDay() - EngineRun.FIRST.toEpochDay()))
                        .parquet();
        Path definitions = options.kpis() == Options.USUAL_KPIS
                ? contacts
                : MoreKpis.write(contacts, folder, options.kpis() - Options.USUAL_KPIS);
        // More months at all levels are as many more results; what the months themselves cost shows at the top.
        Optional<String> level = options.months() == Options.USUAL_MONTHS ? Optional.empty() : Optional.of("company");
        EngineRun usual = new EngineRun(
                contacts,
                usualRows,
                options.overall(),
                false,
                options.threads(),
                EngineRun.FIRST.plusMonths(Options.USUAL_MONTHS),
                level);
        EngineRun scaled = new EngineRun(definitions, rows, options.overall(), false, options.threads(), end, level);
        Fastest usualTimes = new Fastest("engine");
        Fastest scaledTimes = new Fastest(options.kpis() + " KPIs, " + options.months() + " mo.");
        for (int round = 0; round < options.rounds(); round++) {
            usualTimes.add(options.observeOnly() ? usual.observe() : usual.run());
            scaledTimes.add(options.observeOnly() ? scaled.observe() : scaled.run());
        }
        System.out.printf("%n%,d rows, %d threads, fastest of the rounds%n", options.rows(), options.threads());
        System.out.printf("%-20s %9s %9s %9s %6s%n", "", "seconds", "CPU", "peak GB", "rounds");
        System.out.println(usualTimes);
        System.out.println(scaledTimes);
        List<String> members = new ArrayList<>();
        members.add("\"rows\": " + options.rows());
        members.add("\"kpis\": " + options.kpis());
        members.add("\"months\": " + options.months());
        members.add(ratio("scaling_ratio", scaledTimes.seconds() / usualTimes.seconds()));
        members.add(ratio("scaling_cpu_ratio", scaledTimes.cpu() / usualTimes.cpu()));
        members.add(ratio("scaling_memory_ratio", scaledTimes.peak() / usualTimes.peak()));
        System.out.println("{" + String.join(", ", members) + "}");
    }

    private static String ratio(String key, double value) {
        return String.format(Locale.ROOT, "\"%s\": %.3f", key, value);
    }
}
