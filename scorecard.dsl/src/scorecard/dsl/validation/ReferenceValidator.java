package scorecard.dsl.validation;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scoping.References;
import scorecard.dsl.scoping.Setting;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Navigation;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.PointsToClause;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.TypeNames;
import scorecard.engine.type.ValueType;

/** A column that points to another source means one row of it at most, on the day on which its own row counts. */
final class ReferenceValidator extends ConceptValidator {

    /** What is pointed to is told apart by one column. */
    @Check
    public void pointsToAKey(PointsToClause pointsTo) {
        Source source = pointsTo.getSource();
        if (source == null || source.eIsProxy() || pointsTo.getColumn() != null) {
            return;
        }
        Optional<RowClause> row = Clauses.first(source.getClauses(), RowClause.class);
        if (row.isPresent() && row.get().getKeys().size() > 1) {
            List<String> keys =
                    row.get().getKeys().stream().map(Column::getName).toList();
            wrong(
                    IssueCodes.POINTS_TO_NO_KEY,
                    pointsTo,
                    ScorecardPackage.eINSTANCE.getPointsToClause_Source(),
                    "a row of `" + source.getName() + "` is told apart by `" + String.join("`, `", keys)
                            + "` together, so one value does not say which row is meant; expected `-> "
                            + source.getName() + " by` and a column that no two rows share");
        }
    }

    /** Both sides are text, or both are integers. */
    @Check
    public void pointsToItsOwnType(PointsToClause pointsTo) {
        Column column = (Column) pointsTo.eContainer();
        Optional<Column> target = References.targetColumn(pointsTo);
        Optional<ValueType> own = ColumnTypes.of(column);
        Optional<ValueType> meant = target.flatMap(ColumnTypes::of);
        if (own.isEmpty() || meant.isEmpty()) {
            return;
        }
        if (!own.get().equals(meant.get())) {
            wrong(
                    IssueCodes.POINTS_TO_ANOTHER_TYPE,
                    pointsTo,
                    "`" + column.getName() + "` is " + TypeNames.withArticle(own.get()) + " and `"
                            + target.get().getName() + "` of `"
                            + pointsTo.getSource().getName() + "` is "
                            + TypeNames.withArticle(meant.get()) + "; expected the same type on both sides");
        } else if (!(own.get() instanceof ValueType.Text || own.get() instanceof ValueType.Whole)) {
            wrong(
                    IssueCodes.POINTS_TO_ANOTHER_TYPE,
                    pointsTo,
                    "`" + column.getName() + "` is " + TypeNames.withArticle(own.get())
                            + ", which names no row; expected text or an integer");
        }
    }

    /** What holds for a time is asked for on a day. */
    @Check
    public void validityHasADay(Navigation navigation) {
        boolean dated = References.target(navigation)
                .flatMap(source -> Clauses.first(source.getClauses(), RowClause.class))
                .filter(row -> row.getValidFrom() != null)
                .isPresent();
        if (!dated) {
            return;
        }
        Setting.of(navigation)
                .rows()
                .filter(rows ->
                        Clauses.first(rows.getClauses(), TimeClause.class).isEmpty())
                .ifPresent(rows -> wrong(
                        IssueCodes.NO_DAY_FOR_VALIDITY,
                        navigation,
                        "`" + SourceText.of(navigation) + "` depends on the day, but rows of `" + rows.getName()
                                + "` have no time; expected a `time` clause in `" + rows.getName() + "`"));
    }

    /** Since when and until when a row holds are dates or timestamps, and since when is never missing. */
    @Check
    public void validityIsInTime(RowClause row) {
        Column from = row.getValidFrom();
        Column until = row.getValidUntil();
        inTime(row, from, ScorecardPackage.eINSTANCE.getRowClause_ValidFrom());
        inTime(row, until, ScorecardPackage.eINSTANCE.getRowClause_ValidUntil());
        if (isKnown(from)
                && Clauses.first(from.getClauses(), OptionalClause.class).isPresent()) {
            wrong(
                    IssueCodes.VALIDITY_COLUMN,
                    row,
                    ScorecardPackage.eINSTANCE.getRowClause_ValidFrom(),
                    "`" + from.getName() + "` is optional, so nobody could say since when a row holds; expected it"
                            + " without `optional`");
        } else if (isKnown(from)
                && isKnown(until)
                && isMoment(from)
                && isMoment(until)
                && !ColumnTypes.of(from).equals(ColumnTypes.of(until))) {
            wrong(
                    IssueCodes.VALIDITY_COLUMN,
                    row,
                    ScorecardPackage.eINSTANCE.getRowClause_ValidUntil(),
                    "`" + from.getName() + "` and `" + until.getName()
                            + "` are of different types; expected two dates or two timestamps");
        }
    }

    private void inTime(RowClause row, Column column, org.eclipse.emf.ecore.EReference feature) {
        if (isKnown(column) && !isMoment(column)) {
            wrong(
                    IssueCodes.VALIDITY_COLUMN,
                    row,
                    feature,
                    "`" + column.getName() + "` is "
                            + TypeNames.withArticle(ColumnTypes.of(column).orElseThrow())
                            + "; expected a date or a timestamp that says how long a row holds");
        }
    }

    private static boolean isKnown(Column column) {
        return column != null && !column.eIsProxy() && ColumnTypes.of(column).isPresent();
    }

    private static boolean isMoment(Column column) {
        return ColumnTypes.of(column)
                .filter(type -> type instanceof ValueType.Date || type instanceof ValueType.Timestamp)
                .isPresent();
    }
}
