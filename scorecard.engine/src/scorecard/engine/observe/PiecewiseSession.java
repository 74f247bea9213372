package scorecard.engine.observe;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Population;
import scorecard.engine.time.Period;

/**
 * Opened data that can be observed piece by piece, so that pieces which are known need not be observed again. All pieces put
 * together are what {@link #observe(List, LocalDateTime, AskedGroupings)} observes.
 */
public interface PiecewiseSession extends ObservationSession {

    /** What was found in the files of each source that was read, in the plan's order. */
    List<FoundInFiles> found();

    /** The periods of which the source of a population says something. */
    Set<Period> covered(Population over, List<Period> periods, LocalDateTime asOf);

    /** All but the parts. */
    Observations surroundings(List<Period> periods, LocalDateTime asOf, AskedGroupings asked);

    /**
     * The parts of some aggregates; its notes are only the errors for which they cannot be computed.
     *
     * @param rows where the aggregates look only at some rows of a source: the days of these
     */
    Observations observe(
            Set<Aggregate> only,
            List<Period> periods,
            LocalDateTime asOf,
            AskedGroupings asked,
            Optional<DaysOfSource> rows);

    /**
     * Whether rows of files that {@link FoundInFiles#added} tells can be observed as if there were no others; they cannot where what is
     * computed from rows is kept.
     */
    boolean canObserveAdded(String source, LocalDateTime asOf);

    /**
     * The rows of a source on some days.
     *
     * @param source qualified name
     * @param time the column that says on which day a row is; it is read, not computed
     * @param from first day
     * @param to the day after the last
     * @param ofAdded whether only rows of files that {@link FoundInFiles#added} tells are meant
     */
    record DaysOfSource(String source, String time, LocalDate from, LocalDate to, boolean ofAdded) {

        /** From the earlier beginning to the later end. */
        public DaysOfSource and(DaysOfSource other) {
            return new DaysOfSource(
                    source,
                    time,
                    from.isBefore(other.from) ? from : other.from,
                    to.isAfter(other.to) ? to : other.to,
                    ofAdded && other.ofAdded);
        }

        /** Of them those in all files. */
        public DaysOfSource inAll() {
            return new DaysOfSource(source, time, from, to, false);
        }

        /** Of them those in files that {@link FoundInFiles#added} tells. */
        public DaysOfSource inAdded() {
            return new DaysOfSource(source, time, from, to, true);
        }
    }
}
