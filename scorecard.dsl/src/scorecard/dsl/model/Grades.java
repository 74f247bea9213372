package scorecard.dsl.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.scorecard.BonusClause;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.CriterionScale;
import scorecard.dsl.scorecard.CriticalClause;
import scorecard.dsl.scorecard.ReviewProfile;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.RubricScoringClause;
import scorecard.dsl.scorecard.Section;
import scorecard.dsl.scorecard.WeightClause;

/** What the clauses of sections and criteria mean where they are there and where they are not. */
public final class Grades {

    /** Below which part of its scale a critical criterion or section fails unless the author says otherwise. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Grades() {}

    /** The least and the most points of a criterion. */
    public record Scale(BigDecimal least, BigDecimal most) {

        /** How many points lie between its ends. */
        public BigDecimal span() {
            return most.subtract(least);
        }
    }

    /** The scale of a criterion: 0 .. 1 where none is written, as for yes and no. Empty where an end is no number. */
    public static Optional<Scale> scale(Criterion criterion) {
        Optional<CriterionScale> clause = Clauses.first(criterion.getClauses(), CriterionScale.class);
        if (clause.isEmpty()) {
            return Optional.of(new Scale(BigDecimal.ZERO, BigDecimal.ONE));
        }
        if (clause.get().getRange() == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> least = number(clause.get().getRange().getLeast());
        Optional<BigDecimal> most = number(clause.get().getRange().getMost());
        return least.isPresent() && most.isPresent()
                ? Optional.of(new Scale(least.get(), most.get()))
                : Optional.empty();
    }

    /** The weight among the clauses of a section or criterion, 1 unless it is written; percents stay percents. */
    public static BigDecimal weight(List<?> clauses) {
        return Clauses.first(clauses, WeightClause.class)
                .flatMap(clause -> number(clause.getValue()))
                .orElse(BigDecimal.ONE);
    }

    /** Below which part of its scale a criterion or section makes the review 0; empty where it is not critical. */
    public static Optional<BigDecimal> criticalBelow(List<?> clauses) {
        return Clauses.first(clauses, CriticalClause.class)
                .map(clause -> number(clause.getThreshold())
                        .map(percent -> percent.movePointLeft(2))
                        .orElse(HALF));
    }

    /** Whether what it earns comes on top of what is possible. */
    public static boolean isBonus(List<?> clauses) {
        return Clauses.first(clauses, BonusClause.class).isPresent();
    }

    /** Whether a criterion or the section it is in is a bonus. */
    public static boolean isBonus(Criterion criterion) {
        return isBonus(criterion.getClauses())
                || criterion.eContainer() instanceof Section section && isBonus(section.getClauses());
    }

    /** The published arithmetic that a rubric follows; empty for the language's own. */
    public static Optional<ReviewProfile> profile(Rubric rubric) {
        return Clauses.first(rubric.getClauses(), RubricScoringClause.class).map(RubricScoringClause::getProfile);
    }

    private static Optional<BigDecimal> number(String written) {
        return Optional.ofNullable(written)
                .filter(text -> !Placeholder.VALUE.equals(text))
                .map(BigDecimal::new);
    }
}
