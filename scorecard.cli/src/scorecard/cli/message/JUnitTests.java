package scorecard.cli.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.test.TestResult;

/** Tests for build servers, in the XML of JUnit reports: a suite for each file. Times are left out: they never repeat. */
public final class JUnitTests implements TestFormat {

    private final UnaryOperator<String> shown;

    /** @param shown how a file of definitions is called */
    public JUnitTests(UnaryOperator<String> shown) {
        this.shown = shown;
    }

    @Override
    public String write(List<TestResult> results) {
        Map<String, List<TestResult>> byFile = results.stream()
                .collect(Collectors.groupingBy(
                        result -> shown.apply(result.test().place().file()), LinkedHashMap::new, Collectors.toList()));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites")
                .append(counts(results))
                .append(">\n");
        byFile.forEach((file, tests) -> {
            xml.append("  <testsuite name=\"")
                    .append(escaped(file))
                    .append('"')
                    .append(counts(tests))
                    .append(">\n");
            tests.forEach(test -> xml.append(testCase(file, test)));
            xml.append("  </testsuite>\n");
        });
        return xml.append("</testsuites>\n").toString();
    }

    private static String counts(List<TestResult> results) {
        return " tests=\"" + results.size() + "\" failures=\""
                + results.stream().filter(result -> !result.passed()).count() + "\"";
    }

    private static String testCase(String file, TestResult result) {
        String head = "    <testcase classname=\"" + escaped(file) + "\" name=\""
                + escaped(result.test().title()) + "\"";
        if (result.passed()) {
            return head + "/>\n";
        }
        String failures = result.failures().stream()
                .map(issue -> place(issue) + issue.message())
                .collect(Collectors.joining("\n"));
        return head + ">\n      <failure type=\""
                + escaped(result.failures().getFirst().code()) + "\" message=\""
                + escaped(result.failures().getFirst().message()) + "\">" + escaped(failures)
                + "</failure>\n    </testcase>\n";
    }

    private static String place(Issue issue) {
        return issue.place() instanceof Place.InText text
                ? text.file() + ":" + text.line() + ":" + text.column() + ": "
                : "";
    }

    /** Text for content and attributes; characters that XML cannot hold become question marks. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t', '\r' -> escaped.append("&#").append(point).append(';');
                default ->
                    escaped.appendCodePoint(
                            point < ' ' || point >= 0xD800 && point <= 0xDFFF || point == 0xFFFE || point == 0xFFFF
                                    ? '?'
                                    : point);
            }
        });
        return escaped.toString();
    }
}
