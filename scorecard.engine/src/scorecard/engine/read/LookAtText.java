package scorecard.engine.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;

/**
 * Looks at a whole delimited text file before it is read: whether every reader takes it apart alike, and how the cells of each column
 * are written. A large one is looked at in ranges, all at once.
 */
public final class LookAtText {
    private static final long LEAST_OF_RANGE = 8L << 20;

    /** Bytes; no row may be longer that is looked at. */
    private static final int LONGEST_HEADER = 1 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Source source;
    private final int threads;
    private final Cancellation cancellation;
    private final TextAside aside;
    private final Predicate<DataFile> canBeNamed;
    private final LookedAt lookedAt;

    /**
     * Looks at the files of a source.
     *
     * @param aside where text goes that is packed, in another encoding or in a file that cannot be named
     * @param canBeNamed whether a database takes a file's name for itself and not for a pattern
     * @param bytes of all files that will be looked at
     */
    public LookAtText(Source source, DataRequest request, TextAside aside, Predicate<DataFile> canBeNamed, long bytes) {
        this.source = source;
        this.threads = request.threads();
        this.cancellation = request.cancellation();
        this.aside = aside;
        this.canBeNamed = canBeNamed;
        this.lookedAt = new LookedAt(request.progress(), source.name(), bytes);
    }

    /** What it is where it is plain; empty where it must be read row by row, or cannot be read at all. */
    public Optional<PlainText> of(DataFile file) {
        if (!(source.reader() instanceof Reader.Csv csv)) {
            return Optional.empty();
        }
        TableFile.Opened opened =
                CsvFile.open(file, ReadSource.headers(source), csv.encoding().map(Charset::forName));
        if (!(opened instanceof TableFile.Opened.Readable(CsvFile table))) {
            return Optional.empty();
        }
        List<String> header = table.header();
        table.close();
        MatchHeaders.Match match = MatchHeaders.of(source, file, header);
        if (header.size() < 2 || !match.issues().isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<DataFile> readable = readable(file, table.encoding());
            return readable.isPresent()
                    ? plain(readable.get(), header, match.indexes(), table.delimiter())
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The file, or what is laid aside of it, as a database can read it. */
    private Optional<DataFile> readable(DataFile file, Charset encoding) throws IOException {
        boolean asItIs = file.packing() instanceof Packing.Plain
                && encoding.equals(StandardCharsets.UTF_8)
                && canBeNamed.test(file);
        if (asItIs) {
            return Optional.of(file);
        }
        lookedAt.asideOfFile();
        return aside.copy(file, encoding);
    }

    private Optional<PlainText> plain(DataFile file, List<String> header, List<Integer> indexes, char delimiter)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file.path())) {
            return plain(channel, file, header, indexes, delimiter);
        }
    }

    private Optional<PlainText> plain(
            FileChannel channel, DataFile file, List<String> header, List<Integer> indexes, char delimiter)
            throws IOException {
        boolean returns = returns(channel);
        long start = start(channel);
        PlainRows heading =
                new PlainRows(delimiter, returns, Collections.nCopies(header.size(), Optional.<FormOfCells>empty()));
        Optional<TextRange.Looked> head =
                new TextRange(channel, heading, cancellation, lookedAt).look(start, start + 1, true);
        if (head.isEmpty() || heading.rows() != 1 || heading.linesInCells()) {
            return Optional.empty();
        }
        long first = head.get().behind();
        int parts = (int) Math.max(1, Math.min(threads, (channel.size() - first) / LEAST_OF_RANGE));
        Optional<PlainRows> rows = rows(channel, indexes, heading, first, parts);
        if (rows.isEmpty() && parts > 1) {
            rows = rows(channel, indexes, heading, first, 1); // cells of several lines may have been cut
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        PlainRows all = rows.get();
        List<OddRows> odd = between(all.odd(), channel.size());
        Optional<DataFile> even = odd.isEmpty() ? Optional.of(file) : aside.without(file, odd);
        return even.map(plain -> new PlainText(
                plain,
                header,
                indexes,
                indexes.stream().map(all::form).toList(),
                indexes.stream().map(all::isEverywhere).toList(),
                all.rows(),
                odd,
                all.longest(),
                new PlainText.Layout(delimiter, returns, all.linesInCells())));
    }

    /** Without the empty lines at the end, which are nobody's rows. */
    private static List<OddRows> between(List<OddRows> odd, long size) {
        int count = odd.size();
        long end = size;
        while (count > 0 && odd.get(count - 1).empty() && odd.get(count - 1).behind() >= end) {
            count--;
            end = odd.get(count).from();
        }
        return odd.subList(0, count);
    }

    private static long start(FileChannel channel) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(BYTE_ORDER_MARK.length);
        channel.read(start, 0);
        return start.flip().equals(ByteBuffer.wrap(BYTE_ORDER_MARK)) ? BYTE_ORDER_MARK.length : 0;
    }

    /** Whether the first line ends with a carriage return and a line feed. */
    private static boolean returns(FileChannel channel) throws IOException {
        ByteBuffer line = ByteBuffer.allocate((int) Math.min(LONGEST_HEADER, channel.size()));
        boolean more = true;
        while (more && line.hasRemaining()) {
            more = channel.read(line, line.position()) >= 0;
        }
        byte before = 0;
        for (byte next : Arrays.copyOf(line.array(), line.position())) {
            if (next == '\n') {
                return before == '\r';
            }
            before = next;
        }
        return false;
    }

    private Optional<PlainRows> rows(
            FileChannel channel, List<Integer> indexes, PlainRows heading, long first, int parts) throws IOException {
        long size = channel.size();
        List<PlainRows> rows = new ArrayList<>();
        List<Future<Optional<TextRange.Looked>>> looked = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(parts);
        try {
            for (int part = 0; part < parts; part++) {
                long from = first + (size - first) * part / parts;
                long until = part == parts - 1 ? size : first + (size - first) * (part + 1) / parts;
                boolean atRow = part == 0;
                PlainRows own = heading.alike(forms(indexes, heading.columns()));
                rows.add(own);
                looked.add(workers.submit(
                        () -> new TextRange(channel, own, cancellation, lookedAt).look(from, until, atRow)));
            }
            return joined(rows, looked);
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Optional<FormOfCells>> forms(List<Integer> indexes, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(place -> Collections.frequency(indexes, place) == 1
                        ? FormOfCells.of(source.columns().get(indexes.indexOf(place)))
                        : Optional.<FormOfCells>empty())
                .toList();
    }

    /** All rows, where each range began where the one before it ended, and few of them are odd. */
    private static Optional<PlainRows> joined(List<PlainRows> rows, List<Future<Optional<TextRange.Looked>>> ranges)
            throws IOException {
        Optional<TextRange.Looked> before = looked(ranges.getFirst());
        for (int part = 1; part < rows.size(); part++) {
            Optional<TextRange.Looked> next = looked(ranges.get(part));
            if (before.isEmpty()
                    || next.isEmpty()
                    || before.get().behind() != next.get().first()
                    || !rows.getFirst().meet(rows.get(part))) {
                return Optional.empty();
            }
            before = next;
        }
        return before.map(all -> rows.getFirst());
    }

    private static Optional<TextRange.Looked> looked(Future<Optional<TextRange.Looked>> range) throws IOException {
        try {
            return range.get();
        } catch (ExecutionException problem) {
            switch (problem.getCause()) {
                case IOException unreadable -> throw unreadable;
                case RuntimeException stopped -> throw stopped;
                default -> throw new IllegalStateException(problem);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
