package scorecard.engine.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.type.ValueType;

/** Watches whether all cells of a column are written in the plainest form that its declaration reads. */
abstract sealed class FormOfCells permits FormOfNumbers, FormOfWords, FormOfDays, FormOfMoments, FormOfTruths {
    /** So many bytes may be looked at behind the beginning of a cell, whatever stands there. */
    static final int LOOKAHEAD = 32;

    private boolean odd;

    /**
     * What watches the cells of a column; empty where any text fits it, or where no form is plain.
     *
     * <p>A text that means missing is none in that form, or nobody could tell it from a value.
     */
    static Optional<FormOfCells> of(Column column) {
        return plainest(column).filter(form -> column.missing().stream().noneMatch(form::isForm));
    }

    private static Optional<FormOfCells> plainest(Column column) {
        return switch (column.format()) {
            case CellFormat.Text(List<String> allowed) -> FormOfWords.of(allowed);
            case CellFormat.YesNo(List<String> yes, List<String> no) ->
                has(yes, "true") && has(no, "false") && !has(yes, "false") && !has(no, "true")
                        ? Optional.of(new FormOfTruths())
                        : Optional.empty();
            case CellFormat.Number number ->
                number.mark().isPresent() ? Optional.empty() : Optional.of(new FormOfNumbers());
            case CellFormat.DurationIn duration -> Optional.of(new FormOfNumbers());
            case CellFormat.DurationClock clock -> Optional.empty();
            case CellFormat.Moment(Optional<String> pattern) ->
                pattern.isPresent()
                        ? Optional.empty()
                        : Optional.of(column.type() instanceof ValueType.Date ? new FormOfDays() : new FormOfMoments());
        };
    }

    private static boolean has(List<String> words, String word) {
        return words.stream().anyMatch(word::equalsIgnoreCase);
    }

    private boolean isForm(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length > 0 && behind(Arrays.copyOf(bytes, bytes.length + LOOKAHEAD), 0) == bytes.length;
    }

    /**
     * Where what is written in the form ends.
     *
     * @param at where the cell begins
     * @return {@code at} where nothing is
     */
    abstract int behind(byte[] text, int at);

    /** Whether a cell was met that is written in another form. */
    boolean isOdd() {
        return odd;
    }

    /** A cell was met that is written in another form. */
    void meetOther() {
        odd = true;
    }

    /** Takes over what was met elsewhere in the column. */
    void meet(FormOfCells elsewhere) {
        odd |= elsewhere.odd;
    }

    /** The form of all cells that were met. */
    WrittenForm form() {
        return odd ? new WrittenForm.Anything() : plain();
    }

    /** The form where no cell was odd. */
    abstract WrittenForm plain();

    static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    /** The number that two digits write; -1 where they are none. */
    static int pair(byte[] text, int at) {
        return isDigit(text[at]) && isDigit(text[at + 1]) ? (text[at] - '0') * 10 + text[at + 1] - '0' : -1;
    }
}
