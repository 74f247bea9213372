package scorecard.tests.property;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * A row in memory.
 *
 * @param key its row key
 * @param time when it counts
 * @param cells by column: a text, a truth, a number (durations in seconds); nothing for a missing one
 */
record Row(String key, LocalDateTime time, Map<String, Object> cells) {

    Object cell(String column) {
        return cells.get(column);
    }
}
