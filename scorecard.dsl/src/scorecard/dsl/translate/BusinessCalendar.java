package scorecard.dsl.translate;

import org.eclipse.xtext.resource.XtextResource;
import scorecard.dsl.model.Calendars;
import scorecard.dsl.scorecard.BusinessTime;

/** The calendar by whose opening hours business time is counted. */
final class BusinessCalendar {

    private BusinessCalendar() {}

    /** Its qualified name; business time was checked to have one. */
    static String of(BusinessTime time) {
        return Names.ofDefinition(((XtextResource) time.eResource())
                .getResourceServiceProvider()
                .get(Calendars.class)
                .of(time)
                .orElseThrow(() -> new IllegalStateException("not checked: " + time)));
    }
}
