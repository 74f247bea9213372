package scorecard.engine.observe;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import scorecard.engine.issue.Issue;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;

/** Opens the data of a scorecard: reads its sources, checks every row against its declaration and keeps what fits. */
public interface Observatory {

    /**
     * Reads the sources that the scorecard's KPIs use.
     *
     * @return a session to observe, or the issues for which the data was refused
     */
    Opening open(Plan plan, Scorecard scorecard, DataRequest request);

    /** What came of opening the data. */
    sealed interface Opening {

        /** The data is there; the session must be closed. */
        record Ready(ObservationSession session) implements Opening {}

        /** The data could not be read or breaks its contract; at least one issue is an error. */
        record Refused(List<Issue> issues) implements Opening {
            public Refused {
                issues = List.copyOf(issues);
            }
        }
    }

    /**
     * How the data is to be read.
     *
     * @param baseFolder what the folders of sources are relative to; no file outside of it is read, except those named in
     *     {@code data}
     * @param data files that replace what a source declares, by name of source (simple or qualified)
     * @param rejects folder to which rejected rows are written, one file per source; rejected rows are always counted
     * @param threads at least 1; never changes a digit
     * @param progress called with a short sentence when something long begins
     * @param limits how much of the machine may be used
     * @param cancellation stops it
     * @param databases where the databases are that sources read, by the name they call it; no other connection is opened
     * @param spent called after each piece of work with the time that it took
     * @param statements sees every statement that runs in the embedded database
     */
    record DataRequest(
            Path baseFolder,
            Map<String, Path> data,
            Optional<Path> rejects,
            int threads,
            Consumer<String> progress,
            Limits limits,
            Cancellation cancellation,
            Map<String, DatabaseAddress> databases,
            Consumer<TimeSpent> spent,
            StatementObserver statements) {
        public DataRequest {
            data = Map.copyOf(data);
            databases = Map.copyOf(databases);
        }

        /** A request that goes on until its end, within what is sound on this machine. */
        public DataRequest(
                Path baseFolder,
                Map<String, Path> data,
                Optional<Path> rejects,
                int threads,
                Consumer<String> progress) {
            this(
                    baseFolder,
                    data,
                    rejects,
                    threads,
                    progress,
                    Limits.ofThisMachine(),
                    new Cancellation(),
                    Map.of(),
                    time -> {},
                    StatementObserver.NONE);
        }

        /** The same within other limits. */
        public DataRequest within(Limits other) {
            return new DataRequest(
                    baseFolder, data, rejects, threads, progress, other, cancellation, databases, spent, statements);
        }

        /** The same with databases. */
        public DataRequest connectedTo(Map<String, DatabaseAddress> others) {
            return new DataRequest(
                    baseFolder, data, rejects, threads, progress, limits, cancellation, others, spent, statements);
        }

        /** The same, stopped by another. */
        public DataRequest stoppedBy(Cancellation other) {
            return new DataRequest(
                    baseFolder, data, rejects, threads, progress, limits, other, databases, spent, statements);
        }

        /** The same, of whose work the times are told. */
        public DataRequest timed(Consumer<TimeSpent> other) {
            return new DataRequest(
                    baseFolder, data, rejects, threads, progress, limits, cancellation, databases, other, statements);
        }

        /** The same, whose statements are seen. */
        public DataRequest seenBy(StatementObserver other) {
            return new DataRequest(
                    baseFolder, data, rejects, threads, progress, limits, cancellation, databases, spent, other);
        }
    }
}
