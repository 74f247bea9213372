package scorecard.engine.relational;

import java.util.List;

/**
 * The statements of a pass over numbered groups, which give the same rows as its one statement without them.
 *
 * @param made names of the tables that are made on the way, which are not needed afterwards
 * @param making the statements that make them, in order
 * @param rows the statement whose rows are those of the pass
 */
public record PassSteps(List<String> made, List<String> making, String rows) {
    public PassSteps {
        made = List.copyOf(made);
        making = List.copyOf(making);
    }
}
