package scorecard.engine.duckdb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.ObservationSession;
import scorecard.engine.observe.Observations;
import scorecard.engine.time.Period;

/** Refuses what was observed of files that changed meanwhile. */
final class SessionOnFiles implements ObservationSession {
    private final ObservationSession session;
    private final FilesInPlace files;

    SessionOnFiles(ObservationSession session, FilesInPlace files) {
        this.session = session;
        this.files = files;
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
            Observations observed = session.observe(periods, asOf, asked);
            List<Issue> notes = new ArrayList<>(observed.notes());
            notes.addAll(files.changed());
            return new Observations(
                    observed.asOf(), observed.periods(), observed.parts(), observed.members(), observed.data(), notes);
        } catch (Database.Refused problem) {
            List<Issue> changed = files.changed();
            if (changed.isEmpty()) {
                throw problem;
            }
            return new Observations(asOf, periods, Map.of(), Map.of(), List.of(), changed);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
