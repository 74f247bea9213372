package scorecard.tests.engine;

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

/** Observes data for one request, and gives the same observations to each later run of it. */
public final class ObservedOnce implements Observatory {

    private final Observatory observatory;
    private Opening opening;
    private Optional<LocalDateTime> latest = Optional.empty();
    private Optional<LocalDate> firstDay = Optional.empty();
    private Observations observations;

    public ObservedOnce(Observatory observatory) {
        this.observatory = observatory;
    }

    @Override
    public Opening open(Plan plan, Scorecard scorecard, DataRequest request) {
        if (opening == null) {
            opening = observatory.open(plan, scorecard, request);
            if (opening instanceof Opening.Ready(ObservationSession session)) {
                latest = session.latest();
                firstDay = session.firstDay();
                opening = new Opening.Ready(new Kept(session));
            }
        }
        return opening;
    }

    private final class Kept implements ObservationSession {

        private final ObservationSession session;

        Kept(ObservationSession session) {
            this.session = session;
        }

        @Override
        public Optional<LocalDateTime> latest() {
            return latest;
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return firstDay;
        }

        @Override
        public Observations observe(List<Period> periods, LocalDateTime asOf, AskedGroupings asked) {
            if (observations == null) {
                observations = session.observe(periods, asOf, asked);
            }
            return observations;
        }

        /** Each time a run ends; the first time it is the data's. */
        @Override
        public void close() {
            session.close();
        }
    }
}
