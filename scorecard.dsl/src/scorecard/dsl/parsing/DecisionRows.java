package scorecard.dsl.parsing;

import java.util.HashMap;
import java.util.Map;
import org.antlr.runtime.DFA;

/**
 * The rows of a lexer's decision table. A row has a place for every character up to the last that may follow, which for names is
 * most of Unicode; most rows say the same, that a word may end here or go on as a name. ANTLR unpacks each of them, 35 MB at every
 * start; here equal rows are one. The generated lexers are made to call this (pom.xml).
 */
public final class DecisionRows {

    private DecisionRows() {}

    /**
     * The rows of a table, to be read only.
     *
     * @param packed one text per row, as ANTLR writes it: a count and a value in turn
     */
    public static short[][] of(String[] packed) {
        Map<String, short[]> unpacked = new HashMap<>(2 * packed.length);
        short[][] rows = new short[packed.length][];
        for (int row = 0; row < packed.length; row++) {
            rows[row] = unpacked.computeIfAbsent(packed[row], DFA::unpackEncodedString);
        }
        return rows;
    }
}
