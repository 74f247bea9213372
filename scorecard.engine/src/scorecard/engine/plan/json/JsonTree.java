package scorecard.engine.plan.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import scorecard.engine.issue.Place;

/** A piece of JSON that remembers where in its file it begins. */
sealed interface JsonTree {

    /** Where it begins; {@link Place.Nowhere} for one that was made and not read. */
    Place place();

    /** An object; its keys are sorted. */
    record Members(Map<String, JsonTree> byKey, Place place) implements JsonTree {
        public Members {
            byKey = Collections.unmodifiableSortedMap(new TreeMap<>(byKey));
        }

        Members(Map<String, JsonTree> byKey) {
            this(byKey, new Place.Nowhere());
        }

        /** The same with one more member, or with another value for it. */
        Members with(String key, JsonTree value) {
            Map<String, JsonTree> more = new TreeMap<>(byKey);
            more.put(key, value);
            return new Members(more, place);
        }

        /** The same without a member. */
        Members without(String key) {
            Map<String, JsonTree> fewer = new TreeMap<>(byKey);
            fewer.remove(key);
            return new Members(fewer, place);
        }
    }

    /** An array. */
    record Items(List<JsonTree> inOrder, Place place) implements JsonTree {
        public Items {
            inOrder = List.copyOf(inOrder);
        }

        Items(List<JsonTree> inOrder) {
            this(inOrder, new Place.Nowhere());
        }
    }

    /** A string. */
    record Words(String text, Place place) implements JsonTree {
        Words(String text) {
            this(text, new Place.Nowhere());
        }
    }

    /** A number. */
    record Amount(BigDecimal value, Place place) implements JsonTree {
        Amount(BigDecimal value) {
            this(value, new Place.Nowhere());
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(boolean value, Place place) implements JsonTree {
        Truth(boolean value) {
            this(value, new Place.Nowhere());
        }
    }
}
