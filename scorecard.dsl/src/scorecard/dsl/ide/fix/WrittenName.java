package scorecard.dsl.ide.fix;

import java.util.Arrays;
import java.util.stream.Collectors;
import scorecard.dsl.conversion.ReservedWords;

/** How a name is written in the text. */
public final class WrittenName {

    private WrittenName() {}

    /** The name, or names joined by dots, each with a circumflex before it where it is a reserved word. */
    public static String of(String name) {
        return Arrays.stream(name.split("\\."))
                .map(segment -> ReservedWords.contains(segment) ? "^" + segment : segment)
                .collect(Collectors.joining("."));
    }
}
