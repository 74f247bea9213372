package scorecard.engine.read;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/**
 * A delimited text file, quoted as of RFC 4180. The delimiter is the comma, semicolon, tab or bar that finds most
 * of the declared headers in the first line.
 */
final class CsvFile implements TableFile {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final DataFile file;
    private final char delimiter;
    private final Charset encoding;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private Optional<long[]> only = Optional.empty();
    private int taken;
    private List<String> header = List.of();
    private long row = 1;

    private CsvFile(DataFile file, char delimiter, Charset encoding) throws IOException {
        this.file = file;
        this.delimiter = delimiter;
        this.encoding = encoding;
        this.reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter('"')
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(ReadingLimits.RECORD_LENGTH)
                .ofCsvRecord(new ClosedQuotes(text(file, encoding), delimiter));
        this.records = reader.iterator();
    }

    /**
     * @param headers the declared headers, to tell the delimiter by
     * @param encoding declared; Unicode where empty
     */
    static Opened open(DataFile file, Collection<String> headers, Optional<Charset> encoding) {
        try {
            byte[] start = start(file);
            Optional<Issue> packed = packed(file, start);
            if (packed.isPresent()) {
                return new Opened.Unreadable(packed.get());
            }
            Charset charset = encoding.orElseGet(() -> unicode(start));
            CsvFile table = new CsvFile(file, delimiter(file, headers, charset), charset);
            table.readHeader();
            if (table.header.isEmpty()) {
                table.close();
                return unreadable(
                        "data-file-empty",
                        "`" + file.name() + "` is empty; expected a header line and rows below it",
                        new Place.InFile(file.name()));
            }
            return new Opened.Readable(table);
        } catch (IOException | UncheckedIOException | CsvParseException | IllegalStateException problem) {
            return new Opened.Unreadable(issue(file, 1, problem));
        }
    }

    private static char delimiter(DataFile file, Collection<String> headers, Charset encoding) throws IOException {
        char best = DELIMITERS.getFirst();
        int bestFound = -1;
        int bestColumns = -1;
        for (char delimiter : DELIMITERS) {
            try (CsvFile candidate = new CsvFile(file, delimiter, encoding)) {
                candidate.readHeader();
                int found = (int)
                        headers.stream().filter(candidate.header::contains).count();
                if (found > bestFound || found == bestFound && candidate.header.size() > bestColumns) {
                    best = delimiter;
                    bestFound = found;
                    bestColumns = candidate.header.size();
                }
            } catch (CsvParseException misread) {
                // Quotes that do not end at this delimiter: it is another one, or opening the file will say what is
                // wrong.
                continue;
            }
        }
        return best;
    }

    private static Opened unreadable(String code, String message, Place place) {
        return new Opened.Unreadable(Issue.error(code, message, place));
    }

    private static byte[] start(DataFile file) throws IOException {
        try (var stream = file.open()) {
            return stream.readNBytes(4);
        }
    }

    private static Optional<Issue> packed(DataFile file, byte[] start) {
        if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
            return Optional.of(notText(
                    file,
                    "a workbook or an archive, not a text file; a workbook is read with `read excel`, an archive"
                            + " has a name that ends with `.zip`"));
        }
        return start.length >= 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b
                ? Optional.of(notText(file, "packed by gzip, but its name does not end with `.gz`"))
                : Optional.empty();
    }

    private static Issue notText(DataFile file, String what) {
        return Issue.error("data-file-format", "`" + file.name() + "` is " + what, new Place.InFile(file.name()));
    }

    /** The letters of a file without its mark; other bytes than those of the encoding are refused. */
    static Reader text(DataFile file, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(
                new InputStreamReader(
                        file.open(),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** UTF-16 begins with a mark that no text in UTF-8 can begin with. */
    private static Charset unicode(byte[] start) {
        boolean littleEndian = start.length >= 2 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe;
        boolean bigEndian = start.length >= 2 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff;
        return littleEndian
                ? StandardCharsets.UTF_16LE
                : bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    /**
     * Opens a file of which only some rows are given.
     *
     * @param only their numbers, in ascending order; empty for all
     */
    static Opened open(DataFile file, Collection<String> headers, Optional<Charset> encoding, Optional<long[]> only) {
        Opened opened = open(file, headers, encoding);
        if (opened instanceof Opened.Readable(CsvFile table)) {
            table.only = only;
        }
        return opened;
    }

    /** Between two cells. */
    char delimiter() {
        return delimiter;
    }

    /** In which its letters are written. */
    Charset encoding() {
        return encoding;
    }

    private void readHeader() {
        if (records.hasNext()) {
            header = records.next().getFields().stream().map(String::strip).toList();
        }
        if (header.stream().allMatch(String::isEmpty)) {
            header = List.of();
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Next next() {
        try {
            while (!isDone() && records.hasNext()) {
                List<String> fields = records.next().getFields();
                row++;
                if (isAsked() && (fields.size() > 1 || !fields.getFirst().isEmpty())) {
                    return new Next.Row(row, cells(fields));
                }
            }
            return new Next.End();
        } catch (UncheckedIOException | CsvParseException | IllegalStateException | NoSuchElementException problem) {
            return new Next.Broken(issue(file, row + 1, problem));
        }
    }

    private boolean isDone() {
        return only.filter(rows -> taken == rows.length).isPresent();
    }

    private boolean isAsked() {
        boolean asked = only.isEmpty() || only.get()[taken] == row;
        taken += asked ? 1 : 0;
        return asked;
    }

    private static List<RawCell> cells(List<String> fields) {
        List<RawCell> cells = new ArrayList<>(fields.size());
        fields.forEach(field -> cells.add(field.isEmpty() ? new RawCell.Absent() : new RawCell.Written(field)));
        return cells;
    }

    private static Issue issue(DataFile file, long row, Exception problem) {
        Optional<Issue> packing = PackedContent.issue(file, problem);
        if (packing.isPresent()) {
            return packing.get();
        }
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return Issue.error(
                        "data-file-encoding",
                        "`" + file.name() + "` is not text in the expected encoding near row " + row
                                + "; save it as \"CSV UTF-8\", or declare its encoding: `encoding \"windows-1252\"`",
                        new Place.InFile(file.name()));
            }
            if (cause instanceof ClosedQuotes.Unclosed) {
                return Issue.error(
                        "data-file-quotes",
                        "`" + file.name() + "` ends inside a quoted cell that begins in row " + row
                                + "; expected a closing quote `\"`",
                        new Place.InFile(file.name()));
            }
        }
        if (problem instanceof IOException || problem instanceof UncheckedIOException) {
            return Issue.error(
                    "data-file-unreadable", "`" + file.name() + "` cannot be read", new Place.InFile(file.name()));
        }
        return Issue.error(
                "data-file-malformed",
                "`" + file.name() + "` is not a well-formed delimited text near row " + row
                        + "; expected cells of at most " + ReadingLimits.CELL_LENGTH
                        + " characters and, after a closing quote, the next delimiter",
                new Place.InFile(file.name()));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
