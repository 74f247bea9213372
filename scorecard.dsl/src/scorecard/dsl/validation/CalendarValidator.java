package scorecard.dsl.validation;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Calendars;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.CalendarReference;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimezoneClause;

/** Time zones exist, and every source and scorecard has one calendar. */
final class CalendarValidator extends ConceptValidator {

    private final Calendars calendars;

    @Inject
    CalendarValidator(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The zone is one of the IANA time zone database. */
    @Check
    public void timezoneExists(TimezoneClause clause) {
        if (clause.getZone() != null
                && !clause.getZone().equals(Placeholder.TEXT)
                && !ZoneId.getAvailableZoneIds().contains(clause.getZone())) {
            wrong(
                    IssueCodes.UNKNOWN_TIMEZONE,
                    clause,
                    ScorecardPackage.eINSTANCE.getTimezoneClause_Zone(),
                    "`" + clause.getZone() + "` is not a time zone; expected one such as `Europe/Madrid` or `UTC`"
                            + NearestName.question(clause.getZone(), ZoneId.getAvailableZoneIds()));
        }
    }

    /** A source's timestamps are in the zone of one calendar. */
    @Check
    public void sourceHasCalendar(Source source) {
        oneCalendar(source, source.getClauses(), "the source");
    }

    /** A scorecard's periods are those of one calendar. */
    @Check
    public void scorecardHasCalendar(Scorecard scorecard) {
        oneCalendar(scorecard, scorecard.getClauses(), "the scorecard");
    }

    private void oneCalendar(Definition definition, List<?> clauses, String kind) {
        if (definition.getName() == null
                || Clauses.first(clauses, CalendarReference.class).isPresent()) {
            return;
        }
        List<IEObjectDescription> candidates = calendars.candidates(definition);
        if (candidates.isEmpty()) {
            wrongName(
                    IssueCodes.NO_CALENDAR,
                    definition,
                    kind + " `" + definition.getName() + "` has no calendar; expected one in its package, for example"
                            + " `calendar Business { timezone \"Europe/Madrid\" }`");
        } else if (candidates.size() > 1) {
            wrongName(
                    IssueCodes.SEVERAL_CALENDARS,
                    definition,
                    kind + " `" + definition.getName() + "` does not say which calendar it uses; expected `calendar "
                            + candidates.get(0).getName().getLastSegment() + "` or `calendar "
                            + candidates.get(1).getName().getLastSegment() + "`");
        }
    }
}
