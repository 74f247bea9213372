package scorecard.engine.result;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import scorecard.engine.observe.Cut;
import scorecard.engine.time.Period;
import scorecard.engine.type.Unit;

/**
 * The value of one KPI in one period at one cut. Values are exact to DECIMAL128 and unrounded: fractions for percents, seconds for
 * durations. There are millions of results, so that each holds only what it does not share with others.
 */
public final class KpiResult {

    private final Judgement judgement;
    private final Cut cut;
    private final Measured measured;

    /** What was measured in the period before; null where it is not known. */
    private final Measured before;

    /**
     * What was measured and what is said of it.
     *
     * @param cut the part of the organisation it is of
     * @param measured its value, none where the reason says why, and what that rests on (semantics: n is the denominator of a share,
     *     used values of a mean, rows of a count)
     * @param before what was measured in the period before
     */
    public KpiResult(Judgement judgement, Cut cut, Measured measured, Optional<? extends Measured> before) {
        this(judgement, cut, measured, before.orElse(null));
    }

    private KpiResult(Judgement judgement, Cut cut, Measured measured, Measured before) {
        this.judgement = judgement;
        this.cut = cut;
        this.measured = measured;
        this.before = before;
    }

    /** The same where it is known what was measured in the period before. */
    public static KpiResult after(Measured before, Judgement judgement, Cut cut, Measured measured) {
        return new KpiResult(judgement, cut, measured, Objects.requireNonNull(before));
    }

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
                new Judgement(
                        kpi, period, complete, unit, target, baseline, benchmark, status, score, trend, better, reason),
                cut,
                new Measured.Known(value, numerator, denominator, n),
                previous.map(Measured.Known::of));
    }

    /** The qualified name of the KPI. */
    public String kpi() {
        return judgement.kpi();
    }

    /** When. */
    public Period period() {
        return judgement.period();
    }

    /** The part of the organisation it is of. */
    public Cut cut() {
        return cut;
    }

    /** Whether the period ended by the as-of moment. */
    public boolean complete() {
        return judgement.complete();
    }

    /** What its values are in. */
    public Unit unit() {
        return judgement.unit();
    }

    /** Of this period. */
    public Optional<BigDecimal> target() {
        return judgement.target();
    }

    /** Of this period. */
    public Optional<BigDecimal> baseline() {
        return judgement.baseline();
    }

    /** Of this period. */
    public Optional<BigDecimal> benchmark() {
        return judgement.benchmark();
    }

    /** The colour; none where it has none. */
    public Status status() {
        return judgement.status();
    }

    /** 0 .. 100; beyond where the scorecard does not cap scores. */
    public Optional<BigDecimal> score() {
        return judgement.score();
    }

    /** How it moved against the period before. */
    public Trend trend() {
        return judgement.trend();
    }

    /** Whether it moved in the KPI's direction; empty where unknown or unmoved. */
    public Optional<Boolean> better() {
        return judgement.better();
    }

    /** Why there is no value, or else why there is no score, or else how its policy gave it a value. */
    public Optional<Reason> reason() {
        return judgement.reason();
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
        return before == null ? Optional.empty() : before.value();
    }

    /** The same with the digits that results are written with. */
    public Optional<BigDecimal> writtenPrevious() {
        return before == null ? Optional.empty() : before.written();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KpiResult same
                && judgement.equals(same.judgement)
                && cut.equals(same.cut)
                && measured.equals(same.measured)
                && Objects.equals(before, same.before);
    }

    @Override
    public int hashCode() {
        return Objects.hash(judgement, cut, measured, before);
    }

    @Override
    public String toString() {
        return judgement + " of " + cut + ": " + value() + ", before " + previous();
    }
}
