package scorecard.tests.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Two tables of random rows, with missing cells, rows of one moment and days without rows. */
final class RandomTables {

    static final List<String> CHANNELS = List.of("phone", "chat", "email");

    static final String DECLARED = """
        source calls {
          read csv "calls.csv"
          row per id as call
          time opened
          id text
          opened timestamp
          channel text in phone, chat, email optional
          agent text
          answered yes/no optional
          points integer 0 .. 9 optional
          talk duration in seconds optional
          hold duration in seconds
          cost money EUR optional
          rate number decimals 3 optional
        }

        source costs {
          read csv "costs.csv"
          row per id as cost
          time day
          id text
          day date
          channel text in phone, chat, email
          amount money EUR
        }
        """;

    private final Random random;

    RandomTables(Random random) {
        this.random = random;
    }

    Table calls() {
        int size = random.nextInt(4) == 0 ? random.nextInt(4) : random.nextInt(60);
        List<String> lines = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            String key = "c" + (100 + each);
            LocalDateTime time = LocalDate.of(2026, 1, 10)
                    .plusDays(random.nextInt(90))
                    .atTime(random.nextInt(24), random.nextInt(2) * 30);
            Map<String, Object> cells = new HashMap<>();
            put(cells, "channel", sometimes(6, CHANNELS.get(random.nextInt(3))));
            put(cells, "agent", "a" + random.nextInt(4));
            put(cells, "answered", sometimes(5, random.nextBoolean()));
            put(cells, "points", sometimes(4, BigDecimal.valueOf(random.nextInt(10))));
            put(cells, "talk", sometimes(4, BigDecimal.valueOf(random.nextInt(900))));
            put(cells, "hold", BigDecimal.valueOf(random.nextInt(120)));
            put(cells, "cost", sometimes(5, BigDecimal.valueOf(random.nextInt(40_000) - 2_000, 2)));
            put(cells, "rate", sometimes(5, BigDecimal.valueOf(random.nextInt(20_000) - 10_000, 3)));
            rows.add(new Row(key, time, cells));
            lines.add(String.join(
                    ",",
                    key,
                    time.toString().replace('T', ' '),
                    text(cells, "channel"),
                    text(cells, "agent"),
                    text(cells, "answered").replace("true", "yes").replace("false", "no"),
                    text(cells, "points"),
                    text(cells, "talk"),
                    text(cells, "hold"),
                    text(cells, "cost"),
                    text(cells, "rate")));
        }
        Collections.shuffle(lines, random);
        return new Table("calls", "id,opened,channel,agent,answered,points,talk,hold,cost,rate", lines, rows);
    }

    Table costs() {
        int size = 1 + random.nextInt(15);
        List<String> lines = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            String key = "k" + (100 + each);
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(110));
            String channel = CHANNELS.get(random.nextInt(3));
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000), 2);
            rows.add(new Row(key, day.atStartOfDay(), Map.of("channel", channel, "amount", amount)));
            lines.add(String.join(",", key, day.toString(), channel, amount.toPlainString()));
        }
        Collections.shuffle(lines, random);
        return new Table("costs", "id,day,channel,amount", lines, rows);
    }

    private <T> T sometimes(int oneIn, T value) {
        return random.nextInt(oneIn) == 0 ? null : value;
    }

    private static void put(Map<String, Object> cells, String column, Object value) {
        if (value != null) {
            cells.put(column, value);
        }
    }

    private static String text(Map<String, Object> cells, String column) {
        Object value = cells.get(column);
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
