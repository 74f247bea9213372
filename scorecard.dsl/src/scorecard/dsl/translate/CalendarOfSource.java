package scorecard.dsl.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.model.Calendars;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.CalendarReference;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Source;

/**
 * The calendar that the timestamps of a source are in: what its {@code data} block says, its own, or for the source of a
 * library that of the scorecards that use it. Validation sees to it that these agree.
 */
final class CalendarOfSource {

    private final Calendars calendars;
    private final List<Scorecard> scorecards;
    private final SuppliedData supplied;
    private final Map<Scorecard, Set<Source>> sources = new HashMap<>();

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
        if (!ShippedLibraries.isShipped(source.eResource())) {
            return calendars.of(source).orElseThrow();
        }
        Scorecard using = scorecards.stream()
                .filter(scorecard -> sources.computeIfAbsent(scorecard, SourcesOfScorecard::of)
                        .contains(source))
                .findFirst()
                .orElseGet(scorecards::getFirst);
        return calendars.of(using).orElseThrow();
    }
}
