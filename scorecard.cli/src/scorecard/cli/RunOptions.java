package scorecard.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.observe.Limits;
import scorecard.engine.observe.Observatory;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.time.PeriodCalendar;

/**
 * What the user asked {@code run} for.
 *
 * @param databases where they are, by the name that sources call them
 * @param format empty where neither {@code --format} nor {@code -o} was given
 * @param output empty for standard output
 * @param observatory of another engine than the usual one
 */
record RunOptions(
        String path,
        Optional<String> base,
        Optional<String> scorecard,
        Map<String, Path> data,
        Map<String, DatabaseAddress> databases,
        PeriodChoice periods,
        Optional<LocalDateTime> asOf,
        Optional<String> level,
        Optional<String> by,
        Optional<Format> format,
        Optional<Path> output,
        Optional<Path> rejects,
        Optional<Gate> gate,
        int threads,
        Limits limits,
        Optional<Observatory> observatory,
        Optional<StoreOptions> store,
        boolean explainPlan) {

    private static final int MOST_THREADS = 256;
    private static final List<String> NOT_YET = List.of("--member");

    /** How results are written. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        MD,
        HTML
    }

    /** Which status makes the command fail; amber includes red. */
    enum Gate {
        RED,
        AMBER
    }

    /** Whether levels or segments were asked for. */
    boolean brokenDown() {
        return level.isPresent() || by.isPresent();
    }

    static CommandSpec addTo(CommandSpec spec) {
        spec.addPositional(Options.path("A folder, a .scorecard file or a compiled .plan.json."))
                .addOption(Options.value("--scorecard", "NAME", "Which scorecard, where there are several."))
                .addOption(Options.values("--data", "NAME=FILE", "Read the source NAME from FILE. May be repeated."))
                .addOption(
                        Options.values("--database", "NAME=JDBC_URL", "Where the database NAME is. May be repeated."))
                .addOption(Options.values("--driver", "FILE", "A jar with a JDBC driver. May be repeated."))
                .addOption(Options.value("--period", "LABEL", "The period, as 2026-06, 2026-Q2, 2026-W27 or FY2026."))
                .addOption(Options.value("--from", "LABEL", "The first of several periods; with --to."))
                .addOption(Options.value("--to", "LABEL", "The last of several periods, included."))
                .addOption(Options.flag("--each", "Each of several periods alone, without the whole range."))
                .addOption(Options.value("--as-of", "DATE", "Ignore rows after this day, as 2026-06-30."))
                .addOption(Options.value("--level", "NAME", "Besides the whole, the members of this level, as team."))
                .addOption(Options.value("--by", "COLUMN", "Besides the whole, these segments, as channel."))
                .addOption(Options.value("--format", "FORMAT", "text, json, csv, md or html."))
                .addOption(Options.value("-o --output", "FILE", "Write the results to FILE; - is standard output."))
                .addOption(Options.value("--rejects", "DIR", "Write rejected rows to DIR, one file per source."))
                .addOption(Options.value("--fail-on", "STATUS", "Exit with 1 if a status is red, or amber or red."))
                .addOption(Options.value("--threads", "N", "Threads to use; never changes a digit."))
                .addOption(Options.value("--memory", "SIZE", "Memory to compute with, as 2GB; the rest goes to disk."))
                .addOption(Options.value("--spill", "DIR", "Where what does not fit into memory is written."))
                .addOption(Options.value("--spill-size", "SIZE", "At most this much is written there, as 20GB."))
                .addOption(Options.value("--timeout", "TIME", "Stop after this time, as 90s, 15min or 2h."))
                .addOption(Options.value("--base", "DIR", "The folder of the data of a compiled plan."))
                .addOption(Options.flag("--explain-plan", "Say how long what took, and for which KPIs."));
        EngineOptions.addTo(spec);
        StoreOptions.addTo(spec);
        NOT_YET.forEach(name -> spec.addOption(
                OptionSpec.builder(name).type(String.class).hidden(true).build()));
        return spec;
    }

    static RunOptions of(ParseResult options, Io io) {
        NOT_YET.forEach(name -> Options.text(options, name).ifPresent(value -> {
            throw new Misuse("`" + name + "` is not available yet: results are for the whole organisation");
        }));
        Optional<Path> output =
                Options.text(options, "-o").filter(file -> !file.equals("-")).map(io::resolve);
        Map<String, DatabaseAddress> databases =
                new DatabaseOptions(io).of(Options.texts(options, "--database"), Options.texts(options, "--driver"));
        return new RunOptions(
                Options.path(options),
                Options.text(options, "--base"),
                Options.text(options, "--scorecard"),
                data(Options.texts(options, "--data"), io),
                databases,
                periods(options),
                Options.text(options, "--as-of").map(RunOptions::endOfDay),
                Options.text(options, "--level"),
                Options.text(options, "--by"),
                format(options, output),
                output,
                Options.text(options, "--rejects").map(io::resolve),
                Options.choice(options, "--fail-on", Gate.class),
                threads(options),
                limits(options, io),
                new EngineOptions(io).of(options, databases),
                StoreOptions.of(options, io),
                Options.isSet(options, "--explain-plan"));
    }

    private static Optional<Format> format(ParseResult options, Optional<Path> output) {
        if (Options.text(options, "--format").filter("xlsx"::equals).isPresent()) {
            throw new Misuse("`--format xlsx` is not available yet; `csv` opens in every spreadsheet");
        }
        Optional<Format> asked = Options.choice(options, "--format", Format.class);
        if (asked.isPresent() || Options.text(options, "-o").isEmpty()) {
            return asked;
        }
        return Optional.of(output.map(RunOptions::formatOfName).orElse(Format.TEXT));
    }

    private static Format formatOfName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html", "htm" -> Format.HTML;
            case "json" -> Format.JSON;
            case "csv" -> Format.CSV;
            case "md" -> Format.MD;
            case "txt" -> Format.TEXT;
            default ->
                throw new Misuse("say with `--format` what to write to `" + file.getFileName()
                        + "`; known without it are .txt, .json, .csv, .md and .html");
        };
    }

    private static Map<String, Path> data(List<String> assignments, Io io) {
        Map<String, Path> files = new TreeMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1 || equals == assignment.length() - 1) {
                throw new Misuse("`--data " + assignment + "` is not of the form `--data NAME=FILE`");
            }
            String name = assignment.substring(0, equals);
            if (files.put(name, io.resolve(assignment.substring(equals + 1))) != null) {
                throw new Misuse("`--data` names the source `" + name + "` twice");
            }
        }
        return files;
    }

    private static PeriodChoice periods(ParseResult options) {
        Optional<String> one = Options.text(options, "--period");
        Optional<String> from = Options.text(options, "--from");
        Optional<String> to = Options.text(options, "--to");
        if (from.isPresent() != to.isPresent()) {
            throw new Misuse("`--from` and `--to` belong together: `--from 2026-01 --to 2026-06`");
        }
        if (one.isPresent() && from.isPresent()) {
            throw new Misuse("give either `--period` or `--from` and `--to`");
        }
        boolean each = Options.isSet(options, "--each");
        if (each && from.isEmpty()) {
            throw new Misuse("`--each` is about several periods: `--from 2026-01 --to 2026-06 --each`");
        }
        if (from.isPresent()) {
            return each ? new PeriodChoice.Each(from.get(), to.get()) : new PeriodChoice.Range(from.get(), to.get());
        }
        return one.<PeriodChoice>map(PeriodChoice.One::new).orElseGet(PeriodChoice.LatestComplete::new);
    }

    private static LocalDateTime endOfDay(String date) {
        try {
            return PeriodCalendar.endOf(LocalDate.parse(date));
        } catch (DateTimeException unreadable) {
            throw new Misuse("`--as-of " + date + "` is not a date like `2026-06-30`");
        }
    }

    private static Limits limits(ParseResult options, Io io) {
        return new Limits(
                Options.text(options, "--memory").map(size -> Amounts.memory("--memory", size)),
                Options.text(options, "--spill").map(io::resolve),
                Options.text(options, "--spill-size").map(size -> Amounts.memory("--spill-size", size)),
                Options.text(options, "--timeout").map(time -> Amounts.time("--timeout", time)));
    }

    private static int threads(ParseResult options) {
        return Options.text(options, "--threads")
                .map(RunOptions::threads)
                .orElseGet(() -> Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    private static int threads(String number) {
        if (!number.matches("[1-9][0-9]{0,2}") || Integer.parseInt(number) > MOST_THREADS) {
            throw new Misuse("`--threads " + number + "` is not a number from 1 to " + MOST_THREADS);
        }
        return Integer.parseInt(number);
    }
}
