package scorecard.tests.property;

import java.util.function.Function;

/**
 * An expression over a row: how it is written, and what it gives.
 *
 * @param kind of its value
 * @param of the value, null for a missing one
 */
record Meaning(String text, Kind kind, Function<Row, Object> of) {

    /** What can be reckoned with what. */
    enum Kind {
        TEXT,
        TRUTH,
        NUMBER,
        DURATION,
        MONEY
    }
}
