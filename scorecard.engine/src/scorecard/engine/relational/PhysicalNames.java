package scorecard.engine.relational;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for tables or columns that a database keeps apart: definitions tell upper from lower case, databases do not.
 *
 * <p>{@code talk, Talk} becomes {@code talk, Talk 2}.
 */
final class PhysicalNames {
    private final Set<String> taken = new HashSet<>();

    /** The name itself where it is free, else the name and a number; control characters become underscores. */
    String take(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "_");
        String candidate = clean.isEmpty() ? "_" : clean;
        for (int number = 2; !taken.add(fold(candidate)); number++) {
            candidate = clean + " " + number;
        }
        return candidate;
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
