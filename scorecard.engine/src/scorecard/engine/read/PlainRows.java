package scorecard.engine.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Counts rows of delimited text and watches the forms of their cells, as long as the rows are plain but for a few odd ones. */
final class PlainRows {
    /** With more of them in a file, looking at each row costs as much as setting them aside. */
    static final int MOST_ODD = 1_000;

    private static final int NOT_PLAIN = -1;
    private static final int UNFINISHED = -2;

    private static final byte BEYOND_ASCII = 1;
    private static final byte END = 2;
    private static final byte REFUSED = 3;

    private final byte[] kinds = new byte[256];
    private final byte delimiter;
    private final boolean returns;
    private final FormOfCells[] forms;
    private final boolean[] lacking;
    private final FormOfCells[] otherwise;
    private final List<OddRows> odd = new ArrayList<>();
    private int others;
    private long position;
    private long rows;
    private long oddRows;
    private int longest;
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
        this.lacking = new boolean[forms.size()];
        this.otherwise = new FormOfCells[forms.size()];
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
     * @param inFile where the text begins in the file
     * @param end behind an end of line, at most the last one in the text
     * @param until only rows that begin before
     * @return where the first row begins that was not looked at, for it does not end; -1 where a row is not plain
     */
    int look(byte[] text, long inFile, int from, int end, int until) {
        beyondAscii = false;
        position = inFile;
        int at = from;
        while (at < until) {
            int next = isBlank(text, at) ? blank(text, at) : row(text, at, end);
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

    private int blank(byte[] text, int at) {
        int next = behindLine(text, at);
        if (next < 0) {
            return next;
        }
        OddRows last = odd.isEmpty() ? null : odd.getLast();
        if (last != null && last.empty() && last.behind() == position + at) {
            odd.removeLast();
            odd.add(new OddRows(last.before(), last.rows() + 1, last.from(), position + next, true));
        } else {
            odd.add(new OddRows(rows + oddRows, 1, position + at, position + next, true));
        }
        oddRows++;
        return odd.size() > MOST_ODD ? NOT_PLAIN : next;
    }

    private int row(byte[] text, int from, int end) {
        others = 0;
        int at = from;
        for (int column = 0; column < forms.length; column++) {
            int start = at;
            at = cell(text, at, end, forms[column]);
            if (at < 0) {
                return at;
            }
            lacking[column] |= isEmpty(text, start, at);
            boolean last = column == forms.length - 1;
            if (last == (text[at] == delimiter)) {
                return ragged(text, from, at, end);
            }
            at++;
        }
        int next = behindLine(text, at - 1);
        for (int index = 0; index < others; index++) {
            otherwise[index].meetOther();
        }
        rows++;
        longest = Math.max(longest, next - from);
        return next;
    }

    /** A row of which a cell ends there that should be the last, or is the last and should not. */
    private int ragged(byte[] text, int from, int endOfCell, int end) {
        int at = endOfCell;
        while (at >= 0 && text[at] == delimiter) {
            at = cell(text, at + 1, end, null);
        }
        int next = at < 0 ? at : behindLine(text, at);
        if (next < 0) {
            return next;
        }
        odd.add(new OddRows(rows + oddRows, 1, position + from, position + next, false));
        oddRows++;
        return odd.size() > MOST_ODD ? NOT_PLAIN : next;
    }

    /** @return behind the end of a line; -1 where another end is there */
    private int behindLine(byte[] text, int at) {
        int feed = returns && text[at] == '\r' ? at + 1 : at;
        return feed - at == (returns ? 1 : 0) && text[feed] == '\n' ? feed + 1 : NOT_PLAIN;
    }

    private static boolean isEmpty(byte[] text, int from, int behind) {
        return from == behind || behind == from + 2 && text[from] == '"';
    }

    private int cell(byte[] text, int from, int end, FormOfCells form) {
        return text[from] == '"' ? quoted(text, from, end, form) : unquoted(text, from, form);
    }

    private int unquoted(byte[] text, int from, FormOfCells form) {
        int formed = form == null || form.isOdd() ? from : form.behind(text, from);
        int at = formed;
        byte kind = kinds[text[at] & 0xff];
        while (kind <= BEYOND_ASCII) {
            beyondAscii |= kind == BEYOND_ASCII;
            at++;
            kind = kinds[text[at] & 0xff];
        }
        if (at != formed) {
            other(form);
        }
        return kind == END ? at : NOT_PLAIN;
    }

    private int quoted(byte[] text, int from, int end, FormOfCells form) {
        int formed = form == null || form.isOdd() ? from + 1 : form.behind(text, from + 1);
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
        if (at != formed) {
            other(form);
        }
        return kinds[text[at + 1] & 0xff] == END ? at + 1 : NOT_PLAIN;
    }

    /** A cell is written in another form, which counts only where its row is a plain one. */
    private void other(FormOfCells form) {
        if (form != null && !form.isOdd()) {
            otherwise[others++] = form;
        }
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

    /** How many rows are plain. */
    long rows() {
        return rows;
    }

    /** Those that are not, in their order. */
    List<OddRows> odd() {
        return List.copyOf(odd);
    }

    /** Bytes of a plain row at most. */
    int longest() {
        return longest;
    }

    /** The form of a column's cells, by its place in the file. */
    WrittenForm form(int column) {
        return forms[column] == null ? new WrittenForm.Anything() : forms[column].form();
    }

    /** Whether all rows have a cell in a column, by its place in the file. */
    boolean isEverywhere(int column) {
        return !lacking[column];
    }

    /** Takes over what was met in the rows behind; false where too many are odd. */
    boolean meet(PlainRows behind) {
        for (int column = 0; column < forms.length; column++) {
            if (forms[column] != null) {
                forms[column].meet(behind.forms[column]);
            }
            lacking[column] |= behind.lacking[column];
        }
        behind.odd.forEach(other -> odd.add(other.after(rows + oddRows)));
        rows += behind.rows;
        oddRows += behind.oddRows;
        longest = Math.max(longest, behind.longest);
        linesInCells |= behind.linesInCells;
        return odd.size() <= MOST_ODD;
    }
}
