package scorecard.tests.engine.duckdb;

import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Aggregate.Interpolation;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Arithmetic;
import scorecard.engine.plan.RowExpression.Comparison;
import scorecard.engine.plan.RowExpression.Operator;
import scorecard.engine.plan.RowExpression.Relation;
import scorecard.engine.type.ValueType;

/** Rows, conditions, values and aggregates by chance, the same for the same seed. */
final class RandomRows {
    static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    static final List<Column> COLUMNS = List.of(
            ObservedData.whole("id"),
            ObservedData.timestamp("opened"),
            optional(ObservedData.timestamp("closed")),
            optional(ObservedData.date("due")),
            optional(ObservedData.yesNo("answered")),
            optional(ObservedData.text("channel")),
            optional(ObservedData.seconds("wait")),
            optional(ObservedData.decimal("cost", 2)),
            optional(ObservedData.whole("rating")));
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
    private static final List<String> CHANNELS = List.of("phone", "chat", "Chat", "e-mail", "ñ\"o,n;e'", "日本");

    private static final List<String> PARTS = List.of("", "c", "C", "日", "'", "mail");

    private final Random random;

    RandomRows(long seed) {
        this.random = new Random(seed);
    }

    /** In the order of time and row key. */
    List<NaiveRow> rows(int count) {
        List<NaiveRow> rows = new ArrayList<>();
        for (int id = 0; id < count; id++) {
            Map<String, Object> cells = new HashMap<>();
            cells.put("id", BigDecimal.valueOf(id));
            ZonedDateTime opened = moment();
            cells.put("opened", opened);
            put(cells, "closed", moment());
            put(cells, "due", LocalDate.of(2026, 3, 1).plusDays(random.nextInt(60)));
            put(cells, "answered", random.nextBoolean());
            put(cells, "channel", CHANNELS.get(random.nextInt(CHANNELS.size())));
            put(cells, "wait", BigDecimal.valueOf(random.nextInt(40) * 500L));
            put(cells, "cost", BigDecimal.valueOf(random.nextInt(2000) - 500, 2));
            put(cells, "rating", BigDecimal.valueOf(1 + random.nextInt(5)));
            rows.add(new NaiveRow(cells));
        }
        Comparator<NaiveRow> byTime =
                Comparator.comparing(row -> ((ZonedDateTime) row.cells().get("opened")).toInstant());
        rows.sort(byTime.thenComparing(row -> (BigDecimal) row.cells().get("id")));
        return rows;
    }

    private void put(Map<String, Object> cells, String column, Object value) {
        cells.put(column, random.nextInt(4) == 0 ? null : value);
    }

    /** Around the days on which the clocks of 2026 go forward and back, but never in the hour that they skip. */
    private ZonedDateTime moment() {
        LocalDateTime start =
                random.nextBoolean() ? LocalDateTime.of(2026, 3, 28, 20, 0) : LocalDateTime.of(2026, 10, 24, 20, 0);
        int spread = random.nextInt(3) == 0 ? 40 * 24 * 60 : 12 * 60;
        LocalDateTime local = start.plusMinutes(random.nextInt(spread)).plusNanos(random.nextInt(2) * 250_000_000L);
        return ZONE.getRules().getValidOffsets(local).isEmpty() ? moment() : NaiveRow.moment(local, ZONE);
    }

    String file(List<NaiveRow> rows) {
        List<NaiveRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return Stream.concat(
                        Stream.of(COLUMNS.stream().map(Column::header).collect(Collectors.joining(","))),
                        shuffled.stream()
                                .map(row -> COLUMNS.stream()
                                        .map(column ->
                                                written(column, row.cells().get(column.name())))
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining("\n"));
    }

    private static String written(Column column, Object value) {
        return switch (value) {
            case null -> "";
            case ZonedDateTime moment -> moment.toLocalDateTime().format(WRITTEN);
            case BigDecimal number
            when column.type() instanceof ValueType.Duration ->
                number.movePointLeft(3).toPlainString();
            case BigDecimal number -> number.toPlainString();
            default -> "\"" + value.toString().replace("\"", "\"\"") + "\"";
        };
    }

    Aggregate aggregate() {
        Population over =
                new Population("calls", random.nextInt(3) == 0 ? Optional.empty() : Optional.of(condition(2)));
        return switch (random.nextInt(12)) {
            case 0 -> new Aggregate.Count(over);
            case 1 -> new Aggregate.CountDistinct(over, random.nextBoolean() ? column("channel") : anyValue());
            case 2 -> new Aggregate.Sum(over, number(2));
            case 3 -> new Aggregate.Mean(over, number(2), Optional.empty());
            case 4 -> new Aggregate.Mean(over, number(1), Optional.of(column("rating")));
            case 5 -> new Aggregate.Minimum(over, anyValue());
            case 6 -> new Aggregate.Maximum(over, anyValue());
            case 7 -> new Aggregate.First(over, anyValue());
            case 8 -> new Aggregate.Last(over, anyValue());
            case 9 -> new Aggregate.Deviation(over, number(1));
            case 10 -> new Aggregate.Share(over, condition(2));
            default ->
                new Aggregate.Quantile(
                        over,
                        anyValue(),
                        BigDecimal.valueOf(random.nextInt(101), 2),
                        random.nextBoolean() ? Interpolation.LINEAR : Interpolation.NEAREST);
        };
    }

    private RowExpression anyValue() {
        return switch (random.nextInt(4)) {
            case 0 -> column("closed");
            case 1 -> column("due");
            default -> number(2);
        };
    }

    /** A number, or where depth allows also a duration. */
    private RowExpression number(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return random.nextInt(5) == 0
                    ? new RowExpression.NumberLiteral(BigDecimal.valueOf(random.nextInt(400) - 200, 1), decimal())
                    : column(random.nextBoolean() ? "cost" : "rating");
        }
        return switch (random.nextInt(8)) {
            case 0 -> new RowExpression.OrElse(number(depth - 1), number(depth - 1), decimal());
            case 1 ->
                new RowExpression.Conditional(condition(depth - 1), number(depth - 1), number(depth - 1), decimal());
            case 2 ->
                new Arithmetic(
                        Operator.MINUS,
                        column(random.nextBoolean() ? "closed" : "opened"),
                        random.nextBoolean()
                                ? column("opened")
                                : new RowExpression.TimestampLiteral(LocalDateTime.of(2026, 10, 25, 2, 30)),
                        new ValueType.Duration());
            case 3 ->
                new Arithmetic(
                        Operator.MINUS,
                        column("due"),
                        new RowExpression.DateLiteral(LocalDate.of(2026, 3, 29)),
                        new ValueType.Duration());
            case 4 -> new Arithmetic(Operator.DIVIDED_BY, number(0), number(0), decimal());
            case 5 -> new RowExpression.Extreme(end(), List.of(number(depth - 1), number(0), number(0)), decimal());
            case 6 -> wholeOfRow();
            default ->
                new Arithmetic(Operator.values()[random.nextInt(3)], number(depth - 1), number(depth - 1), decimal());
        };
    }

