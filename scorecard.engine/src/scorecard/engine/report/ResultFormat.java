package scorecard.engine.report;

import scorecard.engine.plan.Plan;
import scorecard.engine.result.Results;

/** A way to write results. Equal results give equal text, byte by byte. */
public interface ResultFormat {

    /** The whole text, with a line feed at its end. */
    String write(Plan plan, Results results);
}
