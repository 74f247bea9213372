package scorecard.engine.report.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of places on the page: readable, safe in a link, and different for different things. */
final class Anchors {

    private final Map<String, String> anchors = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The anchor of a thing; the same for the same words. */
    String of(String kind, String name) {
        return anchors.computeIfAbsent(kind + "\n" + name, unused -> fresh(kind + "-" + name));
    }

    private String fresh(String wished) {
        String safe = wished.replaceAll("[^A-Za-z0-9_-]+", "-");
        String anchor = safe;
        for (int suffix = 2; !taken.add(anchor); suffix++) {
            anchor = safe + "-" + suffix;
        }
        return anchor;
    }
}
