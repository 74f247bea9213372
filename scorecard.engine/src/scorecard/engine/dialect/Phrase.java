package scorecard.engine.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlWriter;

/**
 * How a dialect says a function, with {@code {0}}, {@code {1}} … where its operands stand, {@code {0!}} where one must be in
 * parentheses unless it is a name, a literal or a call, and {@code {...}} for all of them.
 */
final class Phrase {
    private static final Pattern OPERAND = Pattern.compile("\\{(?:([0-9])(!?)|\\.\\.\\.)}");
    private static final int ALONE = 0;

    /** Binds more than any operator between two operands, less than a call. */
    private static final int TIGHT = 90;

    private final List<Part> parts = new ArrayList<>();

    private Phrase(String words) {
        Matcher operand = OPERAND.matcher(words);
        int from = 0;
        while (operand.find()) {
            addWords(words.substring(from, operand.start()));
            parts.add(
                    operand.group(1) == null
                            ? new Part.All()
                            : new Part.Operand(
                                    Integer.parseInt(operand.group(1)),
                                    operand.group(2).isEmpty() ? ALONE : TIGHT));
            from = operand.end();
        }
        addWords(words.substring(from));
    }

    private void addWords(String words) {
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words));
        }
    }

    static Phrase of(String words) {
        return new Phrase(words);
    }

    private sealed interface Part {
        record Words(String words) implements Part {}

        record Operand(int index, int precedence) implements Part {}

        record All() implements Part {}
    }

    void write(SqlWriter writer, SqlCall call) {
        boolean begun = false;
        for (Part part : parts) {
            if (begun) {
                writer.setNeedWhitespace(false);
            }
            switch (part) {
                case Part.Words(String words) -> writer.print(words);
                case Part.Operand(int index, int precedence) ->
                    call.operand(index).unparse(writer, precedence, precedence);
                case Part.All() -> writeAll(writer, call);
            }
            begun = true;
        }
        writer.setNeedWhitespace(true);
    }

    private static void writeAll(SqlWriter writer, SqlCall call) {
        boolean begun = false;
        for (SqlNode operand : call.getOperandList()) {
            if (begun) {
                writer.setNeedWhitespace(false);
                writer.print(", ");
                writer.setNeedWhitespace(false);
            }
            operand.unparse(writer, ALONE, ALONE);
            begun = true;
        }
    }
}
