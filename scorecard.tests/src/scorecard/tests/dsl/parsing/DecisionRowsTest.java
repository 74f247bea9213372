package scorecard.tests.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.antlr.runtime.DFA;
import org.junit.jupiter.api.Test;
import scorecard.dsl.parsing.DecisionRows;

/** The rows of a lexer's decision table say what ANTLR would unpack, and equal ones are one. */
final class DecisionRowsTest {
    private static final String LETTERS = "\12\70\7\uffff\32\70\4\uffff\1\70";
    private static final String DASH = "\1\u0634";

    @Test
    void everyRowIsWhatAntlrUnpacks() {
        String[] packed = {LETTERS, "", DASH, new String(LETTERS)};
        short[][] expected = new short[packed.length][];
        for (int row = 0; row < packed.length; row++) {
            expected[row] = DFA.unpackEncodedString(packed[row]);
        }
        assertArrayEquals(expected, DecisionRows.of(packed));
    }

    @Test
    void equalRowsAreOne() {
        short[][] rows = DecisionRows.of(new String[] {LETTERS, DASH, new String(LETTERS)});
        assertSame(rows[0], rows[2]);
        assertNotSame(rows[0], rows[1]);
    }
}
