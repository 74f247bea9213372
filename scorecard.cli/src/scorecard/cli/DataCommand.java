package scorecard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import scorecard.cli.message.JsonSources;
import scorecard.cli.message.SourceTexts;
import scorecard.engine.issue.Issue;
import scorecard.engine.read.ProposedSource;

/** {@code scorecard data}: looks at data files and proposes sources that read them; the text is its result. */
final class DataCommand implements Command {

    /** How proposals are written. */
    enum Format {
        TEXT,
        JSON
    }

    private static final String CALENDAR = """
        calendar Business {
          // Which zone are the times in? With UTC no hour is skipped or there twice.
          timezone "UTC"
        }

        """;

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "data",
                        "Looks at data files and proposes the sources that read them.",
                        "It looks at every row and proposes what they all fit. Redirect it into a .scorecard file.",
                        "scorecard data examples/customer-service/data/contacts.csv",
                        "scorecard data examples/customer-service/data/costs.csv",
                        "scorecard data --format json examples/customer-service/data")
                .addOption(Options.value("--format", "FORMAT", "text, which is of the language, or json."))
                .addPositional(Options.paths(
                        "FILE",
                        "1..*",
                        "Delimited text files, also packed, workbooks (.xlsx), Parquet files, and folders of them."));
    }

    @Override
    public ExitCode run(ParseResult options, Session session) {
        Format format = Options.choice(options, "--format", Format.class).orElse(Format.TEXT);
        List<JsonSources.Named> sources = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String typed : Options.paths(options)) {
            for (ProposedSource looked : looked(Definitions.existing(typed, session.io()), typed, session)) {
                switch (looked) {
                    case ProposedSource.Unreadable unreadable -> issues.addAll(unreadable.issues());
                    case ProposedSource.Proposed proposed -> {
                        String name = name(proposed.reading(), names);
                        sources.add(new JsonSources.Named(name, proposed, new SourceText(name, proposed).write()));
                    }
                }
            }
        }
        session.messages().issues(issues, SourceTexts.none());
        session.io().out().print(written(format, sources, issues));
        return issues.isEmpty() ? ExitCode.FINE : ExitCode.DATA;
    }

    private static String written(Format format, List<JsonSources.Named> sources, List<Issue> issues) {
        return switch (format) {
            case TEXT -> sources.isEmpty() ? "" : CALENDAR + text(sources);
            case JSON -> JsonSources.write(sources, issues);
        };
    }

    private static String text(List<JsonSources.Named> sources) {
        return sources.stream().map(JsonSources.Named::text).collect(Collectors.joining("\n"));
    }

    private static List<ProposedSource> looked(Path path, String typed, Session session) {
        if (Files.isDirectory(path)) {
            return new DataFolder(path, session)
                    .proposals()
                    .orElseThrow(() -> new Misuse(
                            "`" + typed + "` is a folder without data files; expected files whose names end with "
                                    + DataFolder.ENDINGS));
        }
        return DataFolder.alone(path, session);
    }

    private static String name(ProposedSource.Reading reading, Set<String> taken) {
        String path = reading.member().orElse(reading.path()).replaceAll("/\\*[^/]*$", "");
        String words = path.substring(path.lastIndexOf('/') + 1)
                .replaceAll("(?<=.)(\\.gz|\\.zip)$", "")
                .replaceAll("\\.[^.]*$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{IsLatin}0-9]+", "_")
                .replaceAll("^[_0-9]+|_+$", "");
        String start = words.isEmpty() ? "data" : words;
        String name = start;
        for (int number = 2; !taken.add(name); number++) {
            name = start + "_" + number;
        }
        return name;
    }
}
