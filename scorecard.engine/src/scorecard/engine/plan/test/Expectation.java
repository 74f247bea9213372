package scorecard.engine.plan.test;

import java.util.Optional;
import scorecard.engine.issue.Place;

/**
 * What a test expects of a KPI, goal, perspective or scorecard.
 *
 * @param text as the author wrote it, on one line
 * @param scorecard qualified name of the scorecard in the test's plan that judges it
 * @param subject whose value, status or score is meant
 * @param period its label; empty where the whole range of the data is meant
 * @param part the part of the data that is meant; everything where empty
 */
public record Expectation(
        Place.InText place,
        String text,
        String scorecard,
        Subject subject,
        Optional<String> period,
        Optional<Part> part,
        Expected expected) {

    /** Whose value, status or score is meant. */
    public sealed interface Subject {

        /** @param name qualified name */
        record OfKpi(String name) implements Subject {}

        /** @param path of the scorecard, perspective or goal, see {@code NodeResult#node()} */
        record OfNode(String path) implements Subject {}
    }
}
