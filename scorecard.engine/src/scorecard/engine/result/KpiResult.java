package scorecard.engine.result;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.observe.Cut;
import scorecard.engine.time.Period;
import scorecard.engine.type.Unit;

/**
 * The value of one KPI in one period at one cut. Values are exact to DECIMAL128 and unrounded: fractions for percents, seconds for
 * durations.
 *
 * @param kpi qualified name
 * @param cut the part of the organisation it is of
 * @param complete whether the period ended by the as-of moment
 * @param measured its value, none where the reason says why, and what that rests on (semantics: n is the denominator of a share,
 *     used values of a mean, rows of a count)
 * @param target of this period
 * @param score 0 .. 100; beyond where the scorecard does not cap scores
 * @param before what was measured in the period before
 * @param better whether it moved in the KPI's direction; empty where unknown or unmoved
 * @param reason why there is no value, or else why there is no score, or else how its policy gave it a value
 */
public record KpiResult(
        String kpi,
        Period period,
        Cut cut,
        boolean complete,
        Measured measured,
        Unit unit,
        Optional<BigDecimal> target,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> benchmark,
        Status status,
        Optional<BigDecimal> score,
        Optional<? extends Measured> before,
        Trend trend,
        Optional<Boolean> better,
        Optional<Reason> reason) {

    /** A result whose numbers are known. */
    public KpiResult(
            String kpi,
            Period period,
            Cut cut,
            boolean complete,
            Optional<BigDecimal> value,
            Unit unit,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            long n,
            Optional<BigDecimal> target,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> benchmark,
            Status status,
            Optional<BigDecimal> score,
            Optional<BigDecimal> previous,
            Trend trend,
            Optional<Boolean> better,
            Optional<Reason> reason) {
        this(
                kpi,
                period,
                cut,
                complete,
                new Measured.Known(value, numerator, denominator, n),
                unit,
                target,
                baseline,
                benchmark,
                status,
                score,
                previous.map(Measured.Known::of),
                trend,
                better,
                reason);
    }

    /** Empty for no value; the reason says why. */
    public Optional<BigDecimal> value() {
        return measured.value();
    }

    /** The value with the digits that results are written with. */
    public Optional<BigDecimal> written() {
        return measured.written();
    }

    /** Of a quotient, where the formula is one. */
    public Optional<BigDecimal> numerator() {
        return measured.numerator();
    }

    /** Of a quotient, where the formula is one. */
    public Optional<BigDecimal> denominator() {
        return measured.denominator();
    }

    /** The rows or values behind it. */
    public long n() {
        return measured.n();
    }

    /** The value in the period before. */
    public Optional<BigDecimal> previous() {
        return before.flatMap(Measured::value);
    }

    /** The same with the digits that results are written with. */
    public Optional<BigDecimal> writtenPrevious() {
        return before.flatMap(Measured::written);
    }
}
