package scorecard.engine.relational;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import scorecard.engine.dialect.Dialect;

/**
 * Names for tables or columns that a database keeps apart: definitions tell upper from lower case, databases do not.
 *
 * <p>{@code talk, Talk} becomes {@code talk, Talk 2}.
 */
final class PhysicalNames {
    /** What is free for the digits by which Calcite makes names differ. */
    private static final int DIGITS_BEHIND = 4;

    private final Set<String> taken = new HashSet<>();
    private final Dialect dialect;
    private final int longest;

    PhysicalNames(Dialect dialect) {
        this.dialect = dialect;
        this.longest = dialect.longestName() - DIGITS_BEHIND;
    }

    /**
     * The name itself where it is free, else the name and a number; what a name cannot have becomes an underscore, and what is
     * too long is cut off.
     */
    String take(String name) {
        String clean = dialect.plain(name);
        String candidate = clean.isEmpty() ? "_" : shortened(clean, longest);
        for (int number = 2; !taken.add(fold(candidate)); number++) {
            String behind = " " + number;
            candidate = shortened(clean, longest - behind.length()) + behind;
        }
        return candidate;
    }

    private static String shortened(String name, int bytes) {
        String kept = name;
        while (kept.getBytes(StandardCharsets.UTF_8).length > bytes) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
