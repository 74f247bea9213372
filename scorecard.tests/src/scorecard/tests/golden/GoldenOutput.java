package scorecard.tests.golden;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.json.PlanJson;
import scorecard.engine.relational.SqlText;
import scorecard.engine.report.csv.CsvResults;
import scorecard.engine.result.Results;
import scorecard.engine.run.Outcome;

/**
 * What comes out of a golden case.
 *
 * @param files text by name of file
 * @param results where it could be evaluated
 */
record GoldenOutput(Map<String, String> files, Optional<Results> results) {

    static GoldenOutput of(GoldenCase golden) throws IOException {
        LoadedScorecards loaded = Pipeline.load(golden.model());
        if (loaded.hasErrors()) {
            return new GoldenOutput(issues(golden, loaded.issues(), List.of()), Optional.empty());
        }
        Plan plan = loaded.plan(golden.base());
        Map<String, String> files = new TreeMap<>();
        files.put("plan.json", new PlanJson().write(plan));
        files.put("query.sql", new SqlText(plan).duckDb(plan.scorecards().getFirst()));
        return switch (Pipeline.run(plan, golden.base(), golden.periods(), golden.asOf(), Map.of())) {
            case Outcome.Evaluated(var scorecard, Results results) -> {
                files.put("result.csv", new CsvResults().write(plan, results));
                files.putAll(issues(golden, loaded.issues(), results.notes()));
                yield new GoldenOutput(files, Optional.of(results));
            }
            case Outcome.Cancelled cancelled -> throw new AssertionError("cancelled");
            case Outcome.Misused(List<Issue> issues) -> {
                files.putAll(issues(golden, loaded.issues(), issues));
                yield new GoldenOutput(files, Optional.empty());
            }
            case Outcome.DataRefused(List<Issue> issues) -> {
                files.putAll(issues(golden, loaded.issues(), issues));
                yield new GoldenOutput(files, Optional.empty());
            }
        };
    }

    /** One line per issue, of the definitions first; no file where there is none. */
    private static Map<String, String> issues(GoldenCase golden, List<Issue> definitions, List<Issue> data) {
        String text = Stream.concat(definitions.stream(), data.stream())
                .map(GoldenOutput::line)
                .collect(Collectors.joining())
                .replace(golden.base() + "/", "");
        return text.isEmpty() ? Map.of() : Map.of("issues.txt", text);
    }

    private static String line(Issue issue) {
        String place = switch (issue.place()) {
            case Place.InText text -> "%s:%d:%d+%d".formatted(text.file(), text.line(), text.column(), text.length());
            case Place.InData data -> "%s row %d, column `%s`".formatted(data.file(), data.row(), data.column());
            case Place.InFile file -> file.file();
            case Place.Nowhere nowhere -> "-";
        };
        return "%s (%s) %s%n    %s%n"
                .formatted(issue.severity(), issue.code(), place, issue.message())
                .replace("\r", "");
    }
}
