package scorecard.engine.read;

import java.util.List;
import scorecard.engine.issue.Issue;

/** An opened file with a header and rows below it. */
public interface TableFile extends AutoCloseable {
    /** The texts of the header's cells, from the first column. */
    List<String> header();

    /** The next row, the end, or what makes the rest of the file unreadable. */
    Next next();

    @Override
    void close();

    /** What comes next in a file. */
    sealed interface Next {
        /**
         * A row.
         *
         * @param number as people count: the header of a text file is row 1; in a workbook the sheet's own row number
         * @param cells in the order of the header; fewer or more where the row has fewer or more
         */
        record Row(long number, List<RawCell> cells) implements Next {}

        /** No more rows. */
        record End() implements Next {}

        /** The file cannot be read beyond this point. */
        record Broken(Issue issue) implements Next {}
    }

    /** What came of opening a file. */
    sealed interface Opened {
        /** Its header was read. */
        record Readable(TableFile table) implements Opened {}

        /** It cannot be read at all. */
        record Unreadable(Issue issue) implements Opened {}
    }
}