    private RowExpression condition(int depth) {
        if (depth > 0 && random.nextInt(2) == 0) {
            return switch (random.nextInt(3)) {
                case 0 -> new RowExpression.And(List.of(condition(depth - 1), condition(depth - 1)));
                case 1 -> new RowExpression.Or(List.of(condition(depth - 1), condition(0), condition(depth - 1)));
                default -> new RowExpression.Not(condition(depth - 1));
            };
        }
        return switch (random.nextInt(9)) {
            case 0 -> column("answered");
            case 1 ->
                new RowExpression.IsMissing(
                        column(COLUMNS.get(random.nextInt(COLUMNS.size())).name()));
            case 2 ->
                new RowExpression.Membership(
                        column("channel"),
                        List.of(new RowExpression.TextLiteral("chat"), new RowExpression.TextLiteral("ñ\"o,n;e'")));
            case 3 -> new Comparison(relation(), column("channel"), new RowExpression.TextLiteral("日本"));
            case 4 ->
                new Comparison(
                        relation(),
                        new Arithmetic(
                                Operator.PLUS,
                                column("opened"),
                                new RowExpression.NumberLiteral(
                                        BigDecimal.valueOf(7_200_000), new ValueType.Duration()),
                                new ValueType.Timestamp()),
                        column("closed"));
            case 5 ->
                new RowExpression.TextTest(
                        RowExpression.Position.values()[random.nextInt(3)],
                        random.nextBoolean() ? column("channel") : rewritten(),
                        new RowExpression.TextLiteral(PARTS.get(random.nextInt(PARTS.size()))));
            case 6 ->
                new Comparison(
                        relation(),
                        new RowExpression.PartOfMoment(RowExpression.MomentPart.WEEKDAY, moment(random.nextBoolean())),
                        new RowExpression.TextLiteral("sunday"));
            case 7 ->
                new Comparison(
                        relation(),
                        new RowExpression.PartOfMoment(RowExpression.MomentPart.DATE, column("closed")),
                        new RowExpression.Extreme(
                                end(),
                                List.of(column("due"), new RowExpression.DateLiteral(LocalDate.of(2026, 3, 29))),
                                new ValueType.Date()));
            default -> new Comparison(relation(), number(Math.min(depth, 1)), number(0));
        };
    }

    private RowExpression.End end() {
        return RowExpression.End.values()[random.nextInt(2)];
    }

    private RowExpression rewritten() {
        return new RowExpression.Rewritten(RowExpression.Rewriting.values()[random.nextInt(3)], column("channel"));
    }

    private RowExpression wholeOfRow() {
        List<RowExpression.MomentPart> parts = List.of(
                RowExpression.MomentPart.YEAR,
                RowExpression.MomentPart.MONTH,
                RowExpression.MomentPart.DAY,
                RowExpression.MomentPart.HOUR);
        int chosen = random.nextInt(parts.size() + 1);
        return chosen == parts.size()
                ? new RowExpression.LengthOfText(column("channel"))
                : new RowExpression.PartOfMoment(
                        parts.get(chosen), moment(parts.get(chosen) == RowExpression.MomentPart.HOUR));
    }

    private RowExpression moment(boolean timestamp) {
        return timestamp
                ? new RowExpression.Extreme(
                        end(), List.of(column("opened"), column("closed")), new ValueType.Timestamp())
                : column("due");
    }

    private Relation relation() {
        return Relation.values()[random.nextInt(Relation.values().length)];
    }

    private static ValueType decimal() {
        return new ValueType.Decimal(4);
    }

    private static RowExpression column(String name) {
        return value(COLUMNS.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow());
    }
}
