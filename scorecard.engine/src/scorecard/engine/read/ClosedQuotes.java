package scorecard.engine.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Delimited text whose quotes must all be closed at its end, so that a lost quote cannot swallow the rows behind it. */
final class ClosedQuotes extends FilterReader {
    private final char delimiter;
    private State state = State.START_OF_CELL;

    ClosedQuotes(Reader text, char delimiter) {
        super(text);
        this.delimiter = delimiter;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count < 0 && state == State.QUOTED) {
            throw new Unclosed();
        }
        for (int i = 0; i < count; i++) {
            state = after(target[offset + i]);
        }
        return count;
    }

    private State after(char character) {
        if (state == State.QUOTED) {
            return character == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
        }
        if (character == '"') {
            return state == State.UNQUOTED ? State.UNQUOTED : State.QUOTED;
        }
        boolean ends = character == delimiter || character == '\n' || character == '\r';
        return ends ? State.START_OF_CELL : State.UNQUOTED;
    }

    private enum State {
        START_OF_CELL,
        UNQUOTED,
        QUOTED,
        /** The end of the cell, or the first half of a doubled quote. */
        QUOTE_IN_QUOTED
    }

    static final class Unclosed extends IOException {
        private static final long serialVersionUID = 1;
    }
}
