package scorecard.engine.plan.json;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** How the records and enumerations of the plan are called in JSON: {@code CountDistinct} is {@code count-distinct}. */
final class RecordNames {

    /** The key that says which of several alternatives an object is. */
    static final String ALTERNATIVE = "is";

    private static final Map<Class<?>, Map<String, Class<?>>> ALTERNATIVES = new ConcurrentHashMap<>();
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private RecordNames() {}

    /** The name of an alternative. */
    static String of(Class<?> alternative) {
        return alternative
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The name of a constant of an enumeration. */
    static String of(Enum<?> constant) {
        return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** The records of a sealed interface, also through further sealed interfaces, by name. */
    static Map<String, Class<?>> alternatives(Class<?> sealedInterface) {
        return ALTERNATIVES.computeIfAbsent(sealedInterface, type -> {
            Map<String, Class<?>> byName = new TreeMap<>();
            collect(type, byName);
            return byName;
        });
    }

    /** The components of a record, asked of the class once. */
    static RecordComponent[] components(Class<?> record) {
        return COMPONENTS.computeIfAbsent(record, Class::getRecordComponents);
    }

    private static void collect(Class<?> type, Map<String, Class<?>> byName) {
        if (type.isRecord()) {
            if (byName.put(of(type), type) instanceof Class<?> other && other != type) {
                throw new IllegalStateException(type + " and " + other + " have one name");
            }
            return;
        }
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            collect(permitted, byName);
        }
    }
}
