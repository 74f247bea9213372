package scorecard.engine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import scorecard.engine.type.ValueType;

/**
 * An expression over one row of a source. A missing operand makes the result missing; a condition over a missing value
 * is unknown.
 */
public sealed interface RowExpression {

    /** The type of its value. */
    ValueType type();

    /** The value of a column. */
    record ColumnValue(String column, ValueType type) implements RowExpression {}

    /**
     * The first instant of the period that is looked at, or the first after it. Outside of a period there is none.
     *
     * @param type a date, which is the day it begins, or a timestamp
     */
    record PeriodBound(Selection.Edge edge, ValueType type) implements RowExpression {}

    /**
     * The first instant of the period before the one that is looked at; none overall and in a window of several periods.
     *
     * @param type a date, which is the day it begins, or a timestamp
     */
    record StartOfPreviousPeriod(ValueType type) implements RowExpression {}

    /**
     * The instant at which the rows of an open population are looked at.
     *
     * @param type a date, which is the day it begins, or a timestamp
     */
    record OpenInstant(ValueType type) implements RowExpression {}

    /**
     * The value of a column of the row that others point to, one after the other; missing where one of them points to no
     * row. Of a source whose rows hold for a time, the row that holds at the start of the day on which the first row
     * counts.
     *
     * @param references the columns that point to a row, from the row outwards, at least one
     */
    record Navigation(List<String> references, String column, ValueType type) implements RowExpression {
        public Navigation {
            references = List.copyOf(references);
            if (references.isEmpty()) {
                throw new IllegalArgumentException("a navigation follows at least one reference");
            }
        }
    }

    /**
     * How much of the time between two moments lies within the opening hours of a calendar, in milliseconds; below zero where
     * the first moment is the later one. A date means its first moment.
     *
     * @param from a date or timestamp
     * @param to a date or timestamp
     * @param calendar qualified name of a calendar with opening hours
     */
    record BusinessTime(RowExpression from, RowExpression to, String calendar) implements RowExpression {
        @Override
        public ValueType type() {
            return new ValueType.Duration();
        }
    }

    /**
     * One value for a row, from the rows of another source that belong to it: how many there are, the sum of an expression
     * over them … Only rows for which the condition is true belong to it.
     *
     * @param source qualified name of the other source
     * @param by the columns of both rows that hold the same value; none where only the condition tells
     * @param value of each related row; empty where they are only counted
     * @param where over the related row; {@link OfOuterRow} in it looks at the row they belong to
     * @param lookAhead how many milliseconds after the row's time related rows are looked for; what is found stays
     *     provisional until the data goes so far beyond the period
     */
    record Related(
            String source,
            List<Match> by,
            RelatedValue what,
            Optional<RowExpression> value,
            Optional<RowExpression> where,
            Optional<BigDecimal> lookAhead,
            ValueType type)
            implements RowExpression {
        public Related {
            by = List.copyOf(by);
        }
    }

    /**
     * Two columns that hold the same value.
     *
     * @param related of the related row
     * @param own of the row that it belongs to
     */
    record Match(String related, String own) {}

    /** In the condition or value of related rows: an expression over the row that they belong to. */
    record OfOuterRow(RowExpression value) implements RowExpression {
        @Override
        public ValueType type() {
            return value.type();
        }
    }

    /**
     * Whether another row of the source with the same values comes before or after this one, in the order of time and row
     * key, and not more than so many milliseconds away. Rows that miss one of the values have no neighbours.
     *
     * @param same the columns that hold the same values, at least one
     * @param among only rows for which it is true count as neighbours
     */
    record Neighbour(Side side, BigDecimal within, List<String> same, Optional<RowExpression> among)
            implements Condition {
        public Neighbour {
            same = List.copyOf(same);
        }
    }

    /** A constant. */
    sealed interface Literal extends RowExpression {}

    /** A text constant. */
    record TextLiteral(String value) implements Literal {
        @Override
        public ValueType type() {
            return new ValueType.Text();
        }
    }

    /** {@code true} or {@code false}. */
    record YesNoLiteral(boolean value) implements Literal {
        @Override
        public ValueType type() {
            return new ValueType.YesNo();
        }
    }

    /**
     * A number, an amount of money or a duration.
     *
     * @param value in milliseconds for a duration
     * @param type {@link ValueType.Whole}, {@link ValueType.Decimal}, {@link ValueType.Money} or
     *     {@link ValueType.Duration}
     */
    record NumberLiteral(BigDecimal value, ValueType type) implements Literal {}

    /** A day. */
    record DateLiteral(LocalDate value) implements Literal {
        @Override
        public ValueType type() {
            return new ValueType.Date();
        }
    }

    /** A moment in the zone of the source. */
    record TimestampLiteral(LocalDateTime value) implements Literal {
        @Override
        public ValueType type() {
            return new ValueType.Timestamp();
        }
    }

    /**
     * A sum, difference, product or quotient. Differences of dates and timestamps are durations; a moment plus or minus a
     * duration is a moment. A quotient has {@link #QUOTIENT_DECIMALS} decimals and is missing where its divisor is zero.
     */
    record Arithmetic(Operator operator, RowExpression left, RowExpression right, ValueType type)
            implements RowExpression {}

