package scorecard.dsl.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds clauses in a block. A clause that may stand once counts by its first use; validation reports any further one. */
public final class Clauses {

    private Clauses() {}

    /** The first clause of a kind. */
    public static <T> Optional<T> first(List<?> clauses, Class<T> kind) {
        return all(clauses, kind).findFirst();
    }

    /** Every clause of a kind. */
    public static <T> Stream<T> all(List<?> clauses, Class<T> kind) {
        return clauses.stream().filter(kind::isInstance).map(kind::cast);
    }
}
