package scorecard.engine.postgresql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.ObservationSession;
import scorecard.engine.observe.Observations;
import scorecard.engine.time.Period;

/** Says as an issue what the server refuses, for example because its disk is full or the connection is gone. */
final class SessionOnServer implements ObservationSession {
    private final ObservationSession session;
    private final Function<SQLException, Issue> issue;

    SessionOnServer(ObservationSession session, Function<SQLException, Issue> issue) {
        this.session = session;
        this.issue = issue;
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
        try {
            return session.observe(periods, asOf, asked);
        } catch (PostgreSqlEngine.ServerRefused refusal) {
            return new Observations(
                    asOf, periods, Map.of(), Map.of(), List.of(), List.of(issue.apply(refusal.problem())));
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
