package scorecard.engine.read;

import java.util.List;

/**
 * A delimited text file that all readers of such files take apart alike: in UTF-8, with one kind of line ends, as many cells in
 * each row as in the header, no empty line between rows, and quotes only around whole cells. Where a few rows are odd, it is what is
 * laid aside of the others.
 *
 * @param file where the text is: the source's own one, or what is laid aside of it, without the odd rows
 * @param header the texts of the header's cells
 * @param indexes for each declared column the index of its cell in a row, 0-based
 * @param forms for each declared column how its cells are written
 * @param everywhere for each declared column whether each row has a cell
 * @param rows without the header and the odd ones
 * @param odd rows, in their order
 * @param longest bytes of a row at most
 * @param layout how rows and cells are parted
 */
public record PlainText(
        DataFile file,
        List<String> header,
        List<Integer> indexes,
        List<WrittenForm> forms,
        List<Boolean> everywhere,
        long rows,
        List<OddRows> odd,
        int longest,
        Layout layout) {
    public PlainText {
        header = List.copyOf(header);
        indexes = List.copyOf(indexes);
        forms = List.copyOf(forms);
        everywhere = List.copyOf(everywhere);
        odd = List.copyOf(odd);
    }

    /** Whether no cell is longer than it may be; none has a letter that no text may have. */
    public boolean hasSoundCells() {
        return longest <= ReadingLimits.CELL_LENGTH;
    }

    /**
     * How rows and cells are parted.
     *
     * @param returns whether a carriage return stands before each line feed
     * @param linesInCells whether some cell has several lines
     */
    public record Layout(char delimiter, boolean returns, boolean linesInCells) {}
}
