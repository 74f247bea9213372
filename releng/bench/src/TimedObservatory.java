import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.ObservationSession;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Observatory;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.time.Period;

/** Tells apart how long an observatory loads data and how long it computes. */
final class TimedObservatory implements Observatory {

    private final Observatory observatory;
    private double loading;
    private double observing;
    private double cpu;

    TimedObservatory(Observatory observatory) {
        this.observatory = observatory;
    }

    /** Seconds of the latest run until the data was there. */
    double loading() {
        return loading;
    }

    /** Seconds of all threads that loading and observing took in the latest run. */
    double cpu() {
        return cpu;
    }

    /** Seconds of the latest run until the parts of all aggregates were there. */
    double observing() {
        return observing;
    }

    @Override
    public Opening open(Plan plan, Scorecard scorecard, DataRequest request) {
        cpu = -Measured.cpuSeconds();
        long start = System.nanoTime();
        Opening opening = observatory.open(plan, scorecard, request);
        loading = (System.nanoTime() - start) / 1e9;
        cpu += Measured.cpuSeconds();
        return opening instanceof Opening.Ready(ObservationSession session)
                ? new Opening.Ready(new Session(session))
                : opening;
    }

    private final class Session implements ObservationSession {

        private final ObservationSession session;

        Session(ObservationSession session) {
            this.session = session;
        }

        @Override
        public Optional<LocalDateTime> latest() {
            return session.latest();
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return session.firstDay();
        }

        @Override
        public Observations observe(List<Period> periods, LocalDateTime asOf, AskedGroupings asked) {
            cpu -= Measured.cpuSeconds();
            long start = System.nanoTime();
            Observations observations = session.observe(periods, asOf, asked);
            observing = (System.nanoTime() - start) / 1e9;
            cpu += Measured.cpuSeconds();
            return observations;
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
