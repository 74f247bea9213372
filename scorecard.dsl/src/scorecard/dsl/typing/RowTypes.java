package scorecard.dsl.typing;

import static scorecard.dsl.typing.TypeNames.withArticle;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scoping.Age;
import scorecard.dsl.scoping.References;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.BusinessTime;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Conditional;
import scorecard.dsl.scorecard.Conjunction;
import scorecard.dsl.scorecard.DaysInPeriod;
import scorecard.dsl.scorecard.Disjunction;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Extreme;
import scorecard.dsl.scorecard.Fallback;
import scorecard.dsl.scorecard.Membership;
import scorecard.dsl.scorecard.MissingTest;
import scorecard.dsl.scorecard.MomentPart;
import scorecard.dsl.scorecard.Navigation;
import scorecard.dsl.scorecard.Negation;
import scorecard.dsl.scorecard.Neighbour;
import scorecard.dsl.scorecard.Opposite;
import scorecard.dsl.scorecard.Parameter;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.PeriodBound;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.Relation;
import scorecard.dsl.scorecard.ReviewValue;
import scorecard.dsl.scorecard.TextFunction;
import scorecard.dsl.scorecard.TextTest;
import scorecard.dsl.scorecard.TimeFunction;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.ValueType;

/**
 * The types of expressions over one row.
 *
 * <ol>
 *   <li>A column has its declared type, a literal the type its unit says; {@code 75%} is the number 0.75.
 *   <li>{@code not}, {@code and}, {@code or}, a {@code where} and an {@code if} take conditions, that is yes/no.
 *   <li>Only values of one kind are compared: numbers with numbers, money with money of the same currency, a duration with
 *       a duration. A date literal beside a timestamp means the start of that day. Yes/no knows {@code =} and {@code !=}
 *       only.
 *   <li>{@code in} and {@code or else} and the branches of {@code if} follow the rule of comparison; numbers widen to the
 *       greater number of decimals.
 *   <li>{@code +} and {@code -} take two values of one kind; the difference of two dates or two timestamps is a duration;
 *       a timestamp plus or minus a duration is a timestamp.
 *   <li>{@code *} takes numbers; one side may be money; a duration may be multiplied by an integer. {@code /} divides numbers
 *       and money by numbers, and money and durations by their kind; the quotient has 12 decimals.
 *   <li>{@code period start} and {@code period end} are timestamps, and the day they begin beside a date; {@code age} is a
 *       duration.
 *   <li>Functions of texts take texts, parts of moments are those of dates and timestamps, and {@code min of} and {@code max
 *       of} follow the rule of comparison.
 *   <li>{@code business time} from one date or timestamp to another is a duration.
 *   <li>An aggregate is not a value of a row.
 *   <li>Where an operand has no type, the whole has none, and only the operand is reported.
 * </ol>
 */
public final class RowTypes {

    private final Consumer<TypeProblem> problems;
    private final RowArithmeticTypes arithmetic;

    /** Types whose problems go to a consumer. */
    public RowTypes(Consumer<TypeProblem> problems) {
        this.problems = problems;
        this.arithmetic = new RowArithmeticTypes(problems);
    }

    /** Types whose problems were reported before, so nobody listens. */
    public static RowTypes unreported() {
        return new RowTypes(problem -> {});
    }

