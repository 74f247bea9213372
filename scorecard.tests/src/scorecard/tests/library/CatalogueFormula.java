package scorecard.tests.library;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expands a formula of the catalogue to one SQL expression, as its section 1.0 says: {@code T} means the table's time in
 * the period, {@code T@column} another time, {@code T!} all rows, {@code T~} the period before. Nothing else is changed:
 * counts become real numbers and the arguments of other aggregates are multiplied by 1.0, because SQLite divides whole
 * numbers to whole numbers.
 */
final class CatalogueFormula {

    private static final Pattern AGGREGATE = Pattern.compile("\\b(COUNT|SUM|AVG|MIN|MAX|MEDIAN|DISTINCT)\\(");
    private static final Pattern MACRO = Pattern.compile("\\b(HC|ACTIVE)\\((:\\w+)\\)");
    private static final Pattern TABLE = Pattern.compile("(\\w+)(!?)(?:@(\\w+))?(~?)");
    private static final String HEADCOUNT = "v_employment";
    private static final String ACCOUNTS = "account";
    private static final Map<String, String> SHORTHANDS = Map.of(
            "{OPEN}",
            "opened_at<=:asof AND (resolved_at IS NULL OR resolved_at>:asof)",
            "{LIVE}",
            "created_at<=:asof AND (retired_at IS NULL OR retired_at>:asof)",
            "{AGE_H}",
            "((julianday(:asof)-julianday(opened_at))*24.0)");
    private static final Map<String, String> ANCHORS = Map.ofEntries(
            Map.entry("account", "created_on"),
            Map.entry("account_score", "scored_on"),
            Map.entry("agent_rating", "rated_on"),
            Map.entry("appointment", "scheduled_at"),
            Map.entry("article", "created_at"),
            Map.entry("contact", "arrived_at"),
            Map.entry("cost", "incurred_on"),
            Map.entry("favourable_action", "at"),
            Map.entry("forecast", "interval_start"),
            Map.entry("handoff", "at"),
            Map.entry("hr_event", "at"),
            Map.entry("improvement", "raised_at"),
            Map.entry("lead", "created_at"),
            Map.entry("lead_stage", "at"),
            Map.entry("qa_evaluation", "at"),
            Map.entry("revenue", "booked_on"),
            Map.entry("role_opening", "filled_on"),
            Map.entry("schedule_segment", "starts_at"),
            Map.entry("self_service_session", "started_at"),
            Map.entry("service_credit", "granted_on"),
            Map.entry("state_log", "starts_at"),
            Map.entry("survey_answer", "answered_at"),
            Map.entry("survey_invite", "sent_at"),
            Map.entry("ticket", "opened_at"),
            Map.entry("training", "starts_at"),
            Map.entry("v_adherence", "starts_at"),
            Map.entry("v_answer", "answered_at"),
            Map.entry("v_competency", "started_on"),
            Map.entry("v_contact", "arrived_at"),
            Map.entry("v_employment", "started_on"),
            Map.entry("v_qa", "at"),
            Map.entry("v_qa_criterion", "at"),
            Map.entry("v_state", "starts_at"),
            Map.entry("v_ticket", "opened_at"),
            Map.entry("web_traffic", "day"));

    private final Map<String, String> segment;

    /**
     * An expansion.
     *
     * @param segment what rows of a table must fulfil besides, by table; {@code T.} stands for the table
     */
    CatalogueFormula(Map<String, String> segment) {
        this.segment = segment;
    }

    /** The SQL of a formula, still with its parameters. */
    String expanded(String formula) {
        String text = formula;
        for (Map.Entry<String, String> shorthand : SHORTHANDS.entrySet()) {
            text = text.replace(shorthand.getKey(), shorthand.getValue());
        }
        StringBuilder sql = new StringBuilder();
        int at = 0;
        Matcher aggregate = AGGREGATE.matcher(text);
        while (aggregate.find(at)) {
            int close = closing(text, aggregate.end());
            sql.append(macros(text.substring(at, aggregate.start())));
            sql.append(aggregate(aggregate.group(1), text.substring(aggregate.end(), close)));
            at = close + 1;
        }
        return sql.append(macros(text.substring(at))).toString();
    }

