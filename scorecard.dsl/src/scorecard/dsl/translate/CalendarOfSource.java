package scorecard.dsl.translate;

import java.util.List;
import java.util.Optional;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.model.Calendars;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.CalendarReference;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Source;

/** The calendar that the timestamps of a source are in: what its {@code data} block says, its own, or for the source of a
 * library the scorecards'. */
final class CalendarOfSource {

    private final Calendars calendars;
    private final List<Scorecard> scorecards;
    private final SuppliedData supplied;

    CalendarOfSource(Calendars calendars, List<Scorecard> scorecards, SuppliedData supplied) {
        this.calendars = calendars;
        this.scorecards = scorecards;
        this.supplied = supplied;
    }

    Calendar of(Source source) {
        Optional<Calendar> said = supplied.of(source)
                .flatMap(block -> Clauses.first(block.getClauses(), CalendarReference.class))
                .map(CalendarReference::getCalendar);
        if (said.isPresent()) {
            return said.get();
        }
        return ShippedLibraries.isShipped(source.eResource())
                ? calendars.of(scorecards.getFirst()).orElseThrow()
                : calendars.of(source).orElseThrow();
    }
}
