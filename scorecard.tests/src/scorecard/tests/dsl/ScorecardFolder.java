package scorecard.tests.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.dsl.diagnostic.Diagnostic;
import scorecard.dsl.diagnostic.DiagnosticRegistry;
import scorecard.dsl.validation.IssueCodes;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Plan;

/** A folder of scorecard files that lives as long as a test. */
public final class ScorecardFolder implements AutoCloseable {

    /** The name of the file that a test is about. */
    public static final String MAIN = "main.scorecard";

    /** Sources and a calendar that most tests use. */
    public static final String SOURCES = """
        package test

        calendar Days {
          timezone "UTC"
        }

        source contacts {
          read csv "data/contacts.csv"
          row per contact_id as contact
          time opened_at
          contact_id text
          opened_at timestamp
          day date
          agent text
          channel text in phone, chat, email
          answered yes/no
          resolved yes/no optional
          wait duration in seconds
          talk duration optional
          hold duration optional
          csat integer 1 .. 5 optional
          handled integer
          rate number decimals 2
          cost money EUR
          fee money USD
        }

        source costs {
          read csv "data/costs.csv"
          row per cost_id as cost
          time day
          cost_id text
          day date
          amount money EUR
        }
        """;

    private final Path folder;

    private ScorecardFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder with the usual sources and a main file in their package. */
    public static ScorecardFolder withSources(String main) {
        return empty().with("sources.scorecard", SOURCES).with(MAIN, main);
    }

    /** A folder without files. */
    public static ScorecardFolder empty() {
        try {
            return new ScorecardFolder(Files.createTempDirectory("scorecard").toRealPath())
                    .with("scorecard.rules", "kind-missing off // most texts of the tests are about the language\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes a file. */
    public ScorecardFolder with(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The folder itself. */
    public Path path() {
        return folder;
    }

    /** Loads one file, whose issues alone count. */
    public LoadedScorecards load(String name) {
        return Workspace.standalone().load(List.of(folder.resolve(name)));
    }

    /** Loads all files. */
    public LoadedScorecards loadAll() {
        return Workspace.standalone().load(List.of(folder));
    }

    /**
     * Every issue of the main file, one a line; the text is in the usual sources' package. The rules of the craft have tests of
     * their own and are left out here.
     */
    public static String issues(String main) {
        try (ScorecardFolder folder = withSources(main)) {
            return text(folder.load(MAIN).issues().stream()
                    .filter(issue -> !isPractice(issue) || issue.code().equals(IssueCodes.UNUSED_KPI))
                    .toList());
        }
    }

    /** Whether an issue is about the craft, not about the language. */
    public static boolean isPractice(Issue issue) {
        return DiagnosticRegistry.ofProduct()
                .of(issue.code())
                .filter(Diagnostic::isPractice)
                .isPresent();
    }

    /** The plan of the main file, which must be free of errors. */
    public static Plan plan(String main) {
        try (ScorecardFolder folder = withSources(main)) {
            LoadedScorecards loaded = folder.load(MAIN);
            if (loaded.hasErrors()) {
                throw new AssertionError(text(loaded.issues()));
            }
            return loaded.plan(folder.path());
        }
    }

    /** The canonical text of a text that stands alone. */
    public static String formatted(String text) {
        try (ScorecardFolder folder = empty().with(MAIN, text)) {
            return folder.load(MAIN).formatted(folder.path().resolve(MAIN));
        }
    }

    /** Issues as a text to compare: severity, code, message and place, one a line. */
    public static String text(List<Issue> issues) {
        return issues.stream()
                .map(issue ->
                        issue.severity() + " (" + issue.code() + ") " + issue.message() + place(issue.place()) + "\n")
                .collect(Collectors.joining());
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.InText text -> " at " + text.line() + ":" + text.column() + ", length " + text.length();
            case Place.InFile file -> " in a file";
            case Place.InData data -> " in data";
            case Place.Nowhere nowhere -> "";
        };
    }

    @Override
    public void close() {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
