package scorecard.cli.message;

import java.util.List;
import java.util.stream.Collectors;
import scorecard.engine.issue.Severity;
import scorecard.engine.test.TestResult;

/** Tests for people: one line for each, below it what is not as expected, at the end how many. */
public final class TextTests implements TestFormat {

    private final Colours colours;
    private final TextIssues issues;

    public TextTests(Colours colours, SourceTexts texts) {
        this.colours = colours;
        this.issues = new TextIssues(colours, texts);
    }

    @Override
    public String write(List<TestResult> results) {
        long failed = results.stream().filter(result -> !result.passed()).count();
        String count = results.size() + (results.size() == 1 ? " test" : " tests");
        String each = results.stream().map(this::write).collect(Collectors.joining());
        return each + (each.endsWith("\n\n") ? "" : "\n") + count + ": " + (results.size() - failed) + " passed, "
                + failed + " failed\n";
    }

    private String write(TestResult result) {
        String title = Printable.of(result.test().title());
        return result.passed()
                ? "passed  " + title + "\n"
                : colours.severity(Severity.ERROR, "FAILED") + "  " + title + "\n" + issues.write(result.failures())
                        + "\n";
    }
}
