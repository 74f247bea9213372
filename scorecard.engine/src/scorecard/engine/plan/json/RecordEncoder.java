package scorecard.engine.plan.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns records into JSON: a component is a member, an empty optional is left out, an alternative is named. */
final class RecordEncoder {

    /**
     * The JSON of a value.
     *
     * @param declared the type under which the reader will look for it
     */
    JsonTree encode(Object value, Type declared) {
        return switch (value) {
            case String text -> new JsonTree.Words(text);
            case BigDecimal number -> new JsonTree.Amount(number);
            case Integer number -> new JsonTree.Amount(BigDecimal.valueOf(number));
            case Boolean truth -> new JsonTree.Truth(truth);
            case LocalDate day -> new JsonTree.Words(day.toString());
            case LocalDateTime moment -> new JsonTree.Words(moment.toString());
            case Enum<?> constant -> new JsonTree.Words(RecordNames.of(constant));
            case List<?> list -> items(list, argument(declared));
            case Record record -> members(record, declared);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        };
    }

    private JsonTree items(List<?> list, Type item) {
        return new JsonTree.Items(list.stream().map(each -> encode(each, item)).toList());
    }

    private JsonTree members(Record record, Type declared) {
        Map<String, JsonTree> byKey = new TreeMap<>();
        if (record.getClass() != declared) {
            byKey.put(RecordNames.ALTERNATIVE, new JsonTree.Words(RecordNames.of(record.getClass())));
        }
        for (RecordComponent component : RecordNames.components(record.getClass())) {
            Object value = value(record, component);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present ->
                        byKey.put(component.getName(), encode(present, argument(component.getGenericType()))));
            } else {
                byKey.put(component.getName(), encode(value, component.getGenericType()));
            }
        }
        return new JsonTree.Members(byKey);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Type argument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }
}
