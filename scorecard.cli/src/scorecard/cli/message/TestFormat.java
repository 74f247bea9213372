package scorecard.cli.message;

import java.util.List;
import scorecard.engine.test.TestResult;

/** A way to write what came of tests. */
public interface TestFormat {

    /** The text; ends with a line break. */
    String write(List<TestResult> results);
}
