package scorecard.dsl.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.GradingForm;
import scorecard.dsl.scorecard.ReviewProfile;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Section;

/**
 * The parts whose scores make that of a review: its sections, each with its weight, or, by a published profile or where
 * there are no sections, all criteria together.
 *
 * @param byPoints whether a criterion counts as much as its scale is long, instead of by a weight
 */
public record GradedParts(List<Part> all, boolean byPoints) {

    /**
     * Criteria that are reckoned together.
     *
     * @param bonus whether what the part earns comes on top of what is possible
     */
    public record Part(BigDecimal weight, boolean bonus, List<Weighed> criteria) {}

    /** A criterion and how much it counts within its part. */
    public record Weighed(Criterion criterion, BigDecimal weight) {}

    /** The parts of a form. */
    public static GradedParts of(Rubric rubric, GradingForm form) {
        boolean byPoints = Grades.profile(rubric)
                .filter(profile -> profile == ReviewProfile.MAESTRO)
                .isPresent();
        boolean together =
                Grades.profile(rubric).isPresent() || form.getSections().isEmpty();
        List<Part> parts = new ArrayList<>();
        if (together) {
            parts.add(new Part(BigDecimal.ONE, false, weighed(GradingForms.criteria(form), byPoints)));
        } else {
            form.getSections().forEach(section -> parts.add(ofSection(section, byPoints)));
        }
        return new GradedParts(parts, byPoints);
    }

    /** A section by itself. */
    public static Part ofSection(Section section, boolean byPoints) {
        return new Part(
                Grades.weight(section.getClauses()),
                Grades.isBonus(section.getClauses()),
                weighed(section.getCriteria(), byPoints));
    }

    /**
     * Whether a criterion is a bonus within its part: in a section that is a bonus as a whole, each criterion is possible
     * in the section's own score.
     */
    public static boolean isBonusWithin(Part part, Criterion criterion) {
        return part.bonus() ? Grades.isBonus(criterion.getClauses()) : Grades.isBonus(criterion);
    }

    private static List<Weighed> weighed(List<Criterion> criteria, boolean byPoints) {
        return criteria.stream()
                .map(criterion -> new Weighed(
                        criterion,
                        byPoints
                                ? Grades.scale(criterion)
                                        .map(Grades.Scale::span)
                                        .orElse(BigDecimal.ONE)
                                : Grades.weight(criterion.getClauses())))
                .toList();
    }
}
