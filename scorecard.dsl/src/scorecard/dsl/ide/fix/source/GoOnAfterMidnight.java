package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Opening;
import scorecard.dsl.scorecard.OpeningHoursClause;
import scorecard.dsl.scorecard.Weekday;
import scorecard.dsl.scorecard.Weekdays;
import scorecard.dsl.typing.TimeOfDay;
import scorecard.dsl.validation.IssueCodes;

/** Writes an opening that lasts until after midnight as two, of one day and of the next. */
public final class GoOnAfterMidnight implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.OPENING_HOURS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Opening.class).flatMap(GoOnAfterMidnight::change).stream()
                .toList();
    }

    private static Optional<Change> change(Opening opening) {
        Optional<Integer> opens = TimeOfDay.minutes(opening.getOpens());
        Optional<Integer> closes = TimeOfDay.minutes(opening.getCloses());
        OpeningHoursClause clause = (OpeningHoursClause) opening.eContainer();
        if (opens.isEmpty() || closes.isEmpty() || opens.get() < closes.get()) {
            return Optional.empty();
        }
        if (closes.get() == 0) {
            String evening = opening.getOpens() + " .. 24:00";
            return Optional.of(Change.of("Write as `" + evening + "`", Edit.replacing(opening, evening)));
        }
        if (clause.getOpenings().size() > 1) {
            return Optional.empty();
        }
        String evening = "open " + days(clause, 0) + " " + opening.getOpens() + " .. 24:00";
        String morning = "open " + days(clause, 1) + " 0:00 .. " + opening.getCloses();
        return Optional.of(Change.of(
                "Write as `" + evening + "` and `" + morning + "`", Edit.replacing(clause, evening + "\n" + morning)));
    }

    private static String days(OpeningHoursClause clause, int later) {
        return clause.getDays().stream().map(days -> days(days, later)).collect(Collectors.joining(", "));
    }

    private static String days(Weekdays days, int later) {
        String first = day(days.getFirst(), later);
        return days.isSeveral() ? first + " .. " + day(days.getLast(), later) : first;
    }

    private static String day(Weekday day, int later) {
        return Weekday.get((day.getValue() + later) % Weekday.values().length).getLiteral();
    }
}
