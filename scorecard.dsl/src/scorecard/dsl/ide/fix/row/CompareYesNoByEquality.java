package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Relation;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.typing.RowTypes;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.ValueType;

/** Compares yes/no by `=` or `!=`: it has no order. */
public final class CompareYesNoByEquality implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INCOMPATIBLE_TYPES);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.exactly(Comparison.class).filter(CompareYesNoByEquality::isOrderOfYesNo).stream()
                .flatMap(comparison -> Stream.of("=", "!=").map(relation -> change(comparison, relation)))
                .toList();
    }

    private static boolean isOrderOfYesNo(Comparison comparison) {
        return comparison.getRelation() != Relation.EQUAL
                && comparison.getRelation() != Relation.NOT_EQUAL
                && RowTypes.unreported()
                        .of(comparison.getLeft())
                        .filter(ValueType.YesNo.class::isInstance)
                        .isPresent();
    }

    private static Change change(Comparison comparison, String relation) {
        return Change.of(
                "Compare by `" + relation + "`",
                Edit.replacing(comparison, ScorecardPackage.eINSTANCE.getComparison_Relation(), relation));
    }
}
