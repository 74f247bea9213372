package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.scoping.Matches;
import scorecard.dsl.scoping.RowTime;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.CountAggregate;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Reached;
import scorecard.dsl.scorecard.ValueAggregate;
import scorecard.dsl.typing.QuantityValue;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.RelatedValue;
import scorecard.engine.type.ValueType;

/** Values of related rows to plan. */
final class RelatedTranslator {

    private static final RowExpression NOTHING =
            new RowExpression.NumberLiteral(BigDecimal.ZERO, new ValueType.Duration());

    private final RowTranslator rows;

    RelatedTranslator(RowTranslator rows) {
        this.rows = rows;
    }

    RowExpression translate(Aggregate related, ValueType type) {
        List<RowExpression> conditions = new ArrayList<>();
        Optional<BigDecimal> lookAhead = Optional.empty();
        if (related instanceof Reached reached) {
            BigDecimal within = milliseconds(reached.getWithin());
            lookAhead = Optional.of(within);
            conditions.addAll(soonEnough(reached, within));
        }
        Optional.ofNullable(related.getCondition()).map(rows::translate).ifPresent(condition -> {
            if (condition instanceof RowExpression.And and) {
                conditions.addAll(and.conditions());
            } else {
                conditions.add(condition);
            }
        });
        return new RowExpression.Related(
                Names.ofDefinition(related.getRelated()),
                Matches.of(related).stream()
                        .map(match -> new RowExpression.Match(
                                match.related().getName(),
                                match.own().orElseThrow().getName()))
                        .toList(),
                what(related),
                related instanceof ValueAggregate value
                        ? Optional.of(rows.translate(value.getValue()))
                        : Optional.empty(),
                conditions.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                conditions.size() == 1 ? conditions.getFirst() : new RowExpression.And(conditions)),
                lookAhead,
                type);
    }

    /** The duration in milliseconds. */
    static BigDecimal milliseconds(Quantity span) {
        return QuantityValue.of(span).orElseThrow().value().movePointRight(3).setScale(0, RoundingMode.UNNECESSARY);
    }

    private static List<RowExpression> soonEnough(Reached reached, BigDecimal within) {
        RowExpression later =
                RowTranslator.column(RowTime.of(reached.getRelated()).orElseThrow());
        RowExpression own = new RowExpression.OfOuterRow(
                RowTranslator.column(RowTime.around(reached.eContainer()).orElseThrow()));
        RowExpression distance =
                new RowExpression.Arithmetic(RowExpression.Operator.MINUS, later, own, new ValueType.Duration());
        return List.of(
                new RowExpression.Comparison(RowExpression.Relation.AT_LEAST, distance, NOTHING),
                new RowExpression.Comparison(
                        RowExpression.Relation.AT_MOST,
                        distance,
                        new RowExpression.NumberLiteral(within, new ValueType.Duration())));
    }

    private static RelatedValue what(Aggregate related) {
        return switch (related) {
            case CountAggregate count -> RelatedValue.COUNT;
            case ValueAggregate value ->
                switch (value.getFunction()) {
                    case SUM -> RelatedValue.SUM;
                    case MIN -> RelatedValue.MINIMUM;
                    case MAX -> RelatedValue.MAXIMUM;
                    case FIRST -> RelatedValue.FIRST;
                    case LAST -> RelatedValue.LAST;
                    case MEDIAN, STDDEV -> throw new IllegalArgumentException("not of related rows: " + value);
                };
            default -> RelatedValue.EXISTS;
        };
    }
}
