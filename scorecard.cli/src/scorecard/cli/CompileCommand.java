package scorecard.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import scorecard.engine.dialect.CannotBeSaid;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.json.PlanFile;
import scorecard.engine.plan.json.PlanJson;
import scorecard.engine.relational.PlanCosts;
import scorecard.engine.relational.SqlText;

/** {@code scorecard compile}: writes the plan, or the SQL that it becomes. */
final class CompileCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command(
                        "compile",
                        "Writes the compiled plan, or the SQL it becomes.",
                        "`scorecard run` evaluates a plan exactly like the text it was compiled from.",
                        "scorecard compile examples/customer-service -o customer-service.plan.json",
                        "scorecard compile examples/customer-service --sql duckdb",
                        "scorecard compile examples/customer-service --explain-plan")
                .addPositional(Options.path("A folder, a .scorecard file or a compiled .plan.json."))
                .addOption(Options.value("-o --output", "FILE", "Write to FILE; otherwise to standard output."))
                .addOption(Options.value("--sql", "ENGINE", "Write the SQL for: " + dialects() + "."))
                .addOption(Options.flag("--explain-plan", "Write which KPI costs what."));
    }

    @Override
    public ExitCode run(ParseResult options, Session session) {
        Optional<Dialect> sql = Options.text(options, "--sql").map(CompileCommand::dialect);
        boolean costs = Options.isSet(options, "--explain-plan");
        if (costs && sql.isPresent()) {
            throw new Misuse("give either `--sql` or `--explain-plan`");
        }
        Optional<Path> output =
                Options.text(options, "-o").filter(file -> !file.equals("-")).map(session.io()::resolve);
        return switch (Definitions.load(Options.path(options), Optional.empty(), session)) {
            case Definitions.Broken broken -> {
                session.messages().issues(broken.issues(), broken.names().texts());
                yield ExitCode.ERRORS;
            }
            case Definitions.Sound sound -> {
                String text = sql.isPresent()
                        ? sql(sound.plan(), sql.get())
                        : costs ? costs(sound.plan()) : plan(sound, output, session.io());
                if (output.isPresent()) {
                    OutputFile.write(output.get(), text, session.io());
                } else {
                    session.io().out().print(text);
                }
                yield ExitCode.FINE;
            }
        };
    }

    private static Dialect dialect(String name) {
        return Dialect.named(name)
                .orElseThrow(() -> new Misuse("`--sql " + name + "` is not known; there are " + dialects()));
    }

    private static String dialects() {
        return Dialect.ALL.stream().map(Dialect::title).collect(Collectors.joining(", "));
    }

    private static String sql(Plan plan, Dialect dialect) {
        SqlText text = new SqlText(plan);
        try {
            return plan.scorecards().stream()
                    .map(scorecard -> text.in(dialect, scorecard))
                    .collect(Collectors.joining("\n"));
        } catch (CannotBeSaid problem) {
            throw new Misuse("`--sql " + dialect.title() + "` would not be exact: " + problem.database() + " cannot "
                    + problem.what() + "; expected another engine");
        }
    }

    private static String costs(Plan plan) {
        PlanCosts costs = new PlanCosts(plan);
        return plan.scorecards().stream().map(costs::text).collect(Collectors.joining("\n"));
    }

    private static String plan(Definitions.Sound sound, Optional<Path> output, Io io) {
        Path folder = output.map(file -> file.toAbsolutePath().getParent()).orElse(io.workingDirectory());
        return new PlanJson().write(new PlanFile(sound.plan(), relative(folder, sound.base())));
    }

    /** Where the data lies as seen from the plan; empty where no relative path leads there (another drive). */
    private static Optional<String> relative(Path folder, Path base) {
        if (folder.getRoot() == null || !folder.getRoot().equals(base.getRoot())) {
            return Optional.empty();
        }
        String path = folder.relativize(base).toString().replace('\\', '/');
        return Optional.of(path.isEmpty() ? "." : path);
    }
}
