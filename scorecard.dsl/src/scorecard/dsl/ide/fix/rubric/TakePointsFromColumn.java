package scorecard.dsl.ide.fix.rubric;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.GradingForm;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.NumberType;
import scorecard.dsl.scorecard.OriginClause;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.YesNoType;
import scorecard.dsl.validation.IssueCodes;
import scorecard.dsl.validation.NearestName;

/** Takes the points of a criterion from the column whose name is nearest to its own. */
public final class TakePointsFromColumn implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.CRITERION_POINTS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Criterion.class)
                .filter(criterion -> criterion.getName() != null
                        && Clauses.first(criterion.getClauses(), OriginClause.class)
                                .isEmpty())
                .flatMap(TakePointsFromColumn::change)
                .stream()
                .toList();
    }

    private static Optional<Change> change(Criterion criterion) {
        Rubric rubric = EcoreUtil2.getContainerOfType(criterion, Rubric.class);
        if (GradingForms.points(rubric).isPresent()
                || rubric.getSource() == null
                || rubric.getSource().eIsProxy()) {
            return Optional.empty();
        }
        Set<Column> taken = GradingForms.criteria(EcoreUtil2.getContainerOfType(criterion, GradingForm.class)).stream()
                .flatMap(other -> GradingForms.column(other).stream())
                .collect(Collectors.toSet());
        TreeSet<String> free = rubric.getSource().getColumns().stream()
                .filter(column -> !taken.contains(column) && holdsPoints(column))
                .map(Column::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        return NearestName.of(criterion.getName(), free)
                .map(WrittenName::of)
                .map(name -> Change.of("Take the points from `" + name + "`", from(criterion, name)));
    }

    private static boolean holdsPoints(Column column) {
        return column.getName() != null
                && (column.getType() instanceof IntegerType
                        || column.getType() instanceof NumberType
                        || column.getType() instanceof YesNoType);
    }

    private static Edit from(Criterion criterion, String column) {
        return Edit.after(
                criterion,
                criterion.getTitle() == null
                        ? ScorecardPackage.eINSTANCE.getNamed_Name()
                        : ScorecardPackage.eINSTANCE.getCriterion_Title(),
                "from " + column);
    }
}
