package scorecard.dsl.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.Grades;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.CriterionScale;
import scorecard.dsl.scorecard.Rubric;

/**
 * Each criterion serves a goal, and says what its points look like. What is said once holds for the criterion of the same
 * name in every version.
 */
final class CriteriaAreGrounded implements RubricRule {

    @Override
    public void check(Rubric rubric, Findings findings) {
        Map<String, List<Criterion>> byName = new LinkedHashMap<>();
        GradingForms.of(rubric).stream()
                .flatMap(form -> GradingForms.criteria(form).stream())
                .filter(criterion -> criterion.getName() != null)
                .forEach(criterion -> byName.merge(criterion.getName(), List.of(criterion), CriteriaAreGrounded::both));
        byName.forEach((name, versions) -> {
            if (versions.stream().allMatch(criterion -> criterion.getSupports().isEmpty())) {
                findings.atName(
                        versions.getFirst(),
                        "criterion-without-goal",
                        "`" + name + "` serves no goal; expected `supports` and the scorecard or the words of the"
                                + " customers it comes from");
            }
            if (versions.stream().noneMatch(CriteriaAreGrounded::isDescribed)) {
                findings.atName(
                        versions.getFirst(),
                        "criterion-without-anchors",
                        "nobody says what the points of `" + name + "` look like; expected for example `"
                                + most(versions.getFirst()) + " means \"…\"`");
            }
        });
    }

    private static List<Criterion> both(List<Criterion> some, List<Criterion> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** What is yes or no is described by a title. */
    private static boolean isDescribed(Criterion criterion) {
        return !criterion.getAnchors().isEmpty() || !hasScale(criterion) && criterion.getTitle() != null;
    }

    private static boolean hasScale(Criterion criterion) {
        return Clauses.first(criterion.getClauses(), CriterionScale.class).isPresent();
    }

    private static String most(Criterion criterion) {
        return hasScale(criterion)
                ? Grades.scale(criterion)
                        .map(scale -> scale.most().toPlainString())
                        .orElse("2")
                : "yes";
    }
}
