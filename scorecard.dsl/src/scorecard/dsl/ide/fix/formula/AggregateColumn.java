package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.ValueType;

/** Aggregates a column to one value for many rows, in the ways its type allows. */
public final class AggregateColumn implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.COLUMN_OUTSIDE_AGGREGATE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Reference.class).stream()
                .flatMap(reference -> column(reference, finding.text().replace("^", "")).stream()
                        .flatMap(column -> texts(column, finding.text()))
                        .map(text -> Change.of("Write `" + text + "`", Edit.replacing(reference, text))))
                .toList();
    }

    private static Optional<Column> column(Reference reference, String name) {
        Kpi kpi = EcoreUtil2.getContainerOfType(reference, Kpi.class);
        return KpiClauses.first(kpi, OverClause.class)
                .flatMap(over -> over.getSource().getColumns().stream()
                        .filter(column -> name.equals(column.getName()))
                        .findFirst());
    }

    private static Stream<String> texts(Column column, String name) {
        return ColumnTypes.of(column).stream().flatMap(type -> switch (type) {
            case ValueType.Whole whole -> Stream.of("avg(" + name + ")", "sum(" + name + ")");
            case ValueType.Decimal decimal -> Stream.of("avg(" + name + ")", "sum(" + name + ")");
            case ValueType.Money money -> Stream.of("sum(" + name + ")", "avg(" + name + ")");
            case ValueType.Duration duration -> Stream.of("avg(" + name + ")", "sum(" + name + ")");
            case ValueType.YesNo yesNo -> Stream.of("share(where " + name + ")", "count(where " + name + ")");
            case ValueType.Text text -> Stream.of("count(distinct " + name + ")");
            case ValueType.Date date -> Stream.of("count(distinct " + name + ")");
            case ValueType.Timestamp timestamp -> Stream.of("count(distinct " + name + ")");
        });
    }
}
