package scorecard.cli.message;

import java.io.PrintStream;
import java.util.List;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** Says things on standard error. */
public final class Messages {

    private final PrintStream err;
    private final Colours colours;

    public Messages(PrintStream err, Colours colours) {
        this.err = err;
        this.colours = colours;
    }

    /** Issues with the lines they point to, and how many there are. */
    public void issues(List<Issue> issues, SourceTexts texts) {
        if (!issues.isEmpty()) {
            err.print(new TextIssues(colours, texts).write(issues));
            err.print("\n" + TextIssues.count(issues) + "\n");
        }
    }

    /** What is wrong with the command line, and what to type to learn more. */
    public void misuse(String message, String helpCommand) {
        err.print(new TextIssues(colours, SourceTexts.none())
                .write(List.of(Issue.error("usage", message, new Place.Nowhere()))));
        err.print("Try `" + helpCommand + "`.\n");
    }

    /** A sentence that is neither result nor issue. */
    public void remark(String sentence) {
        err.print(Printable.of(sentence) + "\n");
    }
}
