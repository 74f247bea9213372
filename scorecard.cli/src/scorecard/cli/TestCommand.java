package scorecard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import scorecard.cli.message.Colours;
import scorecard.cli.message.JUnitTests;
import scorecard.cli.message.TestFormat;
import scorecard.cli.message.TextTests;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.observe.Stopped;
import scorecard.engine.plan.test.TestCase;
import scorecard.engine.run.Engine;
import scorecard.engine.test.TestResult;
import scorecard.engine.test.TestRunner;

/** {@code scorecard test}: runs the tests in definitions; what they say is its result. */
final class TestCommand implements Command {

    /** How results are written. */
    enum Format {
        TEXT,
        JUNIT
    }

    private final Supplier<Engine> engine;

    TestCommand(Supplier<Engine> engine) {
        this.engine = engine;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "test",
                        "Runs the tests in definitions on the rows they give.",
                        "Exits with 1 if a test fails. No data file is read.",
                        "scorecard test examples/customer-service",
                        "scorecard test examples/customer-service --format junit")
                .addPositional(Options.paths("PATH", "1..*", "Folders or .scorecard files."))
                .addOption(Options.value("--format", "FORMAT", "text or junit."));
    }

    @Override
    public ExitCode run(ParseResult options, Session session) {
        Format format = Options.choice(options, "--format", Format.class).orElse(Format.TEXT);
        List<Path> paths = NamedScorecards.paths(Options.paths(options), session.io());
        LoadedScorecards loaded = NamedScorecards.load(paths, session);
        FileNames names = NamedScorecards.names(loaded, paths, session.io());
        if (loaded.hasErrors()) {
            session.messages().issues(names.shown(loaded.issues()), names.texts());
            return ExitCode.ERRORS;
        }
        List<TestCase> tests = loaded.tests();
        if (tests.isEmpty()) {
            throw new Misuse("there is no test in `" + session.io().shown(paths.getFirst()) + "`");
        }
        session.progress("testing …");
        List<TestResult> results;
        try {
            results = session.interruption().during(() -> results(tests, names, session));
        } catch (Stopped interrupted) {
            session.messages().remark("interrupted");
            return ExitCode.INTERRUPTED;
        }
        session.io().out().print(written(format, names, session).write(results));
        return results.stream().allMatch(TestResult::passed) ? ExitCode.FINE : ExitCode.ERRORS;
    }

    private List<TestResult> results(List<TestCase> tests, FileNames names, Session session) {
        TestRunner runner = new TestRunner(engine.get(), session.interruption().cancellation());
        return tests.stream()
                .map(runner::run)
                .map(result -> new TestResult(result.test(), names.shown(result.failures())))
                .toList();
    }

    private static TestFormat written(Format format, FileNames names, Session session) {
        return switch (format) {
            case TEXT -> new TextTests(new Colours(session.colour()), names.texts());
            case JUNIT -> new JUnitTests(names::shown);
        };
    }
}
