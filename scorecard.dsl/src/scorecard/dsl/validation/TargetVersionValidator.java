package scorecard.dsl.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.BenchmarkClause;
import scorecard.dsl.scorecard.EarlierValue;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.PartClause;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.EarlierValues;
import scorecard.dsl.typing.KpiUnits;
import scorecard.engine.type.Unit;

/** Targets, bands and formulas that change have a day from which on each is in force, and targets from earlier values a step that fits. */
final class TargetVersionValidator extends ConceptValidator {

    /** No two targets, baselines, benchmarks, bands or formulas are in force on the same day. */
    @Check
    public void oneIsInForceAtATime(Kpi kpi) {
        oneIsInForceAtATime(kpi.getClauses());
        Clauses.all(kpi.getClauses(), PartClause.class).forEach(part -> oneIsInForceAtATime(part.getClauses()));
    }

    private void oneIsInForceAtATime(List<KpiClause> clauses) {
        Map<String, Set<Optional<String>>> seen = new HashMap<>();
        Clauses.all(clauses, TargetClause.class).forEach(target -> once(target, "target", target.getSince(), seen));
        Clauses.all(clauses, BaselineClause.class)
                .forEach(baseline -> once(baseline, "baseline", baseline.getSince(), seen));
        Clauses.all(clauses, BenchmarkClause.class)
                .forEach(benchmark -> once(benchmark, "benchmark", benchmark.getSince(), seen));
        Clauses.all(clauses, BandsClause.class).forEach(bands -> once(bands, "bands", bands.getSince(), seen));
        Clauses.all(clauses, FormulaClause.class)
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
        planLinesKeepToTheirTime(kpi.getClauses());
        Clauses.all(kpi.getClauses(), PartClause.class).forEach(part -> planLinesKeepToTheirTime(part.getClauses()));
    }

    private void planLinesKeepToTheirTime(List<KpiClause> clauses) {
        List<TargetClause> targets = Clauses.all(clauses, TargetClause.class).toList();
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
        Stream<EarlierValue> written = KpiClauses.of(kpi).stream()
                .filter(clause -> !Placeholder.isIn(clause))
                .flatMap(clause -> EcoreUtil2.getAllContentsOfType(clause, EarlierValue.class).stream());
        written.filter(earlier -> unit.isPresent()
                        && EarlierValues.step(earlier, unit.get()).isEmpty())
                .forEach(earlier -> wrong(
                        IssueCodes.WRONG_UNIT,
                        earlier.eContainer(),
                        "`" + SourceText.of(earlier) + "` is no step for `" + kpi.getName() + "`; expected "
                                + expected(earlier, unit.get())));
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
            case Unit.Own own ->
                "an amount such as `" + sign + "5 " + own.plural() + "`, or a percent such as `" + sign + "5%`";
            case Unit.Rate rate -> expected(earlier, rate.of());
        };
    }
}
