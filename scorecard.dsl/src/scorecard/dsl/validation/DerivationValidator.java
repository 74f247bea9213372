package scorecard.dsl.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scoping.DerivedSources;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.ColumnClause;
import scorecard.dsl.scorecard.DurationType;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.FromClause;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.MoneyType;
import scorecard.dsl.scorecard.NumberType;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.PointsToClause;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.RowTypes;
import scorecard.dsl.typing.TypeNames;
import scorecard.engine.type.ValueType;

/** Derived columns and sources are computed from rows that are there before them, and give what they declare. */
final class DerivationValidator extends ConceptValidator {

    /** The expression is of the declared type and has no more decimals. */
    @Check
    public void derivationHasItsType(Column column) {
        if (column.getDerivation() == null) {
            return;
        }
        Optional<ValueType> declared = ColumnTypes.of(column);
        Optional<ValueType> inferred = new RowTypes(reported()).of(column.getDerivation());
        if (declared.isPresent() && inferred.isPresent() && !holds(declared.get(), inferred.get())) {
            wrong(
                    IssueCodes.INCOMPATIBLE_TYPES,
                    column.getDerivation(),
                    "`" + column.getName() + "` is declared as " + TypeNames.withArticle(declared.get())
                            + decimals(declared.get())
                            + ", but `" + SourceText.of(column.getDerivation()) + "` is "
                            + TypeNames.withArticle(inferred.get()) + decimals(inferred.get())
                            + "; expected the same on both sides");
        }
    }

    private static boolean holds(ValueType declared, ValueType inferred) {
        return switch (declared) {
            case ValueType.Decimal(int scale) ->
                inferred instanceof ValueType.Whole || inferred instanceof ValueType.Decimal(int own) && own <= scale;
            case ValueType.Money(String currency, int scale) ->
                inferred instanceof ValueType.Money(String own, int digits) && own.equals(currency) && digits <= scale;
            case ValueType.Text text -> inferred.equals(declared);
            case ValueType.YesNo yesNo -> inferred.equals(declared);
            case ValueType.Whole whole -> inferred.equals(declared);
            case ValueType.Duration duration -> inferred.equals(declared);
            case ValueType.Date date -> inferred.equals(declared);
            case ValueType.Timestamp timestamp -> inferred.equals(declared);
        };
    }

    private static String decimals(ValueType type) {
        return switch (type) {
            case ValueType.Decimal(int scale) -> " with " + scale + " decimals";
            case ValueType.Money(String currency, int scale) -> " with " + scale + " decimals";
            default -> "";
        };
    }

    /** What is computed is not read, so nothing says how it is written. */
    @Check
    public void derivedColumnIsNotRead(Column column) {
        if (column.getDerivation() == null) {
            return;
        }
        for (ColumnClause clause : column.getClauses()) {
            if (!(clause instanceof OptionalClause || clause instanceof PointsToClause)) {
                notRead(column, clause);
            }
        }
        boolean limited = switch (column.getType()) {
            case TextType text -> !text.getValues().isEmpty();
            case IntegerType integer -> integer.getRange() != null;
            case NumberType number -> number.getRange() != null;
            case MoneyType money -> money.getRange() != null;
            case DurationType duration -> duration.getUnit() != null;
            case null, default -> false;
        };
        if (limited) {
            notRead(column, column.getType());
        }
    }

    private void notRead(Column column, EObject element) {
        wrong(
                IssueCodes.DERIVED_COLUMN_READ,
                element,
                "`" + column.getName() + "` is computed and not read, so `" + SourceText.of(element)
                        + "` has nothing to say; expected it without");
    }

    /** Every column of a derived source says what it is computed from. */
    @Check
    public void derivedSourceReadsNothing(Source source) {
        if (DerivedSources.from(source).isEmpty()) {
            return;
        }
        source.getColumns().stream()
                .filter(column -> column.getDerivation() == null && column.getName() != null)
                .forEach(column -> wrongName(
                        IssueCodes.DERIVED_SOURCE_READS,
                        column,
                        "`" + source.getName() + "` has no file to read `" + column.getName() + "` from; expected `"
                                + column.getName() + " " + SourceText.of(column.getType()) + " = …`"));
    }

    /** A row is told apart and dated by what was read. */
    @Check
    public void keyAndTimeAreRead(Source source) {
        if (DerivedSources.from(source).isPresent()) {
            return;
        }
        Clauses.first(source.getClauses(), RowClause.class).ifPresent(row -> {
            row.getKeys().forEach(key -> mustBeRead(row, key, "tells rows apart"));
            row.getOrder().forEach(column -> mustBeRead(row, column, "says which row is the latest"));
            mustBeRead(row, row.getValidFrom(), "says since when a row holds");
            mustBeRead(row, row.getValidUntil(), "says how long a row holds");
        });
        Clauses.first(source.getClauses(), TimeClause.class)
                .ifPresent(time -> mustBeRead(time, time.getColumn(), "says when a row counts"));
    }

    private void mustBeRead(EObject clause, Column column, String role) {
        if (column != null && !column.eIsProxy() && column.getDerivation() != null) {
            wrong(
                    IssueCodes.DERIVED_TOO_LATE,
                    clause,
                    "`" + column.getName() + "` " + role + ", which must be known before anything is computed;"
                            + " expected a column that is read, or a source `from "
                            + ((Source) column.eContainer()).getName()
                            + "`");
        }
    }

    /** What rows are pointed to by is checked when they are read. */
    @Check
    public void whatIsPointedToIsRead(PointsToClause pointsTo) {
        Column column = pointsTo.getColumn();
        if (column != null && !column.eIsProxy() && column.getDerivation() != null) {
            mustBeRead(pointsTo, column, "tells rows apart");
        }
    }

    /** The condition under which a row is derived is one. */
    @Check
    public void conditionOfDerivedRows(FromClause from) {
        if (from.getCondition() != null) {
            new RowTypes(reported()).isCondition(from.getCondition());
        }
    }

    /** No column is computed from itself, however far around. */
    @Check
    public void columnIsNotComputedFromItself(Column column) {
        if (column.getDerivation() != null && reaches(column, column.getDerivation())) {
            wrongName(
                    IssueCodes.CYCLE,
                    column,
                    "`" + column.getName() + "` is computed from itself; expected an expression without itself");
        }
    }

    /** No source is derived from itself, however far around. */
    @Check
    public void sourceIsNotDerivedFromItself(FromClause from) {
        Source own = (Source) from.eContainer();
        Set<Source> seen = new HashSet<>();
        for (Source at = from.getSource(); at != null && seen.add(at); ) {
            if (at == own) {
                wrong(
                        IssueCodes.CYCLE,
                        from,
                        "`" + own.getName() + "` is derived from itself; expected another source");
                return;
            }
            at = DerivedSources.from(at).map(FromClause::getSource).orElse(null);
        }
    }

    private static boolean reaches(Column wanted, Expression start) {
        Deque<EObject> open = new ArrayDeque<>(List.of(start));
        Set<EObject> seen = new HashSet<>();
        while (!open.isEmpty()) {
            EObject element = open.poll();
            for (EObject part : withParts(element)) {
                for (EObject target : part.eCrossReferences()) {
                    if (target == wanted) {
                        return true;
                    }
                    EObject next = target instanceof Column column ? column.getDerivation() : null;
                    if (next != null && seen.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return false;
    }

    private static List<EObject> withParts(EObject element) {
        List<EObject> all = new ArrayList<>(List.of(element));
        element.eAllContents().forEachRemaining(all::add);
        return all;
    }
}
