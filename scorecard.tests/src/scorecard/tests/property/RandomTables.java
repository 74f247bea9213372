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
import java.util.stream.Collectors;

/** Tables of random rows, with missing cells, rows of one moment, days without rows and rows that point to nothing. */
final class RandomTables {

    static final List<String> CHANNELS = List.of("phone", "chat", "email");

    static final String DECLARED = """
        source calls {
          read csv "calls.csv"
          row per id as call
          time opened until closed
          id text
          opened timestamp
          closed timestamp optional
          channel text in phone, chat, email optional
          agent text -> agents
          answered yes/no optional
          points integer 0 .. 9 optional
          talk duration in seconds optional
          hold duration in seconds
          cost money EUR optional
          rate number decimals 3 optional
          total duration optional = talk + hold
          team text optional = agent -> team
        }

        source agents {
          read csv "agents.csv"
          row per agent as agent valid from since until gone
          agent text
          since date
          gone date optional
          team text
        }

        source notes {
          read csv "notes.csv"
          row per id as note
          time at
          id text
          call_id text -> calls
          at timestamp
          kind text in good, bad optional
          minutes integer optional
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

    World world() {
        List<Row> agents = agents();
        Table calls = calls(agents);
        return new World(calls, costs(), notes(calls), agents);
    }

    private Table calls(List<Row> agents) {
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
            put(cells, "closed", sometimes(4, time.plusMinutes(random.nextInt(60 * 24 * 40))));
            put(
                    cells,
                    "total",
                    cells.containsKey("talk") ? number(cells, "talk").add(number(cells, "hold")) : null);
            put(cells, "team", new World(null, null, null, agents).team(cells.get("agent"), time));
            rows.add(Row.of(key, time, cells));
            lines.add(String.join(
                    ",",
                    key,
                    text(time),
                    cells.containsKey("closed") ? text((LocalDateTime) cells.get("closed")) : "",
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
        return new Table("calls", "id,opened,closed,channel,agent,answered,points,talk,hold,cost,rate", lines, rows);
    }

    private Table costs() {
        int size = 1 + random.nextInt(15);
        List<String> lines = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            String key = "k" + (100 + each);
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(110));
            String channel = CHANNELS.get(random.nextInt(3));
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000), 2);
            rows.add(Row.of(key, day.atStartOfDay(), Map.of("channel", channel, "amount", amount)));
            lines.add(String.join(",", key, day.toString(), channel, amount.toPlainString()));
        }
        Collections.shuffle(lines, random);
        return new Table("costs", "id,day,channel,amount", lines, rows);
    }

    private Table notes(Table calls) {
        int size = calls.rows().isEmpty() ? 0 : random.nextInt(50);
        List<String> lines = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            String key = "n" + (100 + each);
            Row call = calls.rows().get(random.nextInt(calls.rows().size()));
            LocalDateTime time = call.time().plusHours(random.nextInt(24 * 20) - 24L);
            Map<String, Object> cells = new HashMap<>();
            put(cells, "call_id", random.nextInt(9) == 0 ? "none" : call.key());
            put(cells, "kind", sometimes(5, random.nextBoolean() ? "good" : "bad"));
            put(cells, "minutes", sometimes(4, BigDecimal.valueOf(random.nextInt(30))));
            rows.add(Row.of(key, time, cells));
            lines.add(String.join(
                    ",", key, text(cells, "call_id"), text(time), text(cells, "kind"), text(cells, "minutes")));
        }
        Collections.shuffle(lines, random);
        return new Table("notes", "id,call_id,at,kind,minutes", lines, rows);
    }

    /** Two or three stays of each agent in a team, with days between them; the last agent has none. */
    private List<Row> agents() {
        List<Row> rows = new ArrayList<>();
        for (int agent = 0; agent < 3; agent++) {
            LocalDateTime since =
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(20)).atStartOfDay();
            for (int stay = 0; stay < 3; stay++) {
                LocalDateTime gone = since.plusDays(5L + random.nextInt(40));
                Map<String, Object> cells = new HashMap<>();
                put(cells, "agent", "a" + agent);
                put(cells, "since", since);
                put(cells, "gone", stay == 2 && random.nextBoolean() ? null : gone);
                put(cells, "team", "t" + random.nextInt(3));
                rows.add(Row.of("a" + agent, since, cells));
                since = gone.plusDays(random.nextInt(2) * 4L);
            }
        }
        return rows;
    }

    /** The file of the agents. */
    static String csvOfAgents(List<Row> agents) {
        return "agent,since,gone,team\n"
                + agents.stream()
                        .map(row -> String.join(
                                        ",",
                                        text(row.cells(), "agent"),
                                        row.moment("since").toLocalDate().toString(),
                                        row.moment("gone") == null
                                                ? ""
                                                : row.moment("gone")
                                                        .toLocalDate()
                                                        .toString(),
                                        text(row.cells(), "team"))
                                + "\n")
                        .collect(Collectors.joining());
    }

    private static BigDecimal number(Map<String, Object> cells, String column) {
        return (BigDecimal) cells.get(column);
    }

    private static String text(LocalDateTime time) {
        return time.toString().replace('T', ' ');
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
