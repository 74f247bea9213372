package scorecard.engine.duckdb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.FoundInFiles;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.PiecewiseSession;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Population;
import scorecard.engine.time.Period;

/** Refuses what was observed of files that changed meanwhile. */
final class SessionOnFiles implements PiecewiseSession {
    private final PiecewiseSession session;
    private final FilesInPlace files;

    SessionOnFiles(PiecewiseSession session, FilesInPlace files) {
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
        return unlessChanged(periods, asOf, () -> session.observe(periods, asOf, asked));
    }

    @Override
    public List<FoundInFiles> found() {
        return session.found();
    }

    @Override
    public Set<Period> covered(Population over, List<Period> periods, LocalDateTime asOf) {
        return session.covered(over, periods, asOf);
    }

    @Override
    public Observations surroundings(List<Period> periods, LocalDateTime asOf, AskedGroupings asked) {
        return unlessChanged(periods, asOf, () -> session.surroundings(periods, asOf, asked));
    }

    @Override
    public Observations observe(
            Set<Aggregate> only,
            List<Period> periods,
            LocalDateTime asOf,
            AskedGroupings asked,
            Optional<DaysOfSource> rows) {
        return unlessChanged(periods, asOf, () -> session.observe(only, periods, asOf, asked, rows));
    }

    @Override
    public boolean canObserveAdded(String source, LocalDateTime asOf) {
        return session.canObserveAdded(source, asOf);
    }

    private Observations unlessChanged(List<Period> periods, LocalDateTime asOf, Supplier<Observations> observing) {
        try {
            Observations observed = observing.get();
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
