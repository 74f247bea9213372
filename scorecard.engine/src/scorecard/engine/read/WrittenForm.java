package scorecard.engine.read;

/** The form in which all cells of a column of a text file are written that are not empty. */
public sealed interface WrittenForm {

    /** Any. */
    record Anything() implements WrittenForm {}

    /**
     * Digits, possibly behind a minus and around a decimal mark: no plus, no space, no exponent.
     *
     * @param whole how many digits stand before the mark at most
     * @param decimals how many stand behind it at most; 0 where no cell has a mark
     * @param negative whether a cell may have a minus
     */
    record Digits(int whole, int decimals, boolean negative) implements WrittenForm {}

    /** One of the words that the column may have, letter by letter. */
    record Listed() implements WrittenForm {}

    /** {@code 2026-01-31}, and a day of the calendar. */
    record Day() implements WrittenForm {}

    /**
     * Such a day, {@code T} or a space, and a time of day to the minute, second or millisecond.
     *
     * @param atTheEdge whether one may lie in the first or the last year of the calendar
     */
    record Moment(boolean atTheEdge) implements WrittenForm {}

    /** {@code true} or {@code false}, in small or large letters. */
    record Truth() implements WrittenForm {}
}
