package scorecard.engine.report;

import java.io.IOException;
import java.io.Writer;
import scorecard.engine.plan.Plan;
import scorecard.engine.result.Results;

/** A way to write results. Equal results give equal text, byte by byte. */
public interface ResultFormat {

    /** The whole text, with a line feed at its end. */
    String write(Plan plan, Results results);

    /** Writes the same text bit by bit, where it may be too long to be held. */
    default void write(Plan plan, Results results, Writer to) throws IOException {
        to.write(write(plan, results));
    }
}
