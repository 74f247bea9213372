package scorecard.engine.observe;

import java.util.List;
import java.util.function.Function;

/** Sees every statement that an evaluation runs in the embedded database, before it runs; to show it or to ask how it would be run. */
public interface StatementObserver {
    /** Nobody looks. */
    StatementObserver NONE = (sql, ask) -> {};

    /**
     * Called in the thread that is about to run the statement.
     *
     * @param ask the rows of another statement in the same place, which nobody sees; only while this call lasts
     */
    void beforeRunning(String sql, Function<String, List<List<Object>>> ask);
}
