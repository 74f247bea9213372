package scorecard.engine.time;

import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** What came of reading the label of a period. */
public sealed interface LabelReading {

    /** The label names a period. */
    record Known(Period period) implements LabelReading {}

    /**
     * The label names no period of the calendar.
     *
     * @param label as it was written
     * @param expected how such a label is written, for example {@code a month is written like `2026-06`}
     * @param nearest the label that was probably meant
     */
    record Unknown(String label, String expected, Optional<String> nearest) implements LabelReading {

        /** The stable code of {@link #issue(Place)}. */
        public static final String CODE = "unknown-period";

        /** The finding for the author. */
        public Issue issue(Place place) {
            String question =
                    nearest.map(other -> "; did you mean `" + other + "`?").orElse(".");
            return Issue.error(CODE, "`" + label + "` is not a period here: " + expected + question, place);
        }
    }
}
