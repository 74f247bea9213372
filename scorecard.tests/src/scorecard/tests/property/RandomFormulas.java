package scorecard.tests.property;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import scorecard.tests.property.Meaning.Kind;

/** Random formulas over calls and costs. */
final class RandomFormulas {

    private final Random random;
    private final RandomExpressions expressions;

    RandomFormulas(Random random) {
        this.random = random;
        this.expressions = new RandomExpressions(random);
    }

    /** An aggregate, or two of them combined. */
    Formula formula() {
        return switch (random.nextInt(6)) {
            case 0 -> quotient(sum(), count());
            case 1 -> quotient(costs(), count());
            case 2 -> quotient(count(), count());
            default -> aggregate();
        };
    }

    /** One formula over another. */
    static Formula quotient(Formula left, Formula right) {
        return new Formula(
                left.text() + " / " + right.text(),
                "",
                seen -> Exact.quotient(left.of().apply(seen), right.of().apply(seen)));
    }

    /** One formula less another of its unit. */
    static Formula difference(Formula left, Formula right) {
        return new Formula(left.text() + " - " + right.text(), left.unit(), seen -> {
            BigDecimal first = left.of().apply(seen);
            BigDecimal second = right.of().apply(seen);
            return first == null || second == null ? null : first.subtract(second);
        });
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
        return new Formula(
                "count(over calls" + where.text() + ")",
                "count",
                seen -> seen.knowsCalls()
                        ? BigDecimal.valueOf(where.of(seen.callsInPeriod()).size())
                        : null);
    }

    private Formula distinct() {
        Where where = where();
        String column = random.nextBoolean() ? "agent" : "channel";
        return new Formula(
                "count(distinct " + column + " over calls" + where.text() + ")",
                "count",
                seen -> seen.knowsCalls()
                        ? BigDecimal.valueOf(where.of(seen.callsInPeriod()).stream()
                                .map(row -> row.cell(column))
                                .filter(Objects::nonNull)
                                .distinct()
                                .count())
                        : null);
    }

    private Formula share() {
        Meaning condition = expressions.condition(2);
        return new Formula("share(over calls where " + condition.text() + ")", "percent", seen -> {
            List<Object> known = seen.callsInPeriod().stream()
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
        return new Formula(
                "avg(" + value.text() + " weighted by points over calls" + where.text() + ")", unit(kind), seen -> {
                    List<Row> rows = where.of(seen.callsInPeriod()).stream()
                            .filter(row -> value.of().apply(row) != null && row.cell("points") != null)
                            .toList();
                    return Exact.quotient(
                            Exact.sum(rows.stream()
                                    .map(row -> ((BigDecimal) value.of().apply(row))
                                            .multiply((BigDecimal) row.cell("points")))
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
        return new Formula(
                function + "(" + value.text() + option + " over calls" + where.text() + ")",
                unit(kind),
                seen -> reckon.apply(where.of(seen.callsInPeriod()).stream()
                        .map(value.of())
                        .filter(Objects::nonNull)
                        .map(BigDecimal.class::cast)
                        .toList()));
    }

    private Formula costs() {
        String word = RandomTables.CHANNELS.get(random.nextInt(3));
        return new Formula("sum(amount over costs where channel != \"" + word + "\")", "money EUR", seen -> {
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
