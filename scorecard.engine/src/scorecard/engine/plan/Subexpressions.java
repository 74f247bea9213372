package scorecard.engine.plan;

import java.util.stream.Stream;

/** The expressions that expressions and aggregates are made of. */
public final class Subexpressions {

    private Subexpressions() {}

    /** An expression and every one within it, each before its own parts. */
    public static Stream<RowExpression> of(RowExpression expression) {
        return Stream.concat(Stream.of(expression), parts(expression).flatMap(Subexpressions::of));
    }

    /** Every expression of an aggregate, those within others included. */
    public static Stream<RowExpression> of(Aggregate aggregate) {
        return Stream.concat(aggregate.over().where().stream(), own(aggregate)).flatMap(Subexpressions::of);
    }

    /** Whether an aggregate looks at the period before the one it is computed for. */
    public static boolean lookAtPreviousPeriod(Aggregate aggregate) {
        return of(aggregate).anyMatch(RowExpression.StartOfPreviousPeriod.class::isInstance);
    }

    /** Every expression of an aggregate over its own rows, without those over related rows. */
    public static Stream<RowExpression> ofOwnRow(Aggregate aggregate) {
        return Stream.concat(aggregate.over().where().stream(), own(aggregate)).flatMap(Subexpressions::ofOwnRow);
    }

    /** An expression and every one within it over the same row: not those over related rows, nor over the one they belong to. */
    public static Stream<RowExpression> ofOwnRow(RowExpression expression) {
        return Stream.concat(
                Stream.of(expression),
                expression instanceof RowExpression.Related || expression instanceof RowExpression.OfOuterRow
                        ? Stream.of()
                        : parts(expression).flatMap(Subexpressions::ofOwnRow));
    }

    private static Stream<RowExpression> own(Aggregate aggregate) {
        return switch (aggregate) {
            case Aggregate.Count count -> Stream.of();
            case Aggregate.CountDistinct distinct -> Stream.of(distinct.value());
            case Aggregate.Sum sum -> Stream.of(sum.value());
            case Aggregate.Mean mean -> Stream.concat(Stream.of(mean.value()), mean.weight().stream());
            case Aggregate.Minimum minimum -> Stream.of(minimum.value());
            case Aggregate.Maximum maximum -> Stream.of(maximum.value());
            case Aggregate.Quantile quantile -> Stream.of(quantile.value());
            case Aggregate.Deviation deviation -> Stream.of(deviation.value());
            case Aggregate.Share share -> Stream.of(share.condition());
            case Aggregate.First first -> Stream.of(first.value());
            case Aggregate.Last last -> Stream.of(last.value());
        };
    }

    /** The direct parts of an expression. */
    public static Stream<? extends RowExpression> parts(RowExpression expression) {
        return switch (expression) {
            case RowExpression.ColumnValue column -> Stream.of();
            case RowExpression.Navigation navigation -> Stream.of();
            case RowExpression.Literal literal -> Stream.of();
            case RowExpression.PeriodBound bound -> Stream.of();
            case RowExpression.StartOfPreviousPeriod start -> Stream.of();
            case RowExpression.Related related -> Stream.concat(related.value().stream(), related.where().stream());
            case RowExpression.OfOuterRow outer -> Stream.of(outer.value());
            case RowExpression.Neighbour neighbour -> neighbour.among().stream();
            case RowExpression.OpenInstant instant -> Stream.of();
            case RowExpression.BusinessTime time -> Stream.of(time.from(), time.to());
            case RowExpression.Arithmetic arithmetic -> Stream.of(arithmetic.left(), arithmetic.right());
            case RowExpression.Proportion proportion -> Stream.of(proportion.part(), proportion.whole());
            case RowExpression.Comparison comparison -> Stream.of(comparison.left(), comparison.right());
            case RowExpression.And and -> and.conditions().stream();
            case RowExpression.Or or -> or.conditions().stream();
            case RowExpression.Not not -> Stream.of(not.condition());
            case RowExpression.Membership membership -> Stream.of(membership.value());
            case RowExpression.IsMissing missing -> Stream.of(missing.value());
            case RowExpression.OrElse orElse -> Stream.of(orElse.value(), orElse.otherwise());
            case RowExpression.Extreme extreme -> extreme.of().stream();
            case RowExpression.Rewritten rewritten -> Stream.of(rewritten.text());
            case RowExpression.LengthOfText length -> Stream.of(length.text());
            case RowExpression.TextTest test -> Stream.of(test.text(), test.part());
            case RowExpression.PartOfMoment part -> Stream.of(part.moment());
            case RowExpression.Conditional conditional ->
                Stream.of(conditional.condition(), conditional.then(), conditional.otherwise());
        };
    }
}