    /** The type of an expression; empty where it has none, which was reported or is a name that was not found. */
    public Optional<ValueType> of(Expression expression) {
        return switch (expression) {
            case null -> Optional.empty();
            case Parenthesised parenthesised -> of(parenthesised.getInner());
            case Reference reference -> reference(reference);
            case PeriodBound bound -> Optional.of(new ValueType.Timestamp());
            case BusinessTime time -> businessTime(time);
            case Navigation navigation -> navigation(navigation);
            case Disjunction either -> condition(either.getLeft(), either.getRight());
            case Conjunction both -> condition(both.getLeft(), both.getRight());
            case Negation not -> condition(not.getOperand());
            case Comparison comparison -> comparison(comparison);
            case Membership membership -> membership(membership);
            case MissingTest test -> of(test.getValue()).map(type -> new ValueType.YesNo());
            case Fallback fallback -> fallback(fallback);
            case Conditional conditional -> conditional(conditional);
            case Arithmetic operation ->
                both(operation.getLeft(), operation.getRight())
                        .flatMap(types -> arithmetic.of(operation, types.left(), types.right()));
            case Opposite opposite -> of(opposite.getOperand()).flatMap(type -> arithmetic.opposite(opposite, type));
            case TimeFunction function ->
                problem(
                        function,
                        IssueCodes.AGGREGATE_IN_ROW,
                        "`" + SourceText.of(function)
                                + "` is computed from many rows and cannot be a value of one row");
            case Aggregate aggregate
            when aggregate.getRelated() != null -> new RelatedTypes(this, problems).of(aggregate);
            case Neighbour neighbour -> neighbour(neighbour);
            case TextTest test -> new RowFunctionTypes(this, problems).of(test);
            case TextFunction function -> new RowFunctionTypes(this, problems).of(function);
            case MomentPart part -> new RowFunctionTypes(this, problems).of(part);
            case Extreme extreme -> new RowFunctionTypes(this, problems).of(extreme);
            case ReviewValue value -> ReviewValues.type(value, problems);
            case Aggregate aggregate ->
                problem(
                        aggregate,
                        IssueCodes.AGGREGATE_IN_ROW,
                        "`" + SourceText.of(aggregate)
                                + "` is computed from many rows and cannot be a value of one row");
            case DaysInPeriod days ->
                problem(
                        days,
                        IssueCodes.AGGREGATE_IN_ROW,
                        "`" + SourceText.of(days)
                                + "` is a number of the period, not of a row; expected it in the formula, outside of an"
                                + " aggregate");
            default -> LiteralTypes.of(expression, problems);
        };
    }

    /** Demands a condition; whether it is one. */
    public boolean isCondition(Expression expression) {
        Optional<ValueType> type = of(expression);
        if (type.isPresent() && !(type.get() instanceof ValueType.YesNo)) {
            problem(
                    expression,
                    IssueCodes.CONDITION_EXPECTED,
                    "`" + SourceText.of(expression) + "` is " + withArticle(type.get())
                            + "; expected a condition such as `" + SourceText.of(expression)
                            + comparison(type.get()) + "`");
            return false;
        }
        return type.isPresent();
    }

