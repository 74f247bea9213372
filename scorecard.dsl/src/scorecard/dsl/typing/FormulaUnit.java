package scorecard.dsl.typing;

import scorecard.engine.type.Unit;

/** The unit that follows from a formula, before the author's declaration says how it is meant. */
public sealed interface FormulaUnit {

    /** A number without dimension. */
    record Plain() implements FormulaUnit {}

    /**
     * So many of something.
     *
     * @param word what is counted, in the singular; empty where different things are counted together or nobody named it
     */
    record Counted(String word) implements FormulaUnit {
        /** Whether a count of one can stand for a count of the other. */
        boolean fits(String other) {
            return word.isEmpty() || other.isEmpty() || word.equals(other);
        }
    }

    /** A part of a whole, 0.75 for 75 %. */
    record Fraction() implements FormulaUnit {}

    /** Elapsed time. */
    record Time() implements FormulaUnit {}

    /** An amount of one currency. */
    record Money(String currency) implements FormulaUnit {}

    /**
     * So much for each of something counted.
     *
     * @param of never a rate, never dimensionless with a percent
     * @param word empty where nobody named what is counted
     */
    record Rate(FormulaUnit of, String word) implements FormulaUnit {}

    /** A number of spans of time: {@code days in period}, or a duration divided by {@code 1 hour}. */
    record Spans(SpanOfTime span) implements FormulaUnit {}

    /**
     * So much for each span of time.
     *
     * @param of neither spans nor so much for each span
     */
    record PerSpan(FormulaUnit of, SpanOfTime span) implements FormulaUnit {

        /** Whether it is what something divided by a duration is, which nobody has said yet how to show. */
        boolean isRaw() {
            return span.equals(SpanOfTime.Elapsed.SECOND);
        }

        private Unit shown() {
            boolean days = span instanceof SpanOfTime.CalendarDays;
            return of instanceof Rate || days && span.word().isEmpty()
                    ? of.undeclared()
                    : new Unit.Rate(
                            of.undeclared(), isRaw() ? USUAL_SPAN : span.word().orElse(USUAL_SPAN));
        }
    }

    /** What something divided by a duration is shown per where nobody says it. */
    String USUAL_SPAN = "hour";

    /** Whether it is a number whatever it is called: count, number, percent or points. */
    default boolean isDimensionless() {
        return this instanceof Plain || this instanceof Counted || this instanceof Fraction || this instanceof Spans;
    }

    /** The unit of a KPI that declares none. */
    default Unit undeclared() {
        return switch (this) {
            case Plain plain -> new Unit.Number();
            case Counted counted -> new Unit.Count();
            case Fraction fraction -> new Unit.Percent();
            case Time time -> new Unit.Duration();
            case Money money -> new Unit.Money(money.currency());
            case Rate rate -> new Unit.Rate(rate.of().undeclared(), rate.word().isEmpty() ? "row" : rate.word());
            case Spans spans -> new Unit.Number();
            case PerSpan rate -> rate.shown();
        };
    }

    /** What a formula that uses a KPI of this unit reckons with. */
    static FormulaUnit of(Unit unit) {
        return switch (unit) {
            case Unit.Count count -> new Counted("");
            case Unit.Number number -> new Plain();
            case Unit.Percent percent -> new Fraction();
            case Unit.Points points -> new Plain();
            case Unit.Duration duration -> new Time();
            case Unit.Money money -> new Money(money.currency());
            case Unit.Own own -> own.of() instanceof Unit.Count ? new Counted(own.name()) : of(own.of());
            case Unit.Rate rate -> new Rate(of(rate.of()), rate.per());
        };
    }
}
