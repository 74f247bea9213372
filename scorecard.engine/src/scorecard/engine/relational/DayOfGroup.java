package scorecard.engine.relational;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.MomentPart;
import scorecard.engine.plan.Source;
import scorecard.engine.type.ValueType;

/**
 * A value that says no more and no less than the day on which a row counts and perhaps one column by which rows are grouped, as
 * {@code agent * 100000000 + year(opened_at) * 10000 + month(opened_at) * 100 + day(opened_at)} does: two rows have the same value
 * exactly where they have the same day and the same agent.
 *
 * @param column the index of the column among those of the groups; empty where the value is of the day alone
 */
record DayOfGroup(Optional<Integer> column) {
    /** The year, the month and the day of the month, and by how much each of them may differ at most. */
    private static final Map<MomentPart, Long> WIDTHS =
            Map.of(MomentPart.YEAR, 9998L, MomentPart.MONTH, 11L, MomentPart.DAY, 30L);

    /** What is counted, where it can be proved to be one. */
    static Optional<DayOfGroup> of(Aggregate.CountDistinct distinct, Source source, RowGroups groups) {
        Optional<String> time = distinct.over().time(source);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        Terms terms = new Terms(source, time.get(), groups.expressions());
        if (terms.isDay(distinct.value())) {
            return Optional.of(new DayOfGroup(Optional.empty()));
        }
        return terms.add(distinct.value(), BigInteger.ONE) && terms.tellApart()
                ? Optional.of(new DayOfGroup(terms.group()))
                : Optional.empty();
    }

    /** A value as a sum of multiples of parts of the day and of columns. */
    private static final class Terms {
        private final Source source;
        private final String time;
        private final List<RowExpression> grouped;
        private final Map<MomentPart, BigInteger> ofDay = new HashMap<>();
        private final Map<Integer, BigInteger> ofColumns = new HashMap<>();

        Terms(Source source, String time, List<RowExpression> grouped) {
            this.source = source;
            this.time = time;
            this.grouped = grouped;
        }

        boolean isDay(RowExpression value) {
            return isTime(value) && value.type() instanceof ValueType.Date
                    || value instanceof RowExpression.PartOfMoment(MomentPart part, RowExpression moment)
                            && part == MomentPart.DATE
                            && isTime(moment);
        }

        private boolean isTime(RowExpression value) {
            return value instanceof RowExpression.ColumnValue(String column, ValueType type) && column.equals(time);
        }

        /** Whether a value is such a sum; its terms are added. */
        boolean add(RowExpression value, BigInteger factor) {
            if (!(value.type() instanceof ValueType.Whole)) {
                return false;
            }
            int column = grouped.indexOf(value);
            if (column >= 0) {
                ofColumns.merge(column, factor, BigInteger::add);
                return true;
            }
            return switch (value) {
                case RowExpression.NumberLiteral constant -> true;
                case RowExpression.ColumnValue own ->
                    derivation(own).filter(of -> add(of, factor)).isPresent();
                case RowExpression.PartOfMoment(MomentPart part, RowExpression moment) -> {
                    boolean known = isTime(moment) && WIDTHS.containsKey(part);
                    if (known) {
                        ofDay.merge(part, factor, BigInteger::add);
                    }
                    yield known;
                }
                case RowExpression.Arithmetic arithmetic -> add(arithmetic, factor);
                default -> false;
            };
        }

        private boolean add(RowExpression.Arithmetic arithmetic, BigInteger factor) {
            RowExpression left = arithmetic.left();
            RowExpression right = arithmetic.right();
            return switch (arithmetic.operator()) {
                case PLUS -> add(left, factor) && add(right, factor);
                case MINUS -> add(left, factor) && add(right, factor.negate());
                case TIMES -> addProduct(left, right, factor) || addProduct(right, left, factor);
                case DIVIDED_BY -> false;
            };
        }

        private boolean addProduct(RowExpression literal, RowExpression value, BigInteger factor) {
            return literal instanceof RowExpression.NumberLiteral number
                    && number.value().stripTrailingZeros().scale() <= 0
                    && add(value, factor.multiply(number.value().toBigIntegerExact()));
        }

        private Optional<RowExpression> derivation(RowExpression.ColumnValue value) {
            return source.reader() instanceof Reader.From
                    ? Optional.empty()
                    : source.column(value.column()).derivation();
        }

        /**
         * Whether no two days and values of the column have the same sum: with the multiples in ascending order, each must be greater
         * than all that those before it may differ by, and the column, which may differ by anything, is the last. A column that is
         * taken away again does not tell rows apart, but where it is missing there is no sum.
         */
        boolean tellApart() {
            if (!ofDay.keySet().equals(WIDTHS.keySet()) || ofColumns.size() > 1) {
                return false;
            }
            BigInteger most = BigInteger.ZERO;
            for (Map.Entry<MomentPart, BigInteger> one : ofDay.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getValue().abs()))
                    .toList()) {
                BigInteger multiple = one.getValue().abs();
                if (multiple.compareTo(most) <= 0) {
                    return false;
                }
                most = most.add(multiple.multiply(BigInteger.valueOf(WIDTHS.get(one.getKey()))));
            }
            BigInteger greatest = most;
            return ofColumns.values().stream()
                    .allMatch(multiple -> multiple.abs().compareTo(greatest) > 0);
        }

        Optional<Integer> group() {
            return ofColumns.keySet().stream().findFirst();
        }
    }
}
