package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Membership;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.QuantileAggregate;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.TextLiteral;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.dsl.typing.DeclaredUnit;
import scorecard.dsl.typing.FormulaUnit;
import scorecard.dsl.typing.FormulaUnits;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.PossibleTexts;
import scorecard.dsl.typing.QuantityValue;
import scorecard.dsl.typing.RowTypes;
import scorecard.dsl.typing.TypeNames;
import scorecard.engine.type.Unit;

/** Formulas and conditions can be evaluated, and mean what their unit says. */
final class FormulaValidator extends ConceptValidator {

    /** The formula's parts have types and units that go together, and give the declared unit. */
    @Check
    public void formulaHasItsUnit(Kpi kpi) {
        KpiClauses.all(kpi, FormulaClause.class).forEach(clause -> formulaHasItsUnit(kpi, clause));
    }

    private void formulaHasItsUnit(Kpi kpi, FormulaClause clause) {
        Optional<FormulaUnit> inferred = new FormulaUnits(
                        clause.eContainer() == kpi ? reported() : problem -> {}, new KpiUnits())
                .of(clause.getExpression());
        Optional<UnitClause> declared = KpiClauses.first(kpi, UnitClause.class);
        if (declared.isEmpty()) {
            inferred.ifPresent(unit -> formulasHaveOneUnit(kpi, clause, unit));
        }
        if (inferred.isPresent()
                && declared.flatMap(DeclaredUnit::of).isPresent()
                && DeclaredUnit.conversion(declared.get(), inferred.get()).isEmpty()) {
            wrong(
                    IssueCodes.INCOMPATIBLE_UNITS,
                    declared.get(),
                    "`" + SourceText.of(declared.get()) + "` does not fit the formula `"
                            + SourceText.of(clause.getExpression()) + "`; expected `unit "
                            + TypeNames.of(inferred.get().undeclared()) + "`");
        }
    }

    private void formulasHaveOneUnit(Kpi kpi, FormulaClause clause, FormulaUnit inferred) {
        KpiUnits units = new KpiUnits();
        Optional<Unit> first = units.of(kpi);
        boolean other = first.isPresent()
                && !inferred.undeclared().equals(first.get())
                && (units.inferred(kpi).map(FormulaUnit::undeclared).equals(first)
                        || units.conversion(kpi, clause).isEmpty());
        if (other) {
            wrong(
                    IssueCodes.INCOMPATIBLE_UNITS,
                    clause,
                    "`" + SourceText.of(clause) + "` gives `" + TypeNames.of(inferred.undeclared()) + "`, but `"
                            + kpi.getName() + "` was `" + TypeNames.of(first.get())
                            + "` before; expected formulas of one unit");
        }
    }

    /** The condition of a population is one. */
    @Check
    public void populationHasACondition(OverClause over) {
        if (over.getCondition() != null) {
            new RowTypes(reported()).isCondition(over.getCondition());
        }
    }

    /** No KPI depends on itself, however far around. */
    @Check
    public void kpiDoesNotDependOnItself(Kpi kpi) {
        Deque<List<Kpi>> paths = new ArrayDeque<>(List.of(List.of(kpi)));
        Set<Kpi> visited = new HashSet<>();
        while (!paths.isEmpty()) {
            List<Kpi> path = paths.poll();
            if (path.size() > KpiUnits.LONGEST_CHAIN) {
                wrongName(
                        IssueCodes.TOO_DEEP,
                        kpi,
                        "`" + kpi.getName() + "` depends on a chain of more than " + KpiUnits.LONGEST_CHAIN
                                + " KPIs; expected fewer between it and the data");
                return;
            }
            List<Reference> references = KpiClauses.of(path.getLast()).stream()
                    .flatMap(clause -> EcoreUtil2.getAllContentsOfType(clause, Reference.class).stream())
                    .toList();
            for (Reference reference : references) {
                if (reference.getTarget() == kpi) {
                    wrongName(
                            IssueCodes.CYCLE,
                            kpi,
                            "`" + kpi.getName() + "` depends on itself: "
                                    + path.stream().map(Kpi::getName).collect(Collectors.joining("` → `", "`", "` → `"))
                                    + kpi.getName() + "`; expected a formula without itself");
                    return;
                }
                if (reference.getTarget() instanceof Kpi next && visited.add(next)) {
                    List<Kpi> longer = new ArrayList<>(path);
                    longer.add(next);
                    paths.add(longer);
                }
            }
        }
    }

    /** A percentile has a rank between 0 and 100. */
    @Check
    public void rankIsAPercentage(QuantileAggregate quantile) {
        Optional<BigDecimal> rank = QuantityValue.number(quantile.getRank());
        boolean open = Placeholder.VALUE.equals(quantile.getRank());
        if (!open && (rank.isEmpty() || rank.get().compareTo(BigDecimal.valueOf(100)) > 0)) {
            wrong(
                    IssueCodes.INVALID_RANK,
                    quantile,
                    "`" + quantile.getRank() + "` is not a percentile; expected a number from 0 to 100");
        }
    }

    /** A text is compared only with values its column can have. */
    @Check
    public void comparedTextIsPossible(Comparison comparison) {
        possible(comparison.getLeft(), comparison.getRight());
        possible(comparison.getRight(), comparison.getLeft());
    }

    /** The members of a list are values the column can have. */
    @Check
    public void membersArePossible(Membership membership) {
        membership.getMembers().forEach(member -> possible(membership.getValue(), member));
    }

    private void possible(Expression value, Expression constant) {
        List<String> texts = PossibleTexts.of(value);
        if (constant instanceof TextLiteral literal && !texts.isEmpty() && !texts.contains(literal.getText())) {
            wrong(
                    IssueCodes.IMPOSSIBLE_VALUE,
                    literal,
                    "`" + SourceText.of(value) + "` is never `" + literal.getText() + "`; expected one of `"
                            + String.join("`, `", texts) + "`" + NearestName.question(literal.getText(), texts));
        }
    }
}
