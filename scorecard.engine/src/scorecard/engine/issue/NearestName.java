package scorecard.engine.issue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that an author probably meant. */
public final class NearestName {

    private static final int LONGEST = 100;

    private NearestName() {}

    /**
     * The name with the fewest edits (inserted, deleted, changed or swapped neighbouring characters, without regard to
     * case) from what was written; nothing where more than a third of its characters would have to change.
     */
    public static Optional<String> of(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = written.toLowerCase(Locale.ROOT);
        int most = Math.max(1, written.length() / 3);
        return names.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= most)
                .filter(name -> edits(wanted, name.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.<String>comparingInt(name -> edits(wanted, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Optimal string alignment distance. */
    private static int edits(String from, String to) {
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int left = 0; left <= from.length(); left++) {
            for (int right = 0; right <= to.length(); right++) {
                distance[left][right] =
                        left == 0 || right == 0 ? left + right : nearest(distance, from, to, left, right);
            }
        }
        return distance[from.length()][to.length()];
    }

    private static int nearest(int[][] distance, String from, String to, int left, int right) {
        boolean same = from.charAt(left - 1) == to.charAt(right - 1);
        int edits = Math.min(
                distance[left - 1][right - 1] + (same ? 0 : 1),
                1 + Math.min(distance[left - 1][right], distance[left][right - 1]));
        boolean swapped = left > 1
                && right > 1
                && from.charAt(left - 1) == to.charAt(right - 2)
                && from.charAt(left - 2) == to.charAt(right - 1);
        return swapped ? Math.min(edits, distance[left - 2][right - 2] + 1) : edits;
    }
}
