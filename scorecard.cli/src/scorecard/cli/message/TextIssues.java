package scorecard.cli.message;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.issue.Severity;

/**
 * Issues for people: what is wrong, where, and the line with the place marked.
 *
 * <pre>
 * error[unknown-column]: `resolvd` is not a column of `contacts`; did you mean `resolved`?
 *   --&gt; kpis.scorecard:12:23
 *    |
 * 12 |   formula count(where resolvd) / count()
 *    |                       ^^^^^^^
 * </pre>
 */
public final class TextIssues implements IssueFormat {

    private static final int WIDEST_LINE = 500;

    private final Colours colours;
    private final SourceTexts texts;

    public TextIssues(Colours colours, SourceTexts texts) {
        this.colours = colours;
        this.texts = texts;
    }

    @Override
    public String write(List<Issue> issues) {
        return issues.stream().map(this::write).collect(Collectors.joining("\n"));
    }

    private String write(Issue issue) {
        String head = issue.severity().name().toLowerCase(Locale.ROOT) + "[" + issue.code() + "]";
        return colours.severity(issue.severity(), head)
                + colours.bold(": " + Printable.of(issue.message()))
                + "\n"
                + place(issue.place(), issue.severity());
    }

    private String place(Place place, Severity severity) {
        return switch (place) {
            case Place.InText text ->
                arrow(text.file() + ":" + text.line() + ":" + text.column()) + frame(text, severity);
            case Place.InData data ->
                arrow(data.file() + ", row " + data.row()
                        + (data.column().isEmpty() ? "" : ", column \"" + data.column() + "\""));
            case Place.InFile file -> arrow(file.file());
            case Place.Nowhere nowhere -> "";
        };
    }

    private String arrow(String place) {
        return colours.quiet("  --> ") + Printable.of(place) + "\n";
    }

    private String frame(Place.InText place, Severity severity) {
        return texts.line(place.file(), place.line())
                .filter(line -> line.length() <= WIDEST_LINE && place.column() <= line.length() + 1)
                .map(line -> frame(place, line, severity))
                .orElse("");
    }

    private String frame(Place.InText place, String line, Severity severity) {
        String number = Integer.toString(place.line());
        String margin = " ".repeat(number.length());
        int start = place.column() - 1;
        int end = Math.clamp((long) start + place.length(), start, line.length());
        int marked = Math.max(1, line.codePointCount(start, end));
        return colours.quiet(margin + " |") + "\n"
                + colours.quiet(number + " |") + " " + Printable.of(line.stripTrailing()) + "\n"
                + colours.quiet(margin + " |") + " " + blank(line.substring(0, start))
                + colours.severity(severity, "^".repeat(marked)) + "\n";
    }

    /** As wide as the text before the mark; a tab stays one, so that the mark stands below what it means. */
    private static String blank(String before) {
        return before.codePoints()
                .mapToObj(character -> character == '\t' ? "\t" : " ")
                .collect(Collectors.joining());
    }

    /** How many there are of each kind, for example {@code 2 errors, 1 warning}; empty for none. */
    public static String count(List<Issue> issues) {
        return Stream.of(Severity.values())
                .map(severity -> count(severity, issues))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(Severity severity, List<Issue> issues) {
        long number =
                issues.stream().filter(issue -> issue.severity() == severity).count();
        if (number == 0) {
            return "";
        }
        return switch (severity) {
            case ERROR -> number == 1 ? "1 error" : number + " errors";
            case WARNING -> number == 1 ? "1 warning" : number + " warnings";
            case ADVICE -> number == 1 ? "1 piece of advice" : number + " pieces of advice";
        };
    }
}
