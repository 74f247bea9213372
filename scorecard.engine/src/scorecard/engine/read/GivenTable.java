package scorecard.engine.read;

import java.util.Iterator;
import java.util.List;
import scorecard.engine.plan.Reader;

/** Rows that a test writes down; their numbers are lines of its text. */
final class GivenTable implements TableFile {
    private final List<String> header;
    private final Iterator<Reader.GivenRow> rows;

    GivenTable(Reader.Given given) {
        this.header = given.columns();
        this.rows = given.rows().iterator();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Next next() {
        if (!rows.hasNext()) {
            return new Next.End();
        }
        Reader.GivenRow row = rows.next();
        return new Next.Row(
                row.line(),
                row.cells().stream()
                        .<RawCell>map(cell -> cell.isEmpty() ? new RawCell.Absent() : new RawCell.Written(cell))
                        .toList());
    }

    @Override
    public void close() {
        // nothing is open
    }
}
