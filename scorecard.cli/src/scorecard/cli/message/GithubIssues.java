package scorecard.cli.message;

import java.util.List;
import java.util.stream.Collectors;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** Issues as workflow commands, which GitHub shows at the changed line. */
public final class GithubIssues implements IssueFormat {

    @Override
    public String write(List<Issue> issues) {
        return issues.stream().map(GithubIssues::line).collect(Collectors.joining());
    }

    private static String line(Issue issue) {
        String command = switch (issue.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "notice";
        };
        return "::" + command + " " + place(issue.place()) + "title=" + property(issue.code()) + "::"
                + data(issue.message()) + "\n";
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.InText text ->
                "file=" + property(text.file()) + ",line=" + text.line() + ",col=" + text.column() + ",endColumn="
                        + (text.column() + text.length()) + ",";
            case Place.InData data -> "file=" + property(data.file()) + ",line=" + data.row() + ",";
            case Place.InFile file -> "file=" + property(file.file()) + ",";
            case Place.Nowhere nowhere -> "";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
