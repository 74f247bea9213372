package scorecard.engine.plan.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import scorecard.engine.issue.Place;

/** Turns JSON back into records: every member must be known and every component present, so nothing is ignored. */
final class RecordDecoder {

    private static final String UNEXPECTED = "plan-unexpected";

    /**
     * The value that a piece of JSON stands for.
     *
     * @throws RefusedPlan where it does not fit the type
     */
    Object decode(JsonTree tree, Type type) {
        if (type instanceof ParameterizedType list) {
            return expect(tree, JsonTree.Items.class, "a list").inOrder().stream()
                    .map(item -> decode(item, RecordEncoder.argument(list)))
                    .toList();
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == String.class) {
            return words(tree);
        }
        if (wanted == BigDecimal.class) {
            return expect(tree, JsonTree.Amount.class, "a number").value();
        }
        if (wanted == int.class) {
            return whole(tree);
        }
        if (wanted == boolean.class) {
            return expect(tree, JsonTree.Truth.class, "`true` or `false`").value();
        }
        if (wanted == LocalDate.class) {
            return moment(tree, LocalDate::parse, "a date like `2026-06-30`");
        }
        if (wanted == LocalDateTime.class) {
            return moment(tree, LocalDateTime::parse, "a moment like `2026-06-30T12:00`");
        }
        if (wanted.isEnum()) {
            return constant(tree, wanted);
        }
        if (wanted.isSealed()) {
            return alternative(tree, wanted);
        }
        return record(expect(tree, JsonTree.Members.class, "an object"), wanted, Set.of());
    }

    private Object alternative(JsonTree tree, Class<?> sealedInterface) {
        JsonTree.Members members = expect(tree, JsonTree.Members.class, "an object");
        JsonTree name = members.byKey().get(RecordNames.ALTERNATIVE);
        Map<String, Class<?>> alternatives = RecordNames.alternatives(sealedInterface);
        if (name == null) {
            throw refused("`" + RecordNames.ALTERNATIVE + "` is missing here", alternatives.keySet(), tree.place());
        }
        Class<?> record = alternatives.get(words(name));
        if (record == null) {
            throw refused("`" + words(name) + "` is unknown here", alternatives.keySet(), name.place());
        }
        return record(members, record, Set.of(RecordNames.ALTERNATIVE));
    }

    private Object record(JsonTree.Members members, Class<?> record, Set<String> alsoKnown) {
        RecordComponent[] components = RecordNames.components(record);
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        members.byKey().forEach((key, value) -> {
            if (!known.contains(key) && !alsoKnown.contains(key)) {
                throw refused("`" + key + "` is unknown here", known, value.place());
            }
        });
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(component(members, component));
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (InvocationTargetException refusedByRecord) {
            if (refusedByRecord.getCause() instanceof IllegalArgumentException reason) {
                throw new RefusedPlan(UNEXPECTED, "this cannot be: " + reason.getMessage(), members.place());
            }
            throw new IllegalStateException(refusedByRecord.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object component(JsonTree.Members members, RecordComponent component) {
        JsonTree value = members.byKey().get(component.getName());
        if (component.getType() == Optional.class) {
            return Optional.ofNullable(value)
                    .map(present -> decode(present, RecordEncoder.argument(component.getGenericType())));
        }
        if (value == null) {
            throw new RefusedPlan(UNEXPECTED, "`" + component.getName() + "` is missing here", members.place());
        }
        return decode(value, component.getGenericType());
    }

    private static int whole(JsonTree tree) {
        try {
            return expect(tree, JsonTree.Amount.class, "a whole number").value().intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new RefusedPlan(UNEXPECTED, "a whole number of at most nine digits is expected here", tree.place());
        }
    }

    private static Object moment(JsonTree tree, Function<String, Object> parse, String expected) {
        try {
            return parse.apply(words(tree));
        } catch (DateTimeException unreadable) {
            throw new RefusedPlan(
                    UNEXPECTED, "`" + words(tree) + "` is unexpected here: " + expected + " is needed", tree.place());
        }
    }

    private static Object constant(JsonTree tree, Class<?> enumeration) {
        Set<String> names = new TreeSet<>();
        for (Object constant : enumeration.getEnumConstants()) {
            String name = RecordNames.of((Enum<?>) constant);
            if (name.equals(words(tree))) {
                return constant;
            }
            names.add(name);
        }
        throw refused("`" + words(tree) + "` is unknown here", names, tree.place());
    }

    static String words(JsonTree tree) {
        return expect(tree, JsonTree.Words.class, "a text").text();
    }

    static <T extends JsonTree> T expect(JsonTree tree, Class<T> kind, String expected) {
        if (kind.isInstance(tree)) {
            return kind.cast(tree);
        }
        throw new RefusedPlan(UNEXPECTED, expected + " is expected here", tree.place());
    }

    private static RefusedPlan refused(String wrong, Set<String> expected, Place place) {
        String names = expected.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return new RefusedPlan(UNEXPECTED, wrong + "; expected is one of " + names, place);
    }
}
