package scorecard.engine.store;

import java.util.Set;

/**
 * Which rows an aggregate looks at.
 *
 * @param whole qualified names of sources of which it may look at any row, whatever the period
 * @param around milliseconds before and after the period in which rows of its own source matter, where that is not among
 *     {@code whole}
 */
record Reach(Set<String> whole, long around) {

    Reach {
        whole = Set.copyOf(whole);
    }
}
