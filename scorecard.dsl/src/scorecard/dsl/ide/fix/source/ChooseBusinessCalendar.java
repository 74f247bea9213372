package scorecard.dsl.ide.fix.source;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.IEObjectDescription;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Calendars;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.BusinessTime;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.typing.OpeningDays;
import scorecard.dsl.validation.IssueCodes;

/** Says by the opening hours of which calendar business time is counted. */
public final class ChooseBusinessCalendar implements QuickFix {

    private final Calendars calendars;

    @Inject
    ChooseBusinessCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.BUSINESS_CALENDAR, IssueCodes.NO_OPENING_HOURS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(BusinessTime.class).stream()
                .flatMap(time -> calendars.candidates(EcoreUtil2.getContainerOfType(time, Definition.class)).stream()
                        .filter(calendar -> isOpen(calendar, time))
                        .map(calendar -> change(time, calendar.getName().toString())))
                .toList();
    }

    private static boolean isOpen(IEObjectDescription calendar, BusinessTime time) {
        return EcoreUtil.resolve(calendar.getEObjectOrProxy(), time) instanceof Calendar found
                && OpeningDays.areSaid(found);
    }

    private static Change change(BusinessTime time, String calendar) {
        String text = "business time from " + SourceText.of(time.getFrom()) + " to " + SourceText.of(time.getTo())
                + " in " + WrittenName.of(calendar);
        return Change.of("Count by the opening hours of `" + calendar + "`", Edit.replacing(time, text));
    }
}
