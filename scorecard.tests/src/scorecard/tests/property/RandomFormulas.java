package scorecard.tests.property;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import scorecard.tests.property.Meaning.Kind;

/** Random formulas over calls and costs. */
final class RandomFormulas {

    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3600);

    private final Random random;
    private final Population population;
    private final RandomExpressions expressions;

    private RandomFormulas(Random random, World world, Population population, boolean open) {
        this.random = random;
        this.population = population;
        this.expressions = new RandomExpressions(random, world, open);
    }

    /** Formulas over some calls. */
    static RandomFormulas of(Random random, World world) {
        return switch (random.nextInt(9)) {
            case 0 -> new RandomFormulas(random, world, Population.CLOSED_IN_PERIOD, false);
            case 1 -> new RandomFormulas(random, world, Population.OPEN_AT_START, true);
            case 2 -> new RandomFormulas(random, world, Population.OPEN_AT_END, true);
            case 3 -> new RandomFormulas(random, world, Population.AT_ANY_TIME, false);
            default -> new RandomFormulas(random, world, Population.IN_PERIOD, false);
        };
    }

    /** An aggregate, or two of them combined. */
    Formula formula() {
        return switch (random.nextInt(9)) {
            case 0 -> quotient(sum(), count());
            case 4 -> perHour(count());
            case 5 -> perHour(costs());
            case 1 -> quotient(costs(), count());
            case 2 -> quotient(count(), count());
            case 3 -> averageOpen();
            default -> aggregate();
        };
    }

    /** One formula over another. */
    static Formula quotient(Formula left, Formula right) {
        return new Formula(
                left.text() + " / " + right.text(),
                "",
                left.usesCosts() || right.usesCosts(),
                left.known().and(right.known()),
                seen -> Exact.quotient(left.in(seen), right.in(seen)));
    }

    /** So much for each hour that something takes. */
    private Formula perHour(Formula what) {
        Meaning time = expressions.amount(Kind.DURATION, 1);
        Where where = where();
        Formula hours = calls("sum(" + time.text() + over(where) + ")", "", seen -> {
            List<BigDecimal> times = rows(seen, where).stream()
                    .map(time.of())
                    .filter(Objects::nonNull)
                    .map(BigDecimal.class::cast)
                    .toList();
            return times.isEmpty() ? null : Exact.quotient(Exact.sum(times), SECONDS_OF_AN_HOUR);
        });
        return quotient(what, hours);
    }

    /** One formula less another of its unit. */
    static Formula difference(Formula left, Formula right) {
        return new Formula(
                left.text() + " - " + right.text(),
                left.unit(),
                left.usesCosts() || right.usesCosts(),
                left.known().and(right.known()),
                seen -> Exact.difference(left.in(seen), right.in(seen)));
    }

    private Formula calls(String text, String unit, Function<Seen, BigDecimal> of) {
        return new Formula(text, unit, false, population.known(), of);
    }

    private String over(Where where) {
        return " over " + population.text() + where.text();
    }

    private List<Row> rows(Seen seen, Where where) {
        return where.of(population.rows().apply(seen));
    }

    /** The mean of what is open at both ends of the period. */
    private Formula averageOpen() {
        Where where = where();
        return new Formula(
                "count(over calls average open" + where.text() + ")",
                "",
                false,
                Population.OPEN_AT_END.known(),
                seen -> Population.OPEN_AT_END.known().test(seen)
                        ? BigDecimal.valueOf(where.of(Population.OPEN_AT_START
                                                        .rows()
                                                        .apply(seen))
                                                .size()
                                        + where.of(Population.OPEN_AT_END.rows().apply(seen))
                                                .size())
                                .divide(BigDecimal.TWO)
                        : null);
    }

    Formula aggregate() {
        return switch (random.nextInt(10)) {
            case 0 -> count();
            case 1 -> share();
            case 2 -> sum();
            case 3 -> distinct();
            case 4 -> weightedMean();
            case 5 -> {
                int rank = 1 + random.nextInt(99);
                yield of("percentile", ", " + rank, values -> Exact.quantile(values, rank));
            }
            case 6 -> {
                int rank = 1 + random.nextInt(99);
                yield of("percentile", ", " + rank + ", nearest", values -> Exact.nearest(values, rank));
            }
            case 7 -> of("median", "", values -> Exact.quantile(values, 50));
            case 8 -> of("stddev", "", Exact::deviation);
            default -> simple();
        };
    }

    private Formula simple() {
        return switch (random.nextInt(5)) {
            case 0 -> of("avg", "", Exact::mean);
            case 1 ->
                of(
                        "min",
                        "",
                        values -> values.stream().min(BigDecimal::compareTo).orElse(null));
            case 2 ->
                of(
                        "max",
                        "",
                        values -> values.stream().max(BigDecimal::compareTo).orElse(null));
            case 3 -> of("first", "", values -> values.isEmpty() ? null : values.getFirst());
            default -> of("last", "", values -> values.isEmpty() ? null : values.getLast());
        };
    }

    private Formula count() {
        Where where = where();
        return calls(
                "count(" + over(where).strip() + ")",
                "count",
                seen -> population.known().test(seen)
                        ? BigDecimal.valueOf(rows(seen, where).size())
                        : null);
    }

    private Formula distinct() {
        Where where = where();
        String column = random.nextBoolean() ? "agent" : "channel";
        return calls(
                "count(distinct " + column + over(where) + ")",
                "count",
                seen -> population.known().test(seen)
                        ? BigDecimal.valueOf(rows(seen, where).stream()
                                .map(row -> row.cell(column))
                                .filter(Objects::nonNull)
                                .distinct()
                                .count())
                        : null);
    }

    private Formula share() {
        Meaning condition = expressions.condition(2);
        return calls("share(over " + population.text() + " where " + condition.text() + ")", "percent", seen -> {
            List<Object> known = population.rows().apply(seen).stream()
                    .map(condition.of())
                    .filter(Objects::nonNull)
                    .toList();
            return Exact.quotient(
                    BigDecimal.valueOf(
                            known.stream().filter(Boolean.TRUE::equals).count()),
                    BigDecimal.valueOf(known.size()));
        });
    }

    private Formula sum() {
        return of("sum", "", values -> values.isEmpty() ? null : Exact.sum(values));
    }

    private Formula weightedMean() {
        Kind kind = kind();
        Meaning value = expressions.amount(kind, 1);
        Where where = where();
        return calls("avg(" + value.text() + " weighted by points" + over(where) + ")", unit(kind), seen -> {
            List<Row> rows = rows(seen, where).stream()
                    .filter(row -> value.of().apply(row) != null && row.cell("points") != null)
                    .toList();
            return Exact.quotient(
                    Exact.sum(rows.stream()
                            .map(row -> ((BigDecimal) value.of().apply(row)).multiply((BigDecimal) row.cell("points")))
                            .toList()),
                    Exact.sum(rows.stream()
                            .map(row -> (BigDecimal) row.cell("points"))
                            .toList()));
        });
    }

    private Formula of(String function, String option, Function<List<BigDecimal>, BigDecimal> reckon) {
        Kind kind = kind();
        Meaning value = expressions.amount(kind, 2);
        Where where = where();
        return calls(
                function + "(" + value.text() + option + over(where) + ")",
                unit(kind),
                seen -> reckon.apply(rows(seen, where).stream()
                        .map(value.of())
                        .filter(Objects::nonNull)
                        .map(BigDecimal.class::cast)
                        .toList()));
    }

    private Formula costs() {
        String word = RandomTables.CHANNELS.get(random.nextInt(3));
        String text = "sum(amount over costs where channel != \"" + word + "\")";
        Predicate<Seen> known = seen -> seen.world().costs().covers(seen.from(), seen.to());
        return new Formula(text, "money EUR", true, known, seen -> {
            List<BigDecimal> amounts = seen.costsInPeriod().stream()
                    .filter(row -> !row.cell("channel").equals(word))
                    .map(row -> (BigDecimal) row.cell("amount"))
                    .toList();
            return amounts.isEmpty() ? null : Exact.sum(amounts);
        });
    }

    private Kind kind() {
        return List.of(Kind.NUMBER, Kind.DURATION, Kind.MONEY).get(random.nextInt(3));
    }

    private static String unit(Kind kind) {
        return switch (kind) {
            case NUMBER -> "number";
            case DURATION -> "duration";
            case MONEY -> "money EUR";
            case TEXT, TRUTH -> throw new IllegalArgumentException("no unit of " + kind);
        };
    }

    private Where where() {
        return random.nextInt(3) == 0 ? new Where("", row -> true) : Where.of(expressions.condition(2));
    }

    private record Where(String text, Function<Row, Object> condition) {

        static Where of(Meaning condition) {
            return new Where(" where " + condition.text(), condition.of());
        }

        List<Row> of(List<Row> rows) {
            return rows.stream()
                    .filter(row -> Boolean.TRUE.equals(condition.apply(row)))
                    .toList();
        }
    }
}
