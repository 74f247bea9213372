package scorecard.engine.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which letter is the small or capital one of which, one for one as DuckDB has them. Databases differ in what they make of
 * {@code ß} or {@code İ}, so none is asked.
 */
public final class Letters {
    private static final List<String> LINES = lines();

    /** Letters that have a small one. */
    public static final String CAPITAL_WITH_SMALL = every(0, "capital and small") + every(0, "capital only");

    /** The small letters of {@link #CAPITAL_WITH_SMALL}, each at the same place. */
    public static final String SMALL = every(1, "capital and small") + every(1, "capital only");

    /** Letters that have a capital one. */
    public static final String SMALL_WITH_CAPITAL = every(1, "capital and small") + every(0, "small only");

    /** The capital letters of {@link #SMALL_WITH_CAPITAL}, each at the same place. */
    public static final String CAPITAL = every(0, "capital and small") + every(1, "small only");

    private Letters() {}

    /** @param side 0 for the first letter of each pair, 1 for the second */
    private static String every(int side, String heading) {
        StringBuilder letters = new StringBuilder();
        for (String line : below(heading)) {
            int[] pairs = line.codePoints().toArray();
            IntStream.range(0, pairs.length)
                    .filter(place -> place % 2 == side)
                    .forEach(place -> letters.appendCodePoint(pairs[place]));
        }
        return letters.toString();
    }

    private static List<String> below(String heading) {
        List<String> found = new ArrayList<>();
        for (String line : LINES.subList(LINES.indexOf(heading) + 1, LINES.size())) {
            if (line.endsWith(" small") || line.endsWith(" only")) {
                break;
            }
            found.add(line);
        }
        return found;
    }

    private static List<String> lines() {
        try (InputStream file = Letters.class.getResourceAsStream("letters.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
