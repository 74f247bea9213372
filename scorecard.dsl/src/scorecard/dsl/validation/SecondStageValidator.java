package scorecard.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scoping.SecondStage;
import scorecard.dsl.scoping.SourcesOfKpi;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.NoValueClause;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.KeyOfRows;
import scorecard.dsl.typing.TypeNames;
import scorecard.engine.type.ValueType;

/** Where rows are counted by KPIs of each of them, it is clear which of the KPIs' rows belong to which row. */
final class SecondStageValidator extends ConceptValidator {

    /** The counted rows have a key, and all rows of the KPIs lead to it in one way. */
    @Check
    public void rowsOfKpisHaveTheKey(Aggregate aggregate) {
        if (!SecondStage.is(aggregate)) {
            return;
        }
        Optional<Source> counted = SecondStage.rows(aggregate).filter(source -> !source.eIsProxy());
        if (aggregate.getRelated() != null
                && (aggregate.getSource() != null || !aggregate.getKeys().isEmpty())) {
            wrong(
                    IssueCodes.NO_KEY_OF_ROWS,
                    aggregate,
                    "`" + SourceText.of(aggregate) + "` counts rows of two sources; expected only `where` behind `"
                            + aggregate.getRelated().getName() + "`");
        } else if (counted.isPresent() && hasKey(aggregate, counted.get())) {
            SecondStage.kpis(aggregate).forEach(kpi -> leadsToKey(kpi, counted.get()));
        }
    }

    private boolean hasKey(Aggregate aggregate, Source counted) {
        Optional<Column> key = KeyOfRows.key(counted);
        Optional<ValueType> type = key.flatMap(ColumnTypes::of);
        if (key.isPresent() && (type.isEmpty() || isName(type.get()))) {
            return true;
        }
        wrong(
                IssueCodes.NO_KEY_OF_ROWS,
                aggregate,
                "the rows of `" + counted.getName() + "` cannot be told apart by one "
                        + type.map(wrong -> "key: `" + key.get().getName() + "` is " + TypeNames.withArticle(wrong))
                                .orElse("column")
                        + "; expected `row per` and one column that is a text, a whole number or a date");
        return false;
    }

    private static boolean isName(ValueType type) {
        return type instanceof ValueType.Text
                || type instanceof ValueType.Whole
                || type instanceof ValueType.Date
                || type instanceof ValueType.YesNo;
    }

    private void leadsToKey(Reference reference, Source counted) {
        Kpi kpi = (Kpi) reference.getTarget();
        if (isSecondStage(kpi, new HashSet<>())) {
            wrong(
                    IssueCodes.NO_KEY_OF_ROWS,
                    reference,
                    "`" + kpi.getName() + "` counts rows by KPIs itself, so it is not one of each row of `"
                            + counted.getName() + "`; expected a KPI that is computed from rows");
            return;
        }
        if (KpiClauses.first(kpi, NoValueClause.class)
                .filter(NoValueClause::isCarries)
                .isPresent()) {
            wrong(
                    IssueCodes.NO_KEY_OF_ROWS,
                    reference,
                    "`" + kpi.getName() + "` carries its last value, which is not kept for each row of `"
                            + counted.getName() + "`; expected a KPI without `no value carries last`");
            return;
        }
        for (Source source : SourcesOfKpi.of(kpi)) {
            switch (KeyOfRows.of(source, counted)) {
                case KeyOfRows.Found found -> {
                    // that is the way
                }
                case KeyOfRows.None none ->
                    wrong(
                            IssueCodes.NO_KEY_OF_ROWS,
                            reference,
                            "no column of `" + source.getName() + "`, which `" + kpi.getName()
                                    + "` is computed from, leads to `" + counted.getName() + "`; expected one that"
                                    + " refers to it, such as `account_id text -> " + counted.getName() + "`");
                case KeyOfRows.Several(List<List<String>> paths) ->
                    wrong(
                            IssueCodes.NO_KEY_OF_ROWS,
                            reference,
                            "several ways lead from `" + source.getName() + "`, which `" + kpi.getName()
                                    + "` is computed from, to `" + counted.getName() + "`: "
                                    + paths.stream()
                                            .map(path -> "`" + String.join(" -> ", path) + "`")
                                            .collect(Collectors.joining(", "))
                                    + "; expected a single column that refers to it, which may be computed");
            }
        }
    }

    private static boolean isSecondStage(Kpi kpi, Set<Kpi> visited) {
        return visited.add(kpi)
                && KpiClauses.all(kpi, FormulaClause.class)
                        .anyMatch(formula -> EcoreUtil2.getAllContentsOfType(formula, Aggregate.class).stream()
                                        .anyMatch(SecondStage::is)
                                || EcoreUtil2.getAllContentsOfType(formula, Reference.class).stream()
                                        .map(Reference::getTarget)
                                        .anyMatch(other -> other instanceof Kpi next
                                                && !next.eIsProxy()
                                                && isSecondStage(next, visited)));
    }
}
