package scorecard.tests.engine.report.html;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import scorecard.engine.result.KpiResult;
import scorecard.engine.type.Unit;

/**
 * Copies a record with every text in it changed, however deep it lies. Blank texts stay, and so do the codes of issues,
 * which are not free text. Paths of nodes are changed name by name, so that results still fit their plan.
 */
record TamperedText(UnaryOperator<String> change) {

    @SuppressWarnings("unchecked")
    <T extends Record> T in(T original) {
        return (T) copy(original);
    }

    private Object copy(Object original) {
        return switch (original) {
            case String text -> text.isBlank() ? text : text(text);
            case List<?> list -> list.stream().map(this::copy).toList();
            case Optional<?> optional -> optional.map(this::copy);
            case Record record -> copyRecord(record);
            case KpiResult result -> copyResult(result);
            default -> original;
        };
    }

    private String text(String text) {
        return Arrays.stream(text.split("/")).map(change).collect(Collectors.joining("/"));
    }

    /** The texts of a result are in what says which it is, and in its unit; it is no record. */
    private KpiResult copyResult(KpiResult original) {
        return new KpiResult(
                (String) copy(original.kpi()),
                in(original.period()),
                in(original.cut()),
                original.complete(),
                original.value(),
                (Unit) copy(original.unit()),
                original.numerator(),
                original.denominator(),
                original.n(),
                original.target(),
                original.baseline(),
                original.benchmark(),
                original.status(),
                original.score(),
                original.previous(),
                original.trend(),
                original.better(),
                original.reason());
    }

    private Object copyRecord(Record original) {
        RecordComponent[] components = original.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int index = 0; index < components.length; index++) {
                Object value = components[index].getAccessor().invoke(original);
                values[index] = components[index].getName().equals("code") ? value : copy(value);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = original.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException exception) {
            throw new AssertionError(original.getClass().getName(), exception);
        }
    }
}
