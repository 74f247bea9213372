package scorecard.cli.message;

import java.io.PrintStream;
import java.util.List;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** Says things on standard error. */
public final class Messages {
    /** Up one line, whose text is removed. */
    private static final String LINE_BEFORE = "\033[1A\033[2K";

    private final PrintStream err;
    private final Colours colours;

    /** What the last line is about, where it is one of progress that counts. */
    private String shownLast = "";

    public Messages(PrintStream err, Colours colours) {
        this.err = err;
        this.colours = colours;
    }

    /** What takes time; where colours are, a further sentence about the same takes the place of the one before. */
    public synchronized void progress(String sentence) {
        int counted = sentence.indexOf(": ");
        String about = counted < 0 ? "" : sentence.substring(0, counted);
        boolean again = colours.on() && !about.isEmpty() && about.equals(shownLast);
        err.print((again ? LINE_BEFORE : "") + Printable.of(sentence) + "\n");
        shownLast = about;
    }

    /** Issues with the lines they point to, and how many there are. */
    public synchronized void issues(List<Issue> issues, SourceTexts texts) {
        if (!issues.isEmpty()) {
            shownLast = "";
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
    public synchronized void remark(String sentence) {
        shownLast = "";
        err.print(Printable.of(sentence) + "\n");
    }
}
