package scorecard.dsl.validation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.model.Calendars;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scoping.VisibleDefinitions;
import scorecard.dsl.scoping.WorkspaceDefinitions;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.CalendarReference;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.translate.Names;
import scorecard.dsl.translate.SourcesOfScorecard;

/** The times of a library's rows are in one calendar, however many scorecards look at them. */
final class LibraryCalendarValidator extends ConceptValidator {

    private final Calendars calendars;
    private final VisibleDefinitions visible;

    @Inject
    LibraryCalendarValidator(Calendars calendars, VisibleDefinitions visible) {
        this.calendars = calendars;
        this.visible = visible;
    }

    /** Where a {@code data} block does not say it, the scorecards that use a library's source agree on its calendar. */
    @Check
    public void scorecardsAgreeOnTheCalendarOfRows(Scorecard scorecard) {
        Optional<Calendar> own = calendars.of(scorecard);
        if (scorecard.getName() == null
                || own.isEmpty()
                || visible.calendars(scorecard.eResource()).size() < 2) {
            return;
        }
        List<Source> shipped = SourcesOfScorecard.of(scorecard).stream()
                .filter(source -> ShippedLibraries.isShipped(source.eResource()))
                .toList();
        if (shipped.isEmpty()) {
            return;
        }
        List<Scorecard> others = WorkspaceDefinitions.of(scorecard, Scorecard.class)
                .filter(other -> calendars
                        .of(other)
                        .filter(calendar -> calendar != own.get())
                        .isPresent())
                .toList();
        List<Source> blocks = WorkspaceDefinitions.of(scorecard, Source.class)
                .filter(block -> block.getSupplied() != null)
                .toList();
        shipped.stream()
                .filter(source -> blocks.stream().noneMatch(block -> saysCalendar(block, source)))
                .forEach(source -> oneCalendar(scorecard, source, others, blocks));
    }

    private void oneCalendar(Scorecard scorecard, Source source, List<Scorecard> others, List<Source> blocks) {
        Calendar own = calendars.of(scorecard).orElseThrow();
        Optional<String> other = others.stream()
                .filter(each -> SourcesOfScorecard.of(each).contains(source))
                .map(each -> "in that of `" + each.getName() + "`, `"
                        + calendars.of(each).orElseThrow().getName() + "`")
                .findFirst()
                .or(() -> blocks.stream()
                        .filter(block -> block.getSupplied() == source)
                        .flatMap(block -> calendars.of(block).stream())
                        .filter(calendar -> calendar != own)
                        .map(calendar -> "in that of its `data` block, `" + calendar.getName() + "`")
                        .findFirst());
        other.ifPresent(calendar -> wrongName(
                IssueCodes.ROWS_IN_SEVERAL_CALENDARS,
                scorecard,
                "the times of `" + Names.ofDefinition(source) + "` could be in the calendar of `" + scorecard.getName()
                        + "`, `"
                        + own.getName() + "`, or " + calendar + "; expected `data " + Names.ofDefinition(source)
                        + " { calendar "
                        + own.getName() + " }`, with the one they are in"));
    }

    private static boolean saysCalendar(Source block, Source source) {
        return block.getSupplied() == source
                && Clauses.first(block.getClauses(), CalendarReference.class).isPresent();
    }
}
