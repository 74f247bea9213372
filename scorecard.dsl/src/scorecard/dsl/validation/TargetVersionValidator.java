package scorecard.dsl.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.EarlierValue;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.EarlierValues;
import scorecard.dsl.typing.KpiUnits;
import scorecard.engine.type.Unit;

/** Targets, bands and formulas that change have a day from which on each is in force, and targets from earlier values a step that fits. */
final class TargetVersionValidator extends ConceptValidator {

    /** No two targets and no two bands are in force on the same day. */
    @Check
    public void oneIsInForceAtATime(Kpi kpi) {
        Map<String, Set<Optional<String>>> seen = new HashMap<>();
        Clauses.all(kpi.getClauses(), TargetClause.class)
                .forEach(target -> once(target, "target", target.getSince(), seen));
        Clauses.all(kpi.getClauses(), BandsClause.class).forEach(bands -> once(bands, "bands", bands.getSince(), seen));
        Clauses.all(kpi.getClauses(), FormulaClause.class)
                .forEach(formula -> once(formula, "formula", formula.getSince(), seen));
    }

    /** A KPI has a formula from the beginning. */
    @Check
    public void someFormulaHoldsFromTheBeginning(Kpi kpi) {
        List<FormulaClause> formulas =
                Clauses.all(kpi.getClauses(), FormulaClause.class).toList();
        if (!formulas.isEmpty() && formulas.stream().allMatch(formula -> formula.getSince() != null)) {
            wrong(
                    IssueCodes.MISSING_CLAUSE,
                    formulas.getFirst(),
                    "`" + kpi.getName() + "` has a formula only since `"
                            + formulas.getFirst().getSince()
                            + "`; expected the one before as well, without `since`");
        }
    }

    private void once(EObject clause, String word, String since, Map<String, Set<Optional<String>>> seen) {
        if (since != null
                && !since.equals(Placeholder.VALUE)
                && ClockText.date(since).isEmpty()) {
            wrong(
                    IssueCodes.INVALID_PERIOD,
                    clause,
                    "`" + since + "` is not in the calendar; expected a day such as `2026-04-01`");
        } else if (!seen.computeIfAbsent(word, unused -> new HashSet<>()).add(Optional.ofNullable(since))) {
            wrong(
                    IssueCodes.DUPLICATE_CLAUSE,
                    clause,
                    "`" + word + "` is said more than once" + (since == null ? "" : " since `" + since + "`")
                            + "; expected it once, or with the day from which on it is in force, such as"
                            + " `since 2026-04-01`");
        }
    }

    /** A plan line has its points where it is in force; what comes before and after it is another target. */
    @Check
    public void planLinesKeepToTheirTime(Kpi kpi) {
        List<TargetClause> targets =
                Clauses.all(kpi.getClauses(), TargetClause.class).toList();
        boolean line = targets.stream().anyMatch(target -> !target.getPoints().isEmpty());
        if (line && targets.size() > 1) {
            targets.stream()
                    .filter(target -> !target.getPoints().isEmpty())
                    .forEach(target -> wrong(
                            IssueCodes.VERSIONS_OVERLAP,
                            target,
                            "`" + SourceText.of(target)
                                    + "` is a line that goes on for ever, so no other target can be in"
                                    + " force beside it; expected all of it in one line, or targets without `from`"));
        }
    }

    /** The step from an earlier value can be added to it, or multiplied with it. */
    @Check
    public void stepFitsTheUnit(Kpi kpi) {
        Optional<Unit> unit = new KpiUnits().of(kpi);
        KpiClauses.all(kpi, TargetClause.class)
                .filter(target -> target.getEarlier() != null && unit.isPresent() && !Placeholder.isIn(target))
                .filter(target ->
                        EarlierValues.step(target.getEarlier(), unit.get()).isEmpty())
                .forEach(target -> wrong(
                        IssueCodes.WRONG_UNIT,
                        target,
                        "`" + SourceText.of(target.getEarlier()) + "` is no step for `" + kpi.getName() + "`; expected "
                                + expected(target.getEarlier(), unit.get())));
    }

    private static String expected(EarlierValue earlier, Unit unit) {
        String sign = earlier.isMinus() ? "- " : "+ ";
        return switch (unit) {
            case Unit.Percent percent -> "percentage points such as `" + sign + "5 points`";
            case Unit.Points points ->
                "points such as `" + sign + "5 points`, or a percent of it such as `" + sign + "5%`";
            case Unit.Count count -> "a number such as `" + sign + "5`, or a percent such as `" + sign + "5%`";
            case Unit.Number number -> "a number such as `" + sign + "5`, or a percent such as `" + sign + "5%`";
            case Unit.Duration duration ->
                "a duration such as `" + sign + "0:30`, or a percent such as `" + sign + "5%`";
            case Unit.Money money ->
                "an amount such as `" + sign + "5 " + money.currency() + "`, or a percent such as `" + sign + "5%`";
            case Unit.Rate rate -> expected(earlier, rate.of());
        };
    }
}
