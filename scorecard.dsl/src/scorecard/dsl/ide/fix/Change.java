package scorecard.dsl.ide.fix;

import java.util.List;

/**
 * One change of text that an author can choose.
 *
 * @param title what it does, as an order: `Replace by …`
 * @param edits in any order, none overlapping another
 */
public record Change(String title, List<Edit> edits) {

    /** With its own list of edits. */
    public Change {
        edits = List.copyOf(edits);
    }

    /** A change by some edits. */
    public static Change of(String title, Edit... edits) {
        return new Change(title, List.of(edits));
    }
}