    private static String comparison(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> " = \"…\"";
            case ValueType.YesNo yesNo -> " = true";
            case ValueType.Whole whole -> " > 0";
            case ValueType.Decimal decimal -> " > 0";
            case ValueType.Money money -> " > 0 " + money.currency();
            case ValueType.Duration duration -> " > 0 seconds";
            case ValueType.Date date -> " >= 2026-01-01";
            case ValueType.Timestamp timestamp -> " >= 2026-01-01";
        };
    }

    private Optional<ValueType> reference(Reference reference) {
        if (Age.isMeant(reference)) {
            return Optional.of(new ValueType.Duration());
        }
        return switch (reference.getTarget()) {
            case Column column when !column.eIsProxy() -> ColumnTypes.of(column);
            case Parameter parameter when !parameter.eIsProxy() -> ColumnTypes.of(parameter);
            case null, default -> Optional.empty();
        };
    }

    private Optional<ValueType> navigation(Navigation navigation) {
        Optional<Column> from = References.column(navigation.getFrom());
        if (from.isPresent() && References.pointsTo(from.get()).isEmpty()) {
            return problem(
                    navigation.getFrom(),
                    IssueCodes.POINTS_NOWHERE,
                    "`" + from.get().getName() + "` points to no other source; expected `"
                            + from.get().getName() + " "
                            + SourceText.of(from.get().getType())
                            + " -> …` where it is declared");
        }
        return of(navigation.getFrom())
                .flatMap(type -> References.column(navigation))
                .flatMap(ColumnTypes::of);
    }

    private Optional<ValueType> businessTime(BusinessTime time) {
        boolean from = isMoment(time.getFrom());
        boolean to = isMoment(time.getTo());
        return from && to ? Optional.of(new ValueType.Duration()) : Optional.empty();
    }

    private boolean isMoment(Expression expression) {
        Optional<ValueType> type = of(expression);
        if (type.isPresent() && !(type.get() instanceof ValueType.Date || type.get() instanceof ValueType.Timestamp)) {
            problem(
                    expression,
                    IssueCodes.MOMENT_EXPECTED,
                    "`" + SourceText.of(expression) + "` is " + withArticle(type.get())
                            + "; business time needs a date or a timestamp");
            return false;
        }
        return type.isPresent();
    }

    private Optional<ValueType> neighbour(Neighbour neighbour) {
        boolean sound = neighbour.getAmong() == null || isCondition(neighbour.getAmong());
        boolean known = LiteralTypes.of(neighbour.getWithin(), problems).isPresent();
        return sound && known ? Optional.of(new ValueType.YesNo()) : Optional.empty();
    }

    private Optional<ValueType> condition(Expression... operands) {
        boolean all = true;
        for (Expression operand : operands) {
            all &= isCondition(operand);
        }
        return all ? Optional.of(new ValueType.YesNo()) : Optional.empty();
    }

    private Optional<ValueType> comparison(Comparison comparison) {
        return both(comparison.getLeft(), comparison.getRight()).flatMap(types -> {
            Optional<ValueType> common = common(comparison, types.left(), types.right(), "compared with");
            if (common.isPresent()
                    && common.get() instanceof ValueType.YesNo
                    && comparison.getRelation() != Relation.EQUAL
                    && comparison.getRelation() != Relation.NOT_EQUAL) {
                return problem(
                        comparison,
                        IssueCodes.INCOMPATIBLE_TYPES,
                        "yes/no has no order, so `" + comparison.getRelation().getLiteral()
                                + "` cannot be used; expected `=` or `!=`");
            }
            return common.map(type -> new ValueType.YesNo());
        });
    }

    private Optional<ValueType> membership(Membership membership) {
        return of(membership.getValue()).flatMap(value -> {
            boolean fits = true;
            for (Expression member : membership.getMembers()) {
                Optional<ValueType> type = of(member);
                fits &= type.isPresent()
                        && common(member, value, type.get(), "compared with").isPresent();
            }
            return fits ? Optional.of(new ValueType.YesNo()) : Optional.empty();
        });
    }

    private Optional<ValueType> fallback(Fallback fallback) {
        if (fallback.getValue() instanceof Arithmetic || fallback.getOtherwise() instanceof Arithmetic) {
            return problem(
                    fallback,
                    IssueCodes.UNCLEAR_OR_ELSE,
                    "`" + SourceText.of(fallback)
                            + "` can be read in two ways; put what `or else` belongs to in parentheses");
        }
        return both(fallback.getValue(), fallback.getOtherwise())
                .flatMap(types -> common(fallback, types.left(), types.right(), "replaced by"));
    }

    private Optional<ValueType> conditional(Conditional conditional) {
        boolean condition = isCondition(conditional.getCondition());
        return both(conditional.getThen(), conditional.getOtherwise())
                .flatMap(types -> common(conditional, types.left(), types.right(), "replaced by"))
                .filter(type -> condition);
    }

    private Optional<ValueType> common(EObject element, ValueType left, ValueType right, String verb) {
        Optional<ValueType> common = CommonType.of(left, right);
        if (common.isEmpty()) {
            problem(
                    element,
                    IssueCodes.INCOMPATIBLE_TYPES,
                    "in `" + SourceText.of(element) + "` " + withArticle(left) + " is " + verb + " "
                            + withArticle(right) + "; expected two values of one kind");
        }
        return common;
    }

    private Optional<Pair> both(Expression left, Expression right) {
        Optional<ValueType> leftType = of(left);
        Optional<ValueType> rightType = of(right);
        if (leftType.isEmpty() || rightType.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pair(
                StartOfDay.beside(BoundOfDay.beside(left, leftType.get(), rightType.get()), right, rightType.get()),
                StartOfDay.beside(BoundOfDay.beside(right, rightType.get(), leftType.get()), left, leftType.get())));
    }

    private Optional<ValueType> problem(EObject element, String code, String message) {
        problems.accept(new TypeProblem(element, code, message));
        return Optional.empty();
    }

    private record Pair(ValueType left, ValueType right) {}
}
