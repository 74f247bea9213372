package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.Grades;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.GradingForm;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Section;
import scorecard.dsl.scorecard.WeightClause;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.QuantityValue;

/** Weights of siblings are all percents that add up to 100, or all numbers; and some of them is not zero. */
final class WeightValidator extends ConceptValidator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The weights of perspectives. */
    @Check
    public void perspectives(Scorecard scorecard) {
        weights(
                scorecard.getPerspectives(),
                perspective -> weights(perspective.getClauses()),
                Perspective::getName,
                "the perspectives of `" + scorecard.getName() + "`");
    }

    /** The weights of goals. */
    @Check
    public void goals(Perspective perspective) {
        weights(
                perspective.getGoals(),
                goal -> weights(goal.getClauses()),
                Goal::getName,
                "the goals of `" + perspective.getName() + "`");
    }

    /** The weights of KPIs. */
    @Check
    public void measures(Goal goal) {
        weights(
                goal.getMeasures(),
                Measure::getWeights,
                measure -> measure.getKpi() == null ? null : measure.getKpi().getName(),
                "the KPIs of `" + goal.getName() + "`");
    }

    /** The weights of sections, and of criteria outside of them. */
    @Check
    public void sections(GradingForm form) {
        String name = GradingForms.rubric(form).getName();
        weights(
                form.getSections().stream()
                        .filter(section -> !Grades.isBonus(section.getClauses()))
                        .toList(),
                section -> weights(section.getClauses()),
                Section::getName,
                "the sections of `" + name + "`");
        criteria(form.getCriteria(), "`" + name + "`");
    }

    /** The weights of criteria in a section. */
    @Check
    public void criteria(Section section) {
        criteria(section.getCriteria(), "`" + section.getName() + "`");
    }

    private void criteria(List<Criterion> criteria, String whole) {
        weights(
                criteria.stream()
                        .filter(criterion -> !Grades.isBonus(criterion.getClauses()))
                        .toList(),
                criterion -> weights(criterion.getClauses()),
                Criterion::getName,
                "the criteria of " + whole);
    }

    private static List<WeightClause> weights(List<?> clauses) {
        return Clauses.all(clauses, WeightClause.class).toList();
    }

    /** In force from the beginning, then from each day on which some of them change. */
    private <T extends EObject> void weights(
            List<T> siblings, Function<T, List<WeightClause>> weights, Function<T, String> name, String whose) {
        boolean sound = true;
        for (T sibling : siblings) {
            sound &= versionsAreApart(weights.apply(sibling), name.apply(sibling));
        }
        Set<Optional<LocalDate>> times = new LinkedHashSet<>(Set.of(Optional.empty()));
        siblings.stream()
                .flatMap(sibling -> weights.apply(sibling).stream())
                .flatMap(weight -> since(weight).stream())
                .sorted()
                .forEach(day -> times.add(Optional.of(day)));
        for (Optional<LocalDate> time : times) {
            String when = time.map(day -> " from `" + day + "` on").orElse("");
            sound = sound && areRight(siblings, sibling -> inForce(weights.apply(sibling), time), name, whose + when);
        }
    }

    /** Each of several weights but the first has a day of its own from which on it is in force. */
    private boolean versionsAreApart(List<WeightClause> versions, String name) {
        Set<String> seen = new HashSet<>();
        for (WeightClause weight : versions) {
            String since = weight.getSince();
            if (since != null
                    && !since.equals(Placeholder.VALUE)
                    && since(weight).isEmpty()) {
                wrong(
                        IssueCodes.INVALID_PERIOD,
                        weight,
                        "`" + since + "` is not in the calendar; expected a day such as `2026-04-01`");
                return false;
            }
            if (weight.isPercent() != versions.getFirst().isPercent()) {
                wrong(
                        IssueCodes.MIXED_WEIGHTS,
                        weight,
                        "the weights of `" + name + "` are now a percent and now a number; expected one kind at all"
                                + " times");
                return false;
            }
            if (!seen.add(since == null ? "" : since)) {
                wrong(
                        IssueCodes.DUPLICATE_CLAUSE,
                        weight,
                        "`weight` is said more than once" + (since == null ? "" : " since `" + since + "`")
                                + "; expected it once, or with the day from which on it is in force, such as"
                                + " `since 2026-04-01`");
                return false;
            }
        }
        if (!versions.isEmpty() && !seen.contains("")) {
            wrong(
                    IssueCodes.NO_WEIGHT,
                    versions.getFirst(),
                    "`" + name + "` has a weight only since `"
                            + versions.getFirst().getSince()
                            + "`; expected the one before as well, such as `weight 1`");
            return false;
        }
        return true;
    }

    private static Optional<LocalDate> since(WeightClause weight) {
        return Optional.ofNullable(weight.getSince()).flatMap(ClockText::date);
    }

    /** @param day empty for the beginning */
    private static Optional<WeightClause> inForce(List<WeightClause> versions, Optional<LocalDate> day) {
        return versions.stream()
                .filter(weight -> weight.getSince() == null
                        || day.isPresent()
                                && since(weight)
                                        .filter(since -> !since.isAfter(day.get()))
                                        .isPresent())
                .max(Comparator.comparing(weight -> since(weight).orElse(LocalDate.MIN)));
    }

    private <T extends EObject> boolean areRight(
            List<T> siblings, Function<T, Optional<WeightClause>> weight, Function<T, String> name, String whose) {
        List<WeightClause> written =
                siblings.stream().map(weight).flatMap(Optional::stream).toList();
        Optional<WeightClause> percent =
                written.stream().filter(WeightClause::isPercent).findFirst();
        if (percent.isEmpty()) {
            return notAllZero(siblings, written, whose);
        }
        for (T sibling : siblings) {
            Optional<WeightClause> own = weight.apply(sibling);
            if (own.isEmpty()) {
                wrong(
                        IssueCodes.NO_WEIGHT,
                        sibling,
                        "`" + name.apply(sibling) + "` has no weight beside others with percents; expected one such as"
                                + " `weight 25%`");
                return false;
            }
            if (!own.get().isPercent()) {
                wrong(
                        IssueCodes.MIXED_WEIGHTS,
                        own.get(),
                        "`weight " + own.get().getValue() + "` stands beside percents; expected `weight "
                                + own.get().getValue() + "%`, or numbers for all");
                return false;
            }
        }
        if (written.stream().anyMatch(Placeholder::isIn)) {
            return true;
        }
        BigDecimal sum = written.stream()
                .map(clause -> QuantityValue.number(clause.getValue()).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            wrong(
                    IssueCodes.WEIGHTS_DO_NOT_ADD_UP,
                    written.getLast(),
                    "the weights of " + whose + " add up to `"
                            + sum.stripTrailingZeros().toPlainString() + "%`; expected `100%`");
            return false;
        }
        return true;
    }

    private boolean notAllZero(List<?> siblings, List<WeightClause> written, String whose) {
        boolean allZero = !siblings.isEmpty()
                && written.size() == siblings.size()
                && written.stream()
                        .allMatch(clause -> QuantityValue.number(clause.getValue())
                                .filter(value -> value.signum() == 0)
                                .isPresent());
        if (allZero) {
            wrong(
                    IssueCodes.NO_WEIGHT,
                    written.getFirst(),
                    "the weights of " + whose + " are all zero; expected some weight above zero");
        }
        return !allZero;
    }
}
