package scorecard.dsl.practice;

import scorecard.dsl.model.GradingForms;
import scorecard.dsl.scorecard.GradingForm;
import scorecard.dsl.scorecard.Rubric;

/** A form has as many criteria as a review needs, and no more than a grader can keep in mind. */
final class CriteriaAreFew implements RubricRule {

    private static final int LEAST = 5;

    private static final int MOST = 10;

    @Override
    public void check(Rubric rubric, Findings findings) {
        for (GradingForm form : GradingForms.of(rubric)) {
            int criteria = GradingForms.criteria(form).size();
            if (criteria == 0 || criteria >= LEAST && criteria <= MOST) {
                continue;
            }
            String said = " has " + criteria + (criteria == 1 ? " criterion" : " criteria") + "; expected " + LEAST
                    + " to " + MOST + ", so that a review tells enough and does not tire who grades";
            if (form == rubric) {
                findings.atName(rubric, "criteria-count", "the rubric `" + rubric.getName() + "`" + said);
            } else {
                findings.at(
                        form,
                        "criteria-count",
                        "the version of `" + rubric.getName() + "` since `" + form.getSince() + "`" + said);
            }
        }
    }
}
