package scorecard.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import scorecard.cli.message.TextIssues;
import scorecard.dsl.workspace.WarmUp;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.Stopped;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.report.ResultFormat;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;

/** {@code scorecard run}: evaluates a scorecard on its data. */
final class RunCommand implements Command {

    private static final String OUTPUT_FOLDER = "scorecard-out";
    private static final String ROW_REJECTED = "data-row-rejected";

    private final Supplier<Engine> engine;

    RunCommand(Supplier<Engine> engine) {
        this.engine = engine;
    }

    @Override
    public CommandSpec spec() {
        return RunOptions.addTo(Options.command(
                "run",
                "Evaluates a scorecard on its data.",
                "Without --format and -o it prints the scorecard and writes the report and rejected rows to "
                        + OUTPUT_FOLDER + ".",
                "scorecard run examples/customer-service",
                "scorecard run examples/customer-service --period 2026-06 --format json",
                "scorecard run examples/customer-service -o report.html"));
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        RunOptions options = RunOptions.of(parsed, session.io());
        return switch (definitions(options, session)) {
            case Definitions.Broken broken -> {
                session.messages().issues(broken.issues(), broken.names().texts());
                yield ExitCode.ERRORS;
            }
            case Definitions.Sound sound -> {
                try {
                    yield evaluate(sound, options, session);
                } catch (Stopped interrupted) {
                    yield interrupted(session);
                }
            }
        };
    }

    /** Reads the definitions while the engine is loaded. */
    private static Definitions definitions(RunOptions options, Session session) {
        if (options.observatory().isPresent()) {
            return Definitions.load(options.path(), options.base(), session);
        }
        try (WarmUp engine = WarmUp.of(DuckDbObservatory::warmUp)) {
            return Definitions.load(options.path(), options.base(), session);
        }
    }

    private ExitCode evaluate(Definitions.Sound sound, RunOptions options, Session session) {
        new DataNames(sound.plan()).check(options.data().keySet());
        if (!sound.issues().isEmpty()) {
            session.messages()
                    .remark(TextIssues.count(sound.issues()) + " in the definitions; `scorecard check " + options.path()
                            + "` shows them");
        }
        Optional<Path> rejects = rejects(options, session);
        rejects.ifPresent(folder -> OutputFile.checkFolder(folder, session.io()));
        Engine chosen = options.observatory().map(Engine::new).orElseGet(engine);
        Engine storing =
                options.store().map(store -> store.engine(chosen, session)).orElse(chosen);
        TimesOfRun times = new TimesOfRun();
        RunRequest request = request(sound, options, rejects, times, session);
        Outcome outcome = session.interruption().during(() -> storing.run(sound.plan(), request));
        if (options.explainPlan()) {
            times.lines().forEach(session.messages()::remark);
        }
        return switch (outcome) {
            case Outcome.Misused misused -> {
                say(misused.issues(), sound, session);
                yield ExitCode.USAGE;
            }
            case Outcome.Cancelled cancelled -> interrupted(session);
            case Outcome.DataRefused refused -> {
                say(refused.issues(), sound, session);
                sayRejects(refused.issues(), rejects, session);
                yield ExitCode.DATA;
            }
            case Outcome.Evaluated evaluated -> {
                say(evaluated.results().notes(), sound, session);
                write(sound, evaluated, options, session);
                sayRejects(evaluated.results().notes(), rejects, session);
                yield gate(evaluated, options, session);
            }
        };
    }

    private static ExitCode interrupted(Session session) {
        session.messages().remark("interrupted; no results were written");
        return ExitCode.INTERRUPTED;
    }

    private static void say(List<Issue> issues, Definitions.Sound sound, Session session) {
        session.messages().issues(sound.names().shown(issues), sound.names().texts());
    }

    private static void sayRejects(List<Issue> issues, Optional<Path> rejects, Session session) {
        if (issues.stream().anyMatch(issue -> issue.code().equals(ROW_REJECTED))) {
            rejects.ifPresent(folder ->
                    session.messages().remark("rejected rows: " + session.io().shown(folder)));
        }
    }

    private static RunRequest request(
            Definitions.Sound sound, RunOptions options, Optional<Path> rejects, TimesOfRun times, Session session) {
        DataRequest data = new DataRequest(sound.base(), options.data(), rejects, options.threads(), session::progress)
                .within(options.limits())
                .connectedTo(options.databases())
                .stoppedBy(session.interruption().cancellation())
                .timed(times::add);
        return new RunRequest(
                options.scorecard(), options.periods(), options.asOf(), options.level(), options.by(), data);
    }

    private static Optional<Path> rejects(RunOptions options, Session session) {
        return options.format().isPresent()
                ? options.rejects()
                : options.rejects().or(() -> Optional.of(session.io().resolve(OUTPUT_FOLDER)));
    }

    private static void write(
            Definitions.Sound sound, Outcome.Evaluated evaluated, RunOptions options, Session session) {
        RunOptions.Format format = options.format().orElse(RunOptions.Format.TEXT);
        Results results = evaluated.results();
        boolean colour = session.colour() && options.output().isEmpty();
        ResultFormat form = Formats.of(format, colour, options.brokenDown());
        if (options.output().isPresent()) {
            write(options.output().get(), to -> form.write(sound.plan(), results, to), session);
            session.progress("wrote " + session.io().shown(options.output().get()));
            return;
        }
        print(to -> form.write(sound.plan(), results, to), session);
        if (options.format().isEmpty()) {
            Path report = session.io().resolve(OUTPUT_FOLDER).resolve(fileName(evaluated.scorecard()));
            ResultFormat page = Formats.of(RunOptions.Format.HTML, false, false);
            write(report, to -> page.write(sound.plan(), results, to), session);
            session.messages().remark("report: " + session.io().shown(report));
        }
    }

    private static void print(OutputFile.Content content, Session session) {
        try {
            Writer to = new StoppableWriter(
                    new BufferedWriter(new OutputStreamWriter(session.io().out(), StandardCharsets.UTF_8)),
                    session.interruption().cancellation());
            content.write(to);
            to.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a print stream keeps its troubles to itself", impossible);
        }
    }

    private static void write(Path file, OutputFile.Content content, Session session) {
        Interruption interruption = session.interruption();
        interruption.during(() -> {
            OutputFile.write(
                    file, to -> content.write(new StoppableWriter(to, interruption.cancellation())), session.io());
            return file;
        });
    }

    /** The scorecard's simple name, of which only what every file system takes is kept. */
    private static String fileName(Scorecard scorecard) {
        String simple = QualifiedName.simple(scorecard.name());
        return simple.replaceAll("[^\\p{L}\\p{N}_-]", "-") + ".html";
    }

    private static ExitCode gate(Outcome.Evaluated evaluated, RunOptions options, Session session) {
        List<String> met = options.gate()
                .map(gate -> new StatusGate(gate).met(evaluated.results()))
                .orElseGet(List::of);
        met.forEach(session.messages()::remark);
        return met.isEmpty() ? ExitCode.FINE : ExitCode.ERRORS;
    }
}
