package scorecard.engine.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** A sheet of a workbook, read row by row; its header is the first row that has a cell. */
final class WorkbookFile implements TableFile {
    private final DataFile file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SpreadsheetCells cells;
    private List<String> header = List.of();
    private long row;

    private WorkbookFile(DataFile file, ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.cells = new SpreadsheetCells(workbook.isDate1904());
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    /** @param sheetName empty for the first sheet */
    static Opened open(DataFile file, String sheetName) {
        Optional<Issue> unsafe = WorkbookArchive.check(file);
        if (unsafe.isPresent()) {
            return new Opened.Unreadable(unsafe.get());
        }
        ReadableWorkbook workbook = null;
        WorkbookFile table = null;
        try {
            workbook = new ReadableWorkbook(file.path().toFile());
            List<Sheet> sheets = workbook.getSheets().toList();
            Optional<Sheet> sheet = sheets.stream()
                    .filter(each -> sheetName.isEmpty() || each.getName().equals(sheetName))
                    .findFirst();
            if (sheet.isEmpty()) {
                return new Opened.Unreadable(unknownSheet(file, sheetName, sheets));
            }
            WorkbookFile opened = new WorkbookFile(file, workbook, sheet.get());
            opened.readHeader();
            if (opened.header.isEmpty()) {
                return new Opened.Unreadable(Issue.error(
                        "data-file-empty",
                        "sheet `" + sheet.get().getName() + "` of `" + file.name()
                                + "` is empty; expected a header row and rows below it",
                        new Place.InFile(file.name())));
            }
            table = opened;
            return new Opened.Readable(table);
        } catch (IOException | RuntimeException problem) {
            // The library reports a damaged part by whatever exception its parser meets first.
            return new Opened.Unreadable(damaged(file, 0));
        } finally {
            if (table == null && workbook != null) {
                close(workbook);
            }
        }
    }

    private static Issue unknownSheet(DataFile file, String sheetName, List<Sheet> sheets) {
        List<String> names = sheets.stream().map(Sheet::getName).toList();
        return Issue.error(
                "data-sheet-missing",
                "`" + file.name() + "` has no sheet `" + sheetName + "`; it has `" + String.join("`, `", names) + "`"
                        + NearestHint.of(sheetName, names),
                new Place.InFile(file.name()));
    }

    private static Issue damaged(DataFile file, long row) {
        return Issue.error(
                "data-workbook-unreadable",
                "`" + file.name() + "` cannot be read as a workbook"
                        + (row == 0 ? "" : " beyond row " + row)
                        + "; expected an undamaged .xlsx file without password",
                new Place.InFile(file.name()));
    }

    private void readHeader() {
        while (header.isEmpty() && rows.hasNext()) {
            Row first = rows.next();
            row = first.getRowNum();
            List<String> texts = new ArrayList<>();
            cellsOf(first).forEach(cell -> texts.add(cell.shown().strip()));
            if (!texts.stream().allMatch(String::isEmpty)) {
                header = texts;
            }
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Next next() {
        try {
            while (rows.hasNext()) {
                Row next = rows.next();
                row = next.getRowNum();
                List<RawCell> read = cellsOf(next);
                if (!read.stream().allMatch(RawCell.Absent.class::isInstance)) {
                    return new Next.Row(row, padded(read));
                }
            }
            return new Next.End();
        } catch (RuntimeException problem) {
            // As in open: any exception of the library's parser means a damaged sheet.
            return new Next.Broken(damaged(file, row));
        }
    }

    private List<RawCell> cellsOf(Row source) {
        List<RawCell> read = new ArrayList<>();
        for (int column = 0; column < Math.min(source.getCellCount(), ReadingLimits.COLUMNS); column++) {
            read.add(source.getOptionalCell(column).map(cells::raw).orElseGet(RawCell.Absent::new));
        }
        return read;
    }

    /** A sheet does not store the empty cells at the end of a row, nor limits a row to its header's columns. */
    private List<RawCell> padded(List<RawCell> read) {
        List<RawCell> padded = new ArrayList<>(read.subList(0, Math.min(read.size(), header.size())));
        while (padded.size() < header.size()) {
            padded.add(new RawCell.Absent());
        }
        return padded;
    }

    @Override
    public void close() {
        stream.close();
        close(workbook);
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Cells of a workbook. */
    private record SpreadsheetCells(boolean from1904) {
        RawCell raw(org.dhatim.fastexcel.reader.Cell cell) {
            return switch (cell.getValue()) {
                case null -> new RawCell.Absent();
                case String text when text.isEmpty() -> new RawCell.Absent();
                case String text
                when text.matches("#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)") ->
                    new RawCell.Faulty(text);
                case String text -> new RawCell.Written(text);
                case Boolean flag -> new RawCell.Flag(flag);
                case BigDecimal number -> new RawCell.Stored(SpreadsheetNumber.promised(number), from1904);
                default -> new RawCell.Faulty(String.valueOf(cell.getRawValue()));
            };
        }
    }
}
