package scorecard.dsl.ide.fix.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.UnresolvedReference;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.scoping.Setting;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.CountAggregate;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.MeanAggregate;
import scorecard.dsl.scorecard.Membership;
import scorecard.dsl.scorecard.QuantileAggregate;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.scorecard.ValueAggregate;
import scorecard.dsl.typing.DeclaredUnit;
import scorecard.dsl.typing.RowTypes;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.Unit;
import scorecard.engine.type.ValueType;

/** Declares the column that a name was meant for, of the type its use asks for. */
public final class DeclareColumn implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNKNOWN_COLUMN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return UnresolvedReference.of(finding)
                .filter(unresolved -> !unresolved.name().contains("."))
                .flatMap(unresolved -> source(unresolved.context()).map(source -> change(unresolved, source)))
                .stream()
                .toList();
    }

    private static Optional<Source> source(EObject context) {
        Source around = EcoreUtil2.getContainerOfType(context, Source.class);
        return around != null
                ? Optional.of(around)
                : Setting.of(context) instanceof Setting.OfRows rows ? rows.source() : Optional.empty();
    }

    private static Change change(UnresolvedReference unresolved, Source source) {
        String column = WrittenName.of(unresolved.name()) + " " + type(unresolved.context());
        return Change.of(
                "Declare the column `" + column + "` of `" + source.getName() + "`", Edit.atEndOf(source, column));
    }

    private static String type(EObject use) {
        return switch (use.eContainer()) {
            case RowClause row -> "text";
            case MeanAggregate mean -> ofUnit(use);
            case QuantileAggregate quantile -> ofUnit(use);
            case ValueAggregate value -> ofUnit(use);
            case Arithmetic arithmetic -> ofUnit(use);
            case Comparison comparison ->
                like(comparison.getLeft() == use ? comparison.getRight() : comparison.getLeft());
            case Membership membership -> like(membership.getMembers().getFirst());
            case CountAggregate count when count.isDistinct() && count.getValue() == use -> "text";
            default -> use instanceof TimeClause ? "timestamp" : use instanceof RowClause ? "text" : "yes/no";
        };
    }

    private static String like(Expression other) {
        return RowTypes.unreported().of(other).map(DeclareColumn::text).orElse("text");
    }

    private static String text(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> "text";
            case ValueType.YesNo yesNo -> "yes/no";
            case ValueType.Whole whole -> "integer";
            case ValueType.Decimal decimal -> "number";
            case ValueType.Money money -> "money " + money.currency();
            case ValueType.Duration duration -> "duration";
            case ValueType.Date date -> "date";
            case ValueType.Timestamp timestamp -> "timestamp";
        };
    }

    private static String ofUnit(EObject use) {
        Kpi kpi = EcoreUtil2.getContainerOfType(use, Kpi.class);
        return Optional.ofNullable(kpi)
                .flatMap(DeclaredUnit::of)
                .map(unit -> switch (unit instanceof Unit.Rate rate ? rate.of() : unit) {
                    case Unit.Duration duration -> "duration";
                    case Unit.Money money -> "money " + money.currency();
                    case Unit.Count count -> "integer";
                    case Unit.Own own when own.of() instanceof Unit.Duration -> "duration";
                    case Unit.Own own when own.of() instanceof Unit.Money money -> "money " + money.currency();
                    default -> "number";
                })
                .orElse("number");
    }
}
