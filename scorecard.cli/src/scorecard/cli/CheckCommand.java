package scorecard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import scorecard.cli.message.Colours;
import scorecard.cli.message.GithubIssues;
import scorecard.cli.message.IssueFormat;
import scorecard.cli.message.JsonIssues;
import scorecard.cli.message.SarifIssues;
import scorecard.cli.message.TextIssues;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Severity;

/** {@code scorecard check}: finds what is wrong with definitions; the findings are its result. */
final class CheckCommand implements Command {

    /** How findings are written. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        GITHUB
    }

    /** Which findings beside errors make the command fail; advice includes warnings. */
    enum Gate {
        WARNING,
        ADVICE
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "check",
                        "Finds errors, doubtful places and advice in definitions.",
                        "Exits with 1 if there is an error.",
                        "scorecard check examples/customer-service",
                        "scorecard check examples --format github --fail-on warning")
                .addPositional(Options.paths("PATH", "1..*", "Folders or .scorecard files."))
                .addOption(Options.value("--format", "FORMAT", "text, json, sarif or github."))
                .addOption(
                        Options.value("--fail-on", "SEVERITY", "Exit with 1 also for a warning, or also for advice."));
    }

    @Override
    public ExitCode run(ParseResult options, Session session) {
        Format format = Options.choice(options, "--format", Format.class).orElse(Format.TEXT);
        Optional<Gate> gate = Options.choice(options, "--fail-on", Gate.class);
        List<Path> paths = NamedScorecards.paths(Options.paths(options), session.io());
        LoadedScorecards loaded = NamedScorecards.load(paths, session);
        FileNames names = NamedScorecards.names(loaded, paths, session.io());
        List<Issue> issues = names.shown(loaded.issues());
        session.io().out().print(written(format, names, session).write(issues));
        if (format == Format.TEXT) {
            String count = TextIssues.count(issues);
            String files =
                    loaded.files().size() == 1 ? "1 file" : loaded.files().size() + " files";
            session.io().out().print(count.isEmpty() ? files + ", no issues\n" : "\n" + files + ": " + count + "\n");
        }
        return issues.stream().anyMatch(issue -> fails(issue.severity(), gate)) ? ExitCode.ERRORS : ExitCode.FINE;
    }

    private static IssueFormat written(Format format, FileNames names, Session session) {
        return switch (format) {
            case TEXT -> new TextIssues(new Colours(session.colour()), names.texts());
            case JSON -> new JsonIssues();
            case SARIF -> new SarifIssues(Version.text());
            case GITHUB -> new GithubIssues();
        };
    }

    private static boolean fails(Severity severity, Optional<Gate> gate) {
        return switch (severity) {
            case ERROR -> true;
            case WARNING -> gate.isPresent();
            case ADVICE -> gate.filter(Gate.ADVICE::equals).isPresent();
        };
    }
}