    /** The tables and views that the aggregates of a formula look at, without those inside their conditions. */
    static SortedSet<String> tables(String formula) {
        SortedSet<String> tables = new TreeSet<>();
        MACRO.matcher(formula)
                .results()
                .forEach(macro -> tables.add(macro.group(1).equals("HC") ? HEADCOUNT : ACCOUNTS));
        Matcher aggregate = AGGREGATE.matcher(formula);
        int at = 0;
        while (aggregate.find(at)) {
            int close = closing(formula, aggregate.end());
            tables.add(name(Part.of(formula.substring(aggregate.end(), close)).table())
                    .group(1));
            at = close + 1;
        }
        return tables;
    }

    private String macros(String text) {
        Matcher macro = MACRO.matcher(text);
        return macro.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1).equals("HC")
                        ? stock(HEADCOUNT, "started_on", "ended_on", found.group(2))
                        : stock(ACCOUNTS, "created_on", "closed_on", found.group(2))));
    }

    private String stock(String table, String from, String until, String moment) {
        return "(SELECT CAST(COUNT(*) AS REAL) FROM %s WHERE %s<=%s AND (%s IS NULL OR %s>%s)%s)"
                .formatted(table, from, moment, until, until, moment, restriction(table));
    }

    private String aggregate(String function, String inner) {
        Part part = Part.of(inner);
        Matcher table = name(part.table());
        String name = table.group(1);
        String all = part.condition().map(condition -> "(" + condition + ")").orElse("1")
                + (table.group(2).isEmpty()
                        ? inPeriod(name, table.group(3), !table.group(4).isEmpty())
                        : "")
                + restriction(name);
        return "(SELECT %s FROM %s WHERE %s)".formatted(selected(function, part.argument()), name, all);
    }

    private static Matcher name(String table) {
        Matcher parts = TABLE.matcher(table);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a table: " + table);
        }
        return parts;
    }

    /** What stands between the parentheses of an aggregate. */
    private record Part(String argument, String table, Optional<String> condition) {

        static Part of(String inner) {
            Optional<Integer> from = atTop(inner, " FROM ");
            String rest = from.map(index -> inner.substring(index + " FROM ".length()))
                    .orElse(inner);
            Optional<Integer> where = atTop(rest, " WHERE ");
            return new Part(
                    from.map(index -> inner.substring(0, index)).orElse(""),
                    where.map(index -> rest.substring(0, index)).orElse(rest).strip(),
                    where.map(index -> rest.substring(index + " WHERE ".length())));
        }
    }

    private static String selected(String function, String argument) {
        return switch (function) {
            case "COUNT" -> "CAST(COUNT(*) AS REAL)";
            case "DISTINCT" -> "CAST(COUNT(DISTINCT " + argument + ") AS REAL)";
            default -> function + "(1.0*(" + argument + "))";
        };
    }

    private static String inPeriod(String table, String column, boolean before) {
        String anchor = table + "." + (column == null ? ANCHORS.get(table) : column);
        return " AND %s>=%s AND %s<%s".formatted(anchor, before ? ":pfrom" : ":from", anchor, before ? ":pto" : ":to");
    }

    private String restriction(String table) {
        return segment.containsKey(table) ? " AND (" + segment.get(table).replace("T.", table + ".") + ")" : "";
    }

    /** Where a word stands outside of all parentheses and texts. */
    private static Optional<Integer> atTop(String text, String word) {
        int depth = 0;
        boolean quoted = false;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
            } else if (!quoted && depth == 0 && text.startsWith(word, index)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private static int closing(String text, int from) {
        int depth = 1;
        boolean quoted = false;
        for (int index = from; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
                if (depth == 0) {
                    return index;
                }
            }
        }
        throw new IllegalArgumentException("an aggregate is not closed in: " + text);
    }
}
