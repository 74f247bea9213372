package scorecard.tests.engine.duckdb;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.And;
import scorecard.engine.plan.RowExpression.Arithmetic;
import scorecard.engine.plan.RowExpression.ColumnValue;
import scorecard.engine.plan.RowExpression.Comparison;
import scorecard.engine.plan.RowExpression.Conditional;
import scorecard.engine.plan.RowExpression.DateLiteral;
import scorecard.engine.plan.RowExpression.IsMissing;
import scorecard.engine.plan.RowExpression.Membership;
import scorecard.engine.plan.RowExpression.Not;
import scorecard.engine.plan.RowExpression.NumberLiteral;
import scorecard.engine.plan.RowExpression.Or;
import scorecard.engine.plan.RowExpression.OrElse;
import scorecard.engine.plan.RowExpression.TextLiteral;
import scorecard.engine.plan.RowExpression.TimestampLiteral;
import scorecard.engine.plan.RowExpression.YesNoLiteral;

/**
 * A row and the simplest evaluator of row expressions there can be, straight from the rules: null is missing or unknown,
 * numbers and durations (in milliseconds) are {@link BigDecimal}, moments are {@link ZonedDateTime}, days {@link LocalDate}.
 */
record NaiveRow(Map<String, Object> cells) {
    static ZonedDateTime moment(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).withEarlierOffsetAtOverlap();
    }

    Object value(RowExpression expression, ZoneId zone) {
        return switch (expression) {
            case ColumnValue column -> cells.get(column.column());
            case RowExpression.Related related -> throw new IllegalArgumentException("only rows are looked at here");
            case RowExpression.OfOuterRow outer -> throw new IllegalArgumentException("only rows are looked at here");
            case RowExpression.Neighbour near -> throw new IllegalArgumentException("only rows are looked at here");
            case RowExpression.BusinessTime time -> throw new IllegalArgumentException("rows have no calendar here");
            case RowExpression.PeriodBound bound -> throw new IllegalArgumentException("only rows are looked at here");
            case RowExpression.StartOfPreviousPeriod start ->
                throw new IllegalArgumentException("only rows are looked at here");
            case RowExpression.OpenInstant open -> throw new IllegalArgumentException("only rows are looked at here");
            case RowExpression.Navigation navigation ->
                throw new IllegalArgumentException("a row alone points nowhere: " + navigation);
            case TextLiteral text -> text.value();
            case YesNoLiteral yesNo -> yesNo.value();
            case NumberLiteral number -> number.value();
            case DateLiteral date -> date.value();
            case TimestampLiteral timestamp -> moment(timestamp.value(), zone);
            case Arithmetic arithmetic -> arithmetic(arithmetic, zone);
            case RowExpression.Proportion proportion -> {
                BigDecimal part = (BigDecimal) value(proportion.part(), zone);
                BigDecimal whole = (BigDecimal) value(proportion.whole(), zone);
                yield part == null || whole == null || whole.signum() == 0
                        ? null
                        : part.divide(whole, proportion.decimals(), RoundingMode.HALF_UP);
            }
            case Comparison comparison -> {
                Object left = value(comparison.left(), zone);
                Object right = value(comparison.right(), zone);
                yield left == null || right == null ? null : compare(comparison.relation(), left, right);
            }
            case And and -> all(and.conditions(), zone, false);
            case Or or -> all(or.conditions(), zone, true);
            case Not not -> {
                Boolean condition = (Boolean) value(not.condition(), zone);
                yield condition == null ? null : !condition;
            }
            case Membership membership -> {
                Object value = value(membership.value(), zone);
                yield value == null
                        ? null
                        : membership.members().stream()
                                .anyMatch(member -> compare(RowExpression.Relation.EQUAL, value, value(member, zone)));
            }
            case IsMissing missing -> value(missing.value(), zone) == null;
            case OrElse orElse -> {
                Object value = value(orElse.value(), zone);
                yield value == null ? value(orElse.otherwise(), zone) : value;
            }
            case RowExpression.Extreme extreme -> extreme(extreme, zone);
            case RowExpression.Rewritten rewritten -> rewritten(rewritten, (String) value(rewritten.text(), zone));
            case RowExpression.LengthOfText length -> {
                String text = (String) value(length.text(), zone);
                yield text == null ? null : BigDecimal.valueOf(text.codePointCount(0, text.length()));
            }
            case RowExpression.TextTest test -> test(test, zone);
            case RowExpression.PartOfMoment part -> part(part, value(part.moment(), zone));
            case Conditional conditional ->
                Boolean.TRUE.equals(value(conditional.condition(), zone))
                        ? value(conditional.then(), zone)
                        : value(conditional.otherwise(), zone);
        };
    }

    private Object extreme(RowExpression.Extreme extreme, ZoneId zone) {
        Object best = null;
        for (RowExpression expression : extreme.of()) {
            Object value = value(expression, zone);
            if (value == null) {
                return null;
            }
            RowExpression.Relation better = extreme.end() == RowExpression.End.LEAST
                    ? RowExpression.Relation.LESS
                    : RowExpression.Relation.GREATER;
            best = best == null || compare(better, value, best) ? value : best;
        }
        return best;
    }

    private static Object rewritten(RowExpression.Rewritten rewritten, String text) {
        if (text == null) {
            return null;
        }
        return switch (rewritten.how()) {
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case TRIMMED -> text.isBlank() ? null : text.strip();
        };
    }

    private Object test(RowExpression.TextTest test, ZoneId zone) {
        String text = (String) value(test.text(), zone);
        String part = (String) value(test.part(), zone);
        if (text == null || part == null) {
            return null;
        }
        return switch (test.position()) {
            case ANYWHERE -> text.contains(part);
            case AT_START -> text.startsWith(part);
            case AT_END -> text.endsWith(part);
        };
    }

    private static Object part(RowExpression.PartOfMoment part, Object moment) {
        if (moment == null) {
            return null;
        }
        LocalDateTime local =
                moment instanceof ZonedDateTime zoned ? zoned.toLocalDateTime() : ((LocalDate) moment).atStartOfDay();
        return switch (part.part()) {
            case DATE -> local.toLocalDate();
            case YEAR -> BigDecimal.valueOf(local.getYear());
            case MONTH -> BigDecimal.valueOf(local.getMonthValue());
            case DAY -> BigDecimal.valueOf(local.getDayOfMonth());
            case HOUR -> BigDecimal.valueOf(local.getHour());
            case WEEKDAY -> local.getDayOfWeek().name().toLowerCase(Locale.ROOT);
        };
    }

    private Object arithmetic(Arithmetic arithmetic, ZoneId zone) {
        Object left = value(arithmetic.left(), zone);
        Object right = value(arithmetic.right(), zone);
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof ZonedDateTime to && right instanceof ZonedDateTime from) {
            return BigDecimal.valueOf(Duration.between(from, to).toMillis());
        }
        if (left instanceof LocalDate to && right instanceof LocalDate from) {
            return BigDecimal.valueOf((to.toEpochDay() - from.toEpochDay()) * 24 * 60 * 60 * 1000);
        }
        if (left instanceof ZonedDateTime moment) {
            Duration duration = Duration.ofMillis(((BigDecimal) right).longValueExact());
            return arithmetic.operator() == RowExpression.Operator.PLUS
                    ? moment.plus(duration)
                    : moment.minus(duration);
        }
        BigDecimal number = (BigDecimal) left;
        return switch (arithmetic.operator()) {
            case PLUS -> number.add((BigDecimal) right);
            case MINUS -> number.subtract((BigDecimal) right);
            case TIMES -> number.multiply((BigDecimal) right);
            case DIVIDED_BY ->
                ((BigDecimal) right).signum() == 0
                        ? null
                        : number.divide((BigDecimal) right, RowExpression.QUOTIENT_DECIMALS, RoundingMode.HALF_UP);
        };
    }

    private Boolean all(List<RowExpression> conditions, ZoneId zone, boolean deciding) {
        boolean unknown = false;
        for (RowExpression condition : conditions) {
            Boolean value = (Boolean) value(condition, zone);
            if (value != null && value == deciding) {
                return deciding;
            }
            unknown |= value == null;
        }
        return unknown ? null : !deciding;
    }

    @SuppressWarnings("unchecked")
    private static boolean compare(RowExpression.Relation relation, Object left, Object right) {
        int order = left instanceof ZonedDateTime moment
                ? moment.toInstant().compareTo(((ZonedDateTime) right).toInstant())
                : ((Comparable<Object>) left).compareTo(right);
        return switch (relation) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
