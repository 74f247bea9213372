package scorecard.tests.engine.plan;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Origin;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.ScoreFormula;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Source;

/** Plans made of every kind of record there is, whose names lead somewhere but which need not make sense otherwise. */
final class RandomPlans {

    private static final String HOSTILE = "\"; DROP TABLE x; -- \\ \n \u2028 </script> ü 😀 \u0000";
    private static final int DEEPEST = 6;

    /** From here on nothing is added that need not be: lists of lists would never end otherwise. */
    private static final int MANY_RECORDS = 2_000;

    /** What may hold more of its kind. */
    private static final List<Class<?>> NESTED = List.of(RowExpression.class, Formula.class, ScoreFormula.class);

    private final Random random;
    private int kpisSoFar;
    private int depth;
    private int records;

    RandomPlans(long seed) {
        this.random = new Random(seed);
    }

    Plan plan() {
        List<Calendar> calendars = named(Calendar.class, 2, "calendar");
        List<Source> sources = named(Source.class, 2, "source");
        List<Kpi> kpis = new ArrayList<>();
        for (kpisSoFar = 0; kpisSoFar < 5; kpisSoFar++) {
            kpis.add(record(Kpi.class, "kpi" + kpisSoFar));
        }
        return new Plan(calendars, sources, kpis, named(Scorecard.class, 2, "scorecard"), named(Origin.class, 3, "o"));
    }

    private <T> List<T> named(Class<T> type, int count, String name) {
        List<T> all = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            all.add(record(type, name + index));
        }
        return all;
    }

    private <T> T record(Class<T> type, String name) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        depth++;
        records++;
        for (int index = 0; index < values.length; index++) {
            values[index] = components[index].getName().equals("name")
                    ? name
                    : value(components[index].getGenericType(), components[index].getName());
        }
        depth--;
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private Object value(Type type, String component) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? Optional.of(random.nextInt(3))
                            // business time needs a calendar with opening hours
                            .filter(roll -> roll > 0 && !isLarge() || component.equals("openingHours"))
                            .map(roll -> value(argument, component))
                    : list(argument, component);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == String.class) {
            return text(component);
        }
        if (wanted == int.class) {
            return component.equals("closes") ? 19 + random.nextInt(19) : random.nextInt(19);
        }
        if (wanted == boolean.class) {
            return random.nextBoolean();
        }
        if (wanted == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(20_000) - 10_000L, random.nextInt(5));
        }
        if (wanted == LocalDate.class) {
            return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
        }
        if (wanted == LocalDateTime.class) {
            return LocalDateTime.of(2024, 1, 1, 0, 0).plusSeconds(random.nextInt(10_000_000));
        }
        if (wanted.isEnum()) {
            Object[] constants = wanted.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return record(alternative(wanted), component);
    }

    private List<Object> list(Type item, String component) {
        if (component.equals("key")) {
            return List.of("columns0");
        }
        List<Object> items = new ArrayList<>();
        int least = component.equals("of")
                ? 2
                : List.of("columns", "goals", "perspectives", "references", "by", "openings", "sources")
                                .contains(component)
                        ? 1
                        : 0;
        for (int count = least + (isLarge() ? 0 : random.nextInt(3)); count > 0; count--) {
            items.add(
                    item instanceof Class<?> type && type.isRecord()
                            ? record(type, component + items.size())
                            : value(item, component));
        }
        return items;
    }

    /** One of the records of a sealed interface; near the bottom one that holds no further expression. */
    private Class<?> alternative(Class<?> wanted) {
        Class<?> chosen = wanted;
        while (!chosen.isRecord()) {
            List<Class<?>> permitted = Arrays.stream(chosen.getPermittedSubclasses())
                    .filter(candidate -> kpisSoFar > 0
                            || !List.of("KpiValue", "KpiAt", "Change").contains(candidate.getSimpleName()))
                    .filter(candidate -> depth < DEEPEST && !isLarge() || !isDeep(candidate))
                    .toList();
            permitted = permitted.isEmpty() ? List.of(chosen.getPermittedSubclasses()) : permitted;
            chosen = permitted.get(random.nextInt(permitted.size()));
        }
        return chosen;
    }

    private boolean isLarge() {
        return records > MANY_RECORDS;
    }

    /** Whether each of its records holds a further expression or formula. */
    private static boolean isDeep(Class<?> candidate) {
        return candidate.isRecord()
                ? Arrays.stream(candidate.getRecordComponents()).anyMatch(RandomPlans::holdsAnother)
                : Arrays.stream(candidate.getPermittedSubclasses()).allMatch(RandomPlans::isDeep);
    }

    private static boolean holdsAnother(RecordComponent component) {
        Type held = component.getGenericType() instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[0]
                : component.getGenericType();
        return held instanceof Class<?> type && NESTED.stream().anyMatch(nested -> nested.isAssignableFrom(type));
    }

    private String text(String component) {
        return switch (component) {
            case "source", "sources" -> "source" + random.nextInt(2);
            case "calendar" -> "calendar" + random.nextInt(2);
            case "kpi" -> "kpi" + random.nextInt(Math.max(1, kpisSoFar));
            case "zone" -> random.nextBoolean() ? "Europe/Madrid" : "UTC";
            case "time", "column", "from", "until", "by" -> "columns0";
            case "fromGoal", "toGoal" -> "goals0";
            default -> random.nextInt(4) == 0 ? HOSTILE : component + random.nextInt(100);
        };
    }
}
