package scorecard.engine.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** A sheet of a workbook, read row by row; its header is the first of its rows that has all declared headers. */
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

    /**
     * @param headers the declared headers, to tell the header row and the sheet by
     * @param sheetName empty for the only sheet that has them
     */
    static Opened open(DataFile file, Collection<String> headers, String sheetName) {
        Optional<Issue> unsafe = WorkbookArchive.check(file);
        if (unsafe.isPresent()) {
            return new Opened.Unreadable(unsafe.get());
        }
        ReadableWorkbook workbook = null;
        WorkbookFile table = null;
        try {
            workbook = new ReadableWorkbook(file.path().toFile());
            List<Sheet> sheets = workbook.getSheets().toList();
            List<Sheet> named = sheets.stream()
                    .filter(each -> sheetName.isEmpty() || each.getName().equals(sheetName))
                    .toList();
            if (named.isEmpty()) {
                return new Opened.Unreadable(unknownSheet(file, sheetName, sheets));
            }
            List<Sheet> likely = likely(file, workbook, named, headers);
            if (likely.size() > 1) {
                return new Opened.Unreadable(ambiguousSheet(file, likely));
            }
            Sheet sheet = likely.getFirst();
            WorkbookFile opened = new WorkbookFile(file, workbook, sheet);
            opened.readHeader(headers);
            if (opened.header.isEmpty()) {
                opened.stream.close();
                return new Opened.Unreadable(Issue.error(
                        "data-file-empty",
                        "sheet `" + sheet.getName() + "` of `" + file.name()
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

    /** The sheets that have a row with all declared headers, or the first of those that have most of them. */
    private static List<Sheet> likely(
            DataFile file, ReadableWorkbook workbook, List<Sheet> sheets, Collection<String> headers)
            throws IOException {
        if (sheets.size() == 1 || headers.isEmpty()) {
            return sheets.subList(0, 1);
        }
        List<Sheet> whole = new ArrayList<>();
        Sheet best = sheets.getFirst();
        long most = 0;
        for (Sheet sheet : sheets) {
            WorkbookFile looked = new WorkbookFile(file, workbook, sheet);
            try (Stream<Row> opened = looked.stream) {
                looked.readHeader(headers);
            }
            long found = headers.stream().filter(looked.header::contains).count();
            if (found == headers.size()) {
                whole.add(sheet);
            }
            if (found > most) {
                most = found;
                best = sheet;
            }
        }
        return whole.isEmpty() ? List.of(best) : whole;
    }

    private static Issue ambiguousSheet(DataFile file, List<Sheet> sheets) {
        return Issue.error(
                "data-sheet-ambiguous",
                "`" + file.name() + "` has the declared columns in several sheets: `"
                        + String.join(
                                "`, `", sheets.stream().map(Sheet::getName).toList())
                        + "`; say which is read: `sheet \"" + sheets.getFirst().getName() + "\"`",
                new Place.InFile(file.name()));
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

    /** Without such a row the header is the one that has most of them, so that a message can say what it lacks. */
    private void readHeader(Collection<String> headers) {
        long most = -1;
        for (int looked = 0; looked < ReadingLimits.ROWS_ABOVE_HEADER && most < headers.size() && rows.hasNext(); ) {
            Row next = rows.next();
            row = next.getRowNum();
            List<String> texts = new ArrayList<>();
            cellsOf(next).forEach(cell -> texts.add(cell.shown().strip()));
            if (!texts.stream().allMatch(String::isEmpty)) {
                looked++;
                long found = headers.stream().filter(texts::contains).count();
                if (found > most) {
                    most = found;
                    header = texts;
                }
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
        private static final Pattern ERROR =
                Pattern.compile("#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)");

        /** Numbers of spreadsheets lie well within; to write out a greater one could take all memory. */
        private static final int MOST_DIGITS = 1_100;

        private static boolean isBeyondFloating(BigDecimal number) {
            return Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
                    || Math.abs((long) number.scale()) > MOST_DIGITS;
        }

        RawCell raw(org.dhatim.fastexcel.reader.Cell cell) {
            return switch (cell.getValue()) {
                case null -> new RawCell.Absent();
                case String text when text.isEmpty() -> new RawCell.Absent();
                case String text
                when text.charAt(0) == '#' && ERROR.matcher(text).matches() -> new RawCell.Faulty(text);
                case String text -> new RawCell.Written(text);
                case Boolean flag -> new RawCell.Flag(flag);
                case BigDecimal number
                when isBeyondFloating(number) -> new RawCell.Faulty(String.valueOf(cell.getRawValue()));
                case BigDecimal number -> new RawCell.Stored(SpreadsheetNumber.promised(number), from1904);
                default -> new RawCell.Faulty(String.valueOf(cell.getRawValue()));
            };
        }
    }
}
