package scorecard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** {@code scorecard format}: brings definitions into their canonical form. */
final class FormatCommand implements Command {

    private static final String SYNTAX = "syntax";

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "format",
                        "Brings definitions into their one canonical form.",
                        "",
                        "scorecard format examples/customer-service",
                        "scorecard format --check examples")
                .addPositional(Options.paths("PATH", "1..*", "Folders or .scorecard files."))
                .addOption(Options.flag("--check", "Change nothing; exit with 1 if a file would change."));
    }

    @Override
    public ExitCode run(ParseResult options, Session session) {
        List<Path> paths = NamedScorecards.paths(Options.paths(options), session.io());
        LoadedScorecards loaded = NamedScorecards.load(paths, session);
        FileNames names = NamedScorecards.names(loaded, paths, session.io());
        List<Issue> unreadable = names.shown(loaded.issues()).stream()
                .filter(issue -> issue.code().equals(SYNTAX) || issue.place() instanceof Place.InFile)
                .toList();
        session.messages().issues(unreadable, names.texts());

        Set<String> skipped = new HashSet<>();
        unreadable.forEach(issue -> {
            if (issue.place() instanceof Place.InText text) {
                skipped.add(text.file());
            }
        });
        List<Path> changed = changed(loaded, skipped, session.io());
        if (Options.isSet(options, "--check")) {
            changed.forEach(file ->
                    session.io().out().print("would change " + session.io().shown(file) + "\n"));
            return changed.isEmpty() && unreadable.isEmpty() ? ExitCode.FINE : ExitCode.ERRORS;
        }
        for (Path file : changed) {
            OutputFile.write(file, loaded.formatted(file), session.io());
            session.messages().remark("formatted " + session.io().shown(file));
        }
        return unreadable.isEmpty() ? ExitCode.FINE : ExitCode.ERRORS;
    }

    private static List<Path> changed(LoadedScorecards loaded, Set<String> skipped, Io io) {
        List<Path> changed = new ArrayList<>();
        for (Path file : loaded.files()) {
            if (!skipped.contains(io.shown(file)) && !loaded.formatted(file).equals(loaded.text(file))) {
                changed.add(file);
            }
        }
        return changed;
    }
}
