package scorecard.tests.property;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import scorecard.tests.property.Meaning.Kind;

/** Random expressions over the rows of calls. */
final class RandomExpressions {

    private final Random random;
    private final RandomRelations relations;
    private final boolean open;

    /** Expressions over calls; over calls that are open, with their age. */
    RandomExpressions(Random random, World world, boolean open) {
        this.random = random;
        this.relations = new RandomRelations(random, world);
        this.open = open;
    }

    /** An expression with a number, a duration or an amount of money. */
    Meaning amount(Kind kind, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return leaf(kind);
        }
        return switch (random.nextInt(4)) {
            case 0 -> combined("+", kind, amount(kind, depth - 1), amount(kind, depth - 1), BigDecimal::add);
            case 1 -> combined("-", kind, amount(kind, depth - 1), amount(kind, depth - 1), BigDecimal::subtract);
            case 2 -> fallback(kind, amount(kind, depth - 1));
            default -> conditional(kind, condition(depth - 1), amount(kind, depth - 1), column(kind));
        };
    }

    private Meaning leaf(Kind kind) {
        if (random.nextInt(4) == 0 && kind == Kind.NUMBER) {
            return relations.number();
        }
        if (random.nextInt(4) == 0 && kind == Kind.DURATION) {
            return open
                    ? new Meaning("age", kind, row -> seconds(row.time(), row.at()))
                    : new Meaning("(closed - opened)", kind, row -> seconds(row.time(), row.moment("closed")));
        }
        return column(kind);
    }

    private static BigDecimal seconds(LocalDateTime from, LocalDateTime until) {
        return until == null
                ? null
                : BigDecimal.valueOf(Duration.between(from, until).toSeconds());
    }

    private Meaning column(Kind kind) {
        String name = switch (kind) {
            case NUMBER -> random.nextBoolean() ? "points" : "rate";
            case DURATION -> List.of("talk", "hold", "total").get(random.nextInt(3));
            case MONEY -> "cost";
            case TEXT -> random.nextBoolean() ? "channel" : "agent";
            case TRUTH -> "answered";
        };
        return new Meaning(name, kind, row -> row.cell(name));
    }

    private static Meaning combined(
            String operator,
            Kind kind,
            Meaning left,
            Meaning right,
            BiFunction<BigDecimal, BigDecimal, BigDecimal> reckon) {
        return new Meaning("(" + left.text() + " " + operator + " " + right.text() + ")", kind, row -> {
            BigDecimal first = (BigDecimal) left.of().apply(row);
            BigDecimal second = (BigDecimal) right.of().apply(row);
            return first == null || second == null ? null : reckon.apply(first, second);
        });
    }

    private Meaning fallback(Kind kind, Meaning value) {
        int other = random.nextInt(5);
        String constant = switch (kind) {
            case DURATION -> other + " seconds";
            case MONEY -> other + " EUR";
            case NUMBER, TEXT, TRUTH -> String.valueOf(other);
        };
        return new Meaning(
                "(" + value.text() + " or else " + constant + ")",
                kind,
                row -> Objects.requireNonNullElse(value.of().apply(row), BigDecimal.valueOf(other)));
    }

    private static Meaning conditional(Kind kind, Meaning condition, Meaning then, Meaning otherwise) {
        return new Meaning(
                "(if " + condition.text() + " then " + then.text() + " else " + otherwise.text() + ")",
                kind,
                row -> Boolean.TRUE.equals(condition.of().apply(row))
                        ? then.of().apply(row)
                        : otherwise.of().apply(row));
    }

    /** A condition that is true, false or unknown. */
    Meaning condition(int depth) {
        if (depth > 0) {
            switch (random.nextInt(5)) {
                case 0 -> {
                    return both(condition(depth - 1), condition(depth - 1));
                }
                case 1 -> {
                    return either(condition(depth - 1), condition(depth - 1));
                }
                case 2 -> {
                    Meaning operand = condition(depth - 1);
                    return truth("not (" + operand.text() + ")", row -> {
                        Boolean value = (Boolean) operand.of().apply(row);
                        return value == null ? null : !value;
                    });
                }
                default -> {
                    // one without parts
                }
            }
        }
        return switch (random.nextInt(9)) {
            case 0 -> column(Kind.TRUTH);
            case 6, 7 -> relations.condition();
            case 1 -> {
                Meaning column = column(Stream.of(Kind.NUMBER, Kind.DURATION, Kind.MONEY)
                        .skip(random.nextInt(3))
                        .findFirst()
                        .orElseThrow());
                yield truth(column.text() + " is missing", row -> column.of().apply(row) == null);
            }
            case 2 -> {
                String word = RandomTables.CHANNELS.get(random.nextInt(3));
                yield truth("channel = \"" + word + "\"", row -> {
                    Object value = row.cell("channel");
                    return value == null ? null : value.equals(word);
                });
            }
            case 3 -> {
                List<String> agents = List.of("a" + random.nextInt(2), "a" + (2 + random.nextInt(2)));
                yield truth(
                        "agent in (\"" + agents.get(0) + "\", \"" + agents.get(1) + "\")",
                        row -> agents.contains(row.cell("agent")));
            }
            case 4 -> compared(column(Kind.DURATION), 30 + random.nextInt(60), " seconds");
            default ->
                compared(new Meaning("points", Kind.NUMBER, row -> row.cell("points")), 1 + random.nextInt(8), "");
        };
    }

    private Meaning compared(Meaning value, int limit, String unit) {
        String relation = List.of("<", "<=", ">", ">=", "=", "!=").get(random.nextInt(6));
        return truth(value.text() + " " + relation + " " + limit + unit, row -> {
            BigDecimal number = (BigDecimal) value.of().apply(row);
            if (number == null) {
                return null;
            }
            int order = number.compareTo(BigDecimal.valueOf(limit));
            return switch (relation) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                default -> order != 0;
            };
        });
    }

    private static Meaning both(Meaning left, Meaning right) {
        return truth("(" + left.text() + ") and (" + right.text() + ")", row -> {
            Boolean first = (Boolean) left.of().apply(row);
            Boolean second = (Boolean) right.of().apply(row);
            if (Boolean.FALSE.equals(first) || Boolean.FALSE.equals(second)) {
                return false;
            }
            return first == null || second == null ? null : true;
        });
    }

    private static Meaning either(Meaning left, Meaning right) {
        return truth("(" + left.text() + ") or (" + right.text() + ")", row -> {
            Boolean first = (Boolean) left.of().apply(row);
            Boolean second = (Boolean) right.of().apply(row);
            if (Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second)) {
                return true;
            }
            return first == null || second == null ? null : false;
        });
    }

    private static Meaning truth(String text, Function<Row, Object> of) {
        return new Meaning(text, Kind.TRUTH, of);
    }
}
