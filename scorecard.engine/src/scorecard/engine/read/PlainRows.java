package scorecard.engine.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Counts rows of delimited text and watches the forms of their cells, as long as the rows are plain. */
final class PlainRows {
    private static final int NOT_PLAIN = -1;
    private static final int UNFINISHED = -2;

    private static final byte BEYOND_ASCII = 1;
    private static final byte END = 2;
    private static final byte REFUSED = 3;

    private final byte[] kinds = new byte[256];
    private final byte delimiter;
    private final boolean returns;
    private final FormOfCells[] forms;
    private long rows;
    private int longest;
    private boolean blank;
    private boolean linesInCells;
    private boolean beyondAscii;

    /**
     * Rows as they are parted.
     *
     * @param forms for each column of the file; null where its cells need not be watched
     */
    PlainRows(char delimiter, boolean returns, List<Optional<FormOfCells>> forms) {
        this.delimiter = (byte) delimiter;
        this.returns = returns;
        this.forms = forms.stream().map(form -> form.orElse(null)).toArray(FormOfCells[]::new);
        Arrays.fill(kinds, 0x80, 256, BEYOND_ASCII);
        kinds[delimiter] = END;
        kinds['\n'] = END;
        kinds['\r'] = returns ? END : REFUSED;
        kinds['"'] = REFUSED;
        kinds[0] = REFUSED;
    }

    /** For rows that are parted alike. */
    PlainRows alike(List<Optional<FormOfCells>> watched) {
        return new PlainRows((char) delimiter, returns, watched);
    }

    int columns() {
        return forms.length;
    }

    /**
     * Looks at rows.
     *
     * @param end behind an end of line, at most the last one in the text
     * @param until only rows that begin before
     * @return where the first row begins that was not looked at, for it does not end; -1 where a row is not plain
     */
    int look(byte[] text, int from, int end, int until) {
        beyondAscii = false;
        int at = from;
        while (at < until) {
            int next = isBlank(text, at) ? blank(at) : row(text, at, end);
            if (next < 0) {
                return next == UNFINISHED ? at : next;
            }
            at = next;
        }
        return at;
    }

    private boolean isBlank(byte[] text, int at) {
        return text[at] == (returns ? '\r' : '\n');
    }

    private int blank(int at) {
        blank = true;
        return at + (returns ? 2 : 1);
    }

    private int row(byte[] text, int from, int end) {
        if (blank) {
            return NOT_PLAIN;
        }
        int at = from;
        for (int column = 0; column < forms.length; column++) {
            at = text[at] == '"' ? quoted(text, at, end, forms[column]) : unquoted(text, at, forms[column]);
            if (at < 0) {
                return at;
            }
            boolean last = column == forms.length - 1;
            if (last == (text[at] == delimiter)) {
                return NOT_PLAIN;
            }
            at++;
        }
        if (returns && text[at - 1] == '\r') {
            at++;
        } else if (returns) {
            return NOT_PLAIN;
        }
        rows++;
        longest = Math.max(longest, at - from);
        return text[at - 1] == '\n' ? at : NOT_PLAIN;
    }

    private int unquoted(byte[] text, int from, FormOfCells form) {
        int formed = form == null ? from : form.behind(text, from);
        int at = formed;
        byte kind = kinds[text[at] & 0xff];
        while (kind <= BEYOND_ASCII) {
            beyondAscii |= kind == BEYOND_ASCII;
            at++;
            kind = kinds[text[at] & 0xff];
        }
        if (at != formed && form != null) {
            form.meetOther();
        }
        return kind == END ? at : NOT_PLAIN;
    }

    private int quoted(byte[] text, int from, int end, FormOfCells form) {
        int formed = form == null ? from + 1 : form.behind(text, from + 1);
        int at = from + 1;
        while (true) {
            while (at < end && text[at] != '"') {
                beyondAscii |= text[at] < 0;
                linesInCells |= text[at] == '\n' || text[at] == '\r';
                if (text[at] == 0) {
                    return NOT_PLAIN;
                }
                at++;
            }
            if (at >= end) {
                return UNFINISHED;
            }
            if (text[at + 1] != '"') {
                break;
            }
            at += 2;
        }
        if (form != null && at != formed) {
            form.meetOther();
        }
        return kinds[text[at + 1] & 0xff] == END ? at + 1 : NOT_PLAIN;
    }

    /** Puts the end of a line there; returns what is behind it. */
    int endLine(byte[] text, int at) {
        int end = at;
        if (returns) {
            text[end++] = '\r';
        }
        text[end++] = '\n';
        return end;
    }

    /** Whether the text looked at last has letters that only some encodings know. */
    boolean hasLettersBeyondAscii() {
        return beyondAscii;
    }

    boolean linesInCells() {
        return linesInCells;
    }

    long rows() {
        return rows;
    }

    /** Bytes of a row at most. */
    int longest() {
        return longest;
    }

    /** The form of a column's cells, by its place in the file. */
    WrittenForm form(int column) {
        return forms[column] == null ? new WrittenForm.Anything() : forms[column].form();
    }

    /** Takes over what was met in the rows behind; false where an empty line stands between. */
    boolean meet(PlainRows behind) {
        boolean parted = blank && behind.rows > 0;
        for (int column = 0; column < forms.length; column++) {
            if (forms[column] != null) {
                forms[column].meet(behind.forms[column]);
            }
        }
        blank |= behind.blank;
        rows += behind.rows;
        longest = Math.max(longest, behind.longest);
        linesInCells |= behind.linesInCells;
        return !parted;
    }
}
