package scorecard.engine.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Source;

/**
 * Finds the declared columns in a file's header. A header that stands twice in the file must be declared twice, or nobody
 * could tell which column was meant.
 */
public final class MatchHeaders {
    private MatchHeaders() {}

    /**
     * Where the columns are.
     *
     * @param indexes for each declared column the index of its cell in a row, 0-based; empty where there are issues
     */
    public record Match(List<Integer> indexes, List<Issue> issues) {}

    /** Matches the declared columns of a source to the headers of a file. */
    public static Match of(Source source, DataFile file, List<String> header) {
        if (header.size() > ReadingLimits.COLUMNS) {
            Issue issue = issue(
                    file,
                    "",
                    "data-columns-too-many",
                    "`" + file.name() + "` has more than " + ReadingLimits.COLUMNS + " columns");
            return new Match(List.of(), List.of(issue));
        }
        List<Integer> indexes = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Column column : source.columns()) {
            List<Integer> places = IntStream.range(0, header.size())
                    .filter(index -> header.get(index).equals(column.header().strip()))
                    .boxed()
                    .toList();
            if (places.size() < column.occurrence()) {
                issues.add(missing(source, file, header, column, places.size()));
            } else if (places.size() > 1 && !declaredTwice(source, column.header())) {
                issues.add(ambiguous(source, file, column, places));
            } else {
                indexes.add(places.get(column.occurrence() - 1));
            }
        }
        return issues.isEmpty() ? new Match(indexes, issues) : new Match(List.of(), issues);
    }

    private static boolean declaredTwice(Source source, String header) {
        return source.columns().stream().anyMatch(column -> column.header().equals(header) && column.occurrence() > 1);
    }

    private static Issue missing(Source source, DataFile file, List<String> header, Column column, int found) {
        List<String> headers = header.stream().filter(each -> !each.isEmpty()).toList();
        String many = found == 0
                ? "has no column `" + column.header() + "`"
                : "has `" + column.header() + "` only " + (found == 1 ? "once" : found + " times");
        return issue(
                file,
                column.header(),
                "data-header-missing",
                "`" + file.name() + "` " + many + ", which `" + column.name() + "` of `" + source.name()
                        + "` is read from; it has `" + String.join("`, `", shortened(headers)) + "`"
                        + (found == 0 ? NearestHint.of(column.header(), headers) : ""));
    }

    private static List<String> shortened(List<String> headers) {
        int most = 20;
        if (headers.size() <= most) {
            return headers;
        }
        List<String> shortened = new ArrayList<>(headers.subList(0, most));
        shortened.add("…");
        return shortened;
    }

    private static Issue ambiguous(Source source, DataFile file, Column column, List<Integer> places) {
        return issue(
                file,
                column.header(),
                "data-header-ambiguous",
                "`" + file.name() + "` has " + places.size() + " columns `" + column.header() + "`, so `"
                        + column.name()
                        + "` of `" + source.name() + "` could be any of them; declare the other one, too: `header \""
                        + column.header() + "\" second`");
    }

    private static Issue issue(DataFile file, String header, String code, String message) {
        return Issue.error(code, message, new Place.InData(file.name(), 1, header));
    }
}
