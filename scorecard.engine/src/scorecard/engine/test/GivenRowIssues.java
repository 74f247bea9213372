package scorecard.engine.test;

import java.util.List;
import java.util.stream.Stream;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.test.TestCase;
import scorecard.engine.run.Outcome;

/** What is wrong with the rows that a test gives: each rejected row fails it, for it would test something else. */
final class GivenRowIssues {

    private static final String ROW_REJECTED = "data-row-rejected";

    private GivenRowIssues() {}

    static List<Issue> of(Outcome outcome, TestCase test) {
        return switch (outcome) {
            case Outcome.Evaluated evaluated ->
                evaluated.results().notes().stream()
                        .filter(note -> note.code().equals(ROW_REJECTED))
                        .filter(note -> note.place() instanceof Place.InData)
                        .map(note -> inText(note, test))
                        .toList();
            case Outcome.DataRefused refused ->
                refused.issues().stream().map(issue -> inText(issue, test)).toList();
            case Outcome.Cancelled cancelled -> List.of();
            case Outcome.Misused misused ->
                Stream.of(misused.issues()).flatMap(List::stream).toList();
        };
    }

    private static Issue inText(Issue issue, TestCase test) {
        Place place = switch (issue.place()) {
            case Place.InData data -> new Place.InText(data.file(), (int) data.row(), 1, 0);
            case Place.InText text -> text;
            case Place.InFile file -> test.place();
            case Place.Nowhere nowhere -> test.place();
        };
        return Issue.error(issue.code(), issue.message(), place);
    }
}
