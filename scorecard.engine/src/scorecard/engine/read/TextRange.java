package scorecard.engine.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import scorecard.engine.observe.Cancellation;

/** Looks at the rows that begin in a range of a delimited text file, some at a time, as long as they are plain. */
final class TextRange {
    /** More bytes than a row may have that is looked at. */
    private static final int CHUNK = 1 << 20;

    private final FileChannel file;
    private final PlainRows rows;
    private final Cancellation cancellation;
    private final LookedAt lookedAt;
    private final CharsetDecoder unicode = StandardCharsets.UTF_8.newDecoder();
    private final byte[] text = new byte[CHUNK + FormOfCells.LOOKAHEAD];
    private long position;
    private int filled;

    TextRange(FileChannel file, PlainRows rows, Cancellation cancellation, LookedAt lookedAt) {
        this.file = file;
        this.rows = rows;
        this.cancellation = cancellation;
        this.lookedAt = lookedAt;
    }

    /**
     * Rows that were looked at.
     *
     * @param first where the first of them begins
     * @param behind where the first row behind them begins
     */
    record Looked(long first, long behind) {}

    /**
     * The rows of the range; empty where they are not plain.
     *
     * @param from the first byte of a row, or of nothing but the range
     * @param until the first byte behind the range
     * @param atRow whether a row begins at the first byte; otherwise the first one begins behind the next end of a line
     */
    Optional<Looked> look(long from, long until, boolean atRow) throws IOException {
        position = atRow ? from : from - 1;
        fill();
        int at = atRow ? 0 : behindLine();
        if (at < 0) {
            return Optional.empty();
        }
        long first = position + at;
        while (position + at < until) {
            cancellation.check();
            int end = endOfLines();
            int next = end < 0 ? -1 : rows.look(text, position, at, end, (int) Math.min(end, until - position));
            if (next < 0 || rows.hasLettersBeyondAscii() && !isUnicode(at, next)) {
                return Optional.empty();
            }
            lookedAt.add(next - at);
            if (position + next >= until) {
                return Optional.of(new Looked(first, position + next));
            }
            if (next == at && at == 0) {
                return Optional.empty(); // a row that is longer than a chunk
            }
            keepFrom(next);
            at = 0;
        }
        return Optional.of(new Looked(first, position + at));
    }

    private int behindLine() {
        for (int at = 0; at < filled; at++) {
            if (text[at] == '\n') {
                return at + 1;
            }
        }
        return -1;
    }

    /** Behind the last line that is there whole; the last line of the file may lack its end, which is put there. */
    private int endOfLines() throws IOException {
        if (position + filled >= file.size()) {
            if (filled > 0 && text[filled - 1] != '\n') {
                filled = rows.endLine(text, filled);
            }
            return filled;
        }
        int end = filled;
        while (end > 0 && text[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? -1 : end;
    }

    private void keepFrom(int next) throws IOException {
        System.arraycopy(text, next, text, 0, Math.max(0, filled - next));
        position += next;
        filled = Math.max(0, filled - next);
        fill();
    }

    private void fill() throws IOException {
        int read = 0;
        while (read >= 0 && filled < CHUNK) {
            read = file.read(ByteBuffer.wrap(text, filled, CHUNK - filled), position + filled);
            filled += Math.max(0, read);
        }
        Arrays.fill(text, filled, Math.min(text.length, filled + FormOfCells.LOOKAHEAD), (byte) 0);
    }

    private boolean isUnicode(int from, int until) {
        try {
            unicode.reset().decode(ByteBuffer.wrap(text, from, until - from));
            return true;
        } catch (CharacterCodingException problem) {
            return false;
        }
    }

    PlainRows rows() {
        return rows;
    }
}
