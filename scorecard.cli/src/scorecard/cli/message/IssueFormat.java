package scorecard.cli.message;

import java.util.List;
import scorecard.engine.issue.Issue;

/** A way to write a list of issues. Equal issues give equal text. */
public interface IssueFormat {

    /** The whole text; ends with a line feed unless it is empty. */
    String write(List<Issue> issues);
}
