package scorecard.engine.plan.json;

import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** Carries the issue for which a plan is refused out of the depth of its reading; never leaves this package. */
final class RefusedPlan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Issue issue;

    RefusedPlan(String code, String message, Place place) {
        super(message, null, false, false);
        this.issue = Issue.error(code, message, place);
    }

    Issue issue() {
        return issue;
    }
}
