package scorecard.dsl.workspace;

import java.util.Comparator;
import java.util.List;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** Issues in the order of the text: file, line, column, then code and message. */
final class IssueOrder {

    private static final Comparator<Issue> BY_PLACE = Comparator.<Issue, String>comparing(issue -> file(issue.place()))
            .thenComparingInt(issue -> line(issue.place()))
            .thenComparingInt(issue -> column(issue.place()))
            .thenComparing(Issue::severity)
            .thenComparing(Issue::code)
            .thenComparing(Issue::message);

    private IssueOrder() {}

    static List<Issue> sorted(List<Issue> issues) {
        return issues.stream().distinct().sorted(BY_PLACE).toList();
    }

    private static String file(Place place) {
        return switch (place) {
            case Place.InText text -> text.file();
            case Place.InFile file -> file.file();
            case Place.InData data -> data.file();
            case Place.Nowhere nowhere -> "";
        };
    }

    private static int line(Place place) {
        return place instanceof Place.InText text ? text.line() : 0;
    }

    private static int column(Place place) {
        return place instanceof Place.InText text ? text.column() : 0;
    }
}