    /**
     * One number as a part of another, rounded half away from zero; missing where the whole is zero or one of them missing.
     *
     * @param decimals digits after the point, 0 .. 24
     */
    record Proportion(RowExpression part, RowExpression whole, int decimals) implements RowExpression {
        @Override
        public ValueType type() {
            return new ValueType.Decimal(decimals);
        }
    }

    /** Two values compared; both of one type. */
    record Comparison(Relation relation, RowExpression left, RowExpression right) implements Condition {}

    /** True when all are true, false when one is false, else unknown. */
    record And(List<RowExpression> conditions) implements Condition {
        public And {
            conditions = List.copyOf(conditions);
        }
    }

    /** True when one is true, false when all are false, else unknown. */
    record Or(List<RowExpression> conditions) implements Condition {
        public Or {
            conditions = List.copyOf(conditions);
        }
    }

    /** The opposite; unknown stays unknown. */
    record Not(RowExpression condition) implements Condition {}

    /** Whether a value is one of several constants; unknown where it is missing. */
    record Membership(RowExpression value, List<Literal> members) implements Condition {
        public Membership {
            members = List.copyOf(members);
        }
    }

    /** Whether a value is missing; never unknown. */
    record IsMissing(RowExpression value) implements Condition {}

    /** A value, or another where it is missing. */
    record OrElse(RowExpression value, RowExpression otherwise, ValueType type) implements RowExpression {}

    /** One of two values; the second unless the condition is true. */
    record Conditional(RowExpression condition, RowExpression then, RowExpression otherwise, ValueType type)
            implements RowExpression {}

    /** The least or the greatest of several values of one type; missing where one of them is. */
    record Extreme(End end, List<RowExpression> of, ValueType type) implements RowExpression {
        public Extreme {
            of = List.copyOf(of);
            if (of.size() < 2) {
                throw new IllegalArgumentException("an extreme is taken of at least two values");
            }
        }
    }

    /** A text written otherwise. */
    record Rewritten(Rewriting how, RowExpression text) implements RowExpression {
        @Override
        public ValueType type() {
            return new ValueType.Text();
        }
    }

    /** The number of characters (Unicode code points) of a text. */
    record LengthOfText(RowExpression text) implements RowExpression {
        @Override
        public ValueType type() {
            return new ValueType.Whole();
        }
    }

    /** Whether a text has another one in it; letter case counts, and every text has the empty one in it. */
    record TextTest(Position position, RowExpression text, RowExpression part) implements Condition {}

    /** What clocks and calendars in the zone of the source show at a moment. */
    record PartOfMoment(MomentPart part, RowExpression moment) implements RowExpression {
        @Override
        public ValueType type() {
            return switch (part) {
                case DATE -> new ValueType.Date();
                case WEEKDAY -> new ValueType.Text();
                case YEAR, MONTH, DAY, HOUR -> new ValueType.Whole();
            };
        }
    }

    /** An expression that is true, false or unknown. */
    sealed interface Condition extends RowExpression {
        @Override
        default ValueType type() {
            return new ValueType.YesNo();
        }
    }

    /** Row arithmetic. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        /** Rounded to {@link #QUOTIENT_DECIMALS}, half away from zero. */
        DIVIDED_BY
    }

    /** Digits after the point of a quotient. */
    int QUOTIENT_DECIMALS = 12;

    /** Which end of some values. */
    enum End {
        LEAST,
        GREATEST
    }

    /** How a text is written otherwise. */
    enum Rewriting {
        /** In small letters. */
        LOWER,
        /** In capital letters. */
        UPPER,
        /** Without white space at its ends; missing where nothing else is in it. */
        TRIMMED
    }

    /** Where in a text another one stands. */
    enum Position {
        ANYWHERE,
        AT_START,
        AT_END
    }

    /** What a moment is part of, or when in it. */
    enum MomentPart {
        /** The day. */
        DATE,
        YEAR,
        /** 1 .. 12. */
        MONTH,
        /** Of the month, 1 .. 31. */
        DAY,
        /** In English and small letters: {@code monday} .. {@code sunday}. */
        WEEKDAY,
        /** 0 .. 23. */
        HOUR
    }

    /** What is told of related rows. */
    enum RelatedValue {
        /** Whether there is one. */
        EXISTS,
        /** How many there are. */
        COUNT,
        /** The sum of their values; missing where there are none. */
        SUM,
        /** The smallest value. */
        MINIMUM,
        /** The greatest value. */
        MAXIMUM,
        /** The value of the earliest that has one, by time and row key. */
        FIRST,
        /** The value of the latest that has one, by time and row key. */
        LAST
    }

    /** On which side of a row another one is. */
    enum Side {
        /** Earlier. */
        BEFORE,
        /** Later. */
        AFTER
    }

    /** How two values compare. */
    enum Relation {
        EQUAL,
        NOT_EQUAL,
        LESS,
        AT_MOST,
        GREATER,
        AT_LEAST
    }
}
