package scorecard.engine.plan.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Source;

/**
 * What each definition means, as a hash: equal hashes give equal numbers and statuses from equal data.
 *
 * <p>A hash covers everything that can change a number or a status, also in the definitions it refers to. It does not
 * cover the definition's own name and place, nor what is only shown: titles, documentation, reasons, owners, review
 * cadences, the text of a formula. Where order has no meaning (columns, perspectives, goals, conditions of an
 * {@code and}) it has none here, and {@code 75.0} is {@code 75}.
 */
public final class SemanticHashes {

    private static final Set<String> ONLY_SHOWN =
            Set.of("title", "documentation", "formulaText", "owner", "review", "because", "origin", "folder");

    private static final Set<String> REFERENCES = Set.of("calendar", "source", "kpi");

    private static final Set<String> WITHOUT_ORDER = Set.of(
            "allowed",
            "columns",
            "conditions",
            "goals",
            "links",
            "measures",
            "members",
            "missing",
            "no",
            "perspectives",
            "yes");

    private final RecordEncoder encoder = new RecordEncoder();
    private final JsonTreeWriter writer = new JsonTreeWriter();
    private final Map<String, Record> definitions = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    /** The hashes of a plan's definitions; each is computed when it is asked for. */
    public SemanticHashes(Plan plan) {
        plan.calendars().forEach(calendar -> definitions.put(key("calendar", calendar.name()), calendar));
        plan.sources().forEach(source -> definitions.put(key("source", source.name()), source));
        plan.kpis().forEach(kpi -> definitions.put(key("kpi", kpi.name()), kpi));
        plan.scorecards().forEach(scorecard -> definitions.put(key("scorecard", scorecard.name()), scorecard));
    }

    /** 64 hexadecimal digits. */
    public String of(Calendar calendar) {
        return hash("calendar", calendar.name());
    }

    /** 64 hexadecimal digits. */
    public String of(Source source) {
        return hash("source", source.name());
    }

    /** 64 hexadecimal digits. */
    public String of(Kpi kpi) {
        return hash("kpi", kpi.name());
    }

    /** 64 hexadecimal digits. */
    public String of(Scorecard scorecard) {
        return hash("scorecard", scorecard.name());
    }

    /** 64 hexadecimal digits; those of sources and calendars it refers to are part of it. */
    public String of(Aggregate aggregate) {
        return digest(meaning("", encoder.encode(aggregate, Aggregate.class)));
    }

    /** 64 hexadecimal digits; those of sources and calendars it refers to are part of it. */
    public String of(RowExpression expression) {
        return digest(meaning("", encoder.encode(expression, RowExpression.class)));
    }

    /** 64 hexadecimal digits of a definition as it stands, with its name, all texts and all orders. */
    public String exactly(Object definition) {
        return digest(encoder.encode(definition, Object.class));
    }

    private String hash(String kind, String name) {
        String key = key(kind, name);
        String hash = known.get(key);
        if (hash == null) {
            Record definition = definitions.get(key);
            if (definition == null || !underWay.add(key)) {
                throw new IllegalArgumentException(
                        kind + " " + name + (definition == null ? " does not exist" : " refers to itself"));
            }
            hash = digest(
                    definition instanceof Source source
                            ? withSourcesPointedTo(source)
                            : meaning((JsonTree.Members) encoder.encode(definition, definition.getClass())));
            known.put(key, hash);
        }
        return hash;
    }

    private JsonTree meaning(JsonTree.Members definition) {
        return meaning("", definition.without("name"));
    }

    /**
     * Sources may point to each other in a circle, and to themselves. So each one is numbered when it is first met, and its
     * number stands for it.
     */
    private JsonTree withSourcesPointedTo(Source source) {
        SequencedMap<String, Integer> numbers = new LinkedHashMap<>(Map.of(source.name(), 0));
        List<JsonTree> meanings = new ArrayList<>();
        while (meanings.size() < numbers.size()) {
            String name = List.copyOf(numbers.keySet()).get(meanings.size());
            if (!(definitions.get(key("source", name)) instanceof Source next)) {
                throw new IllegalArgumentException("source " + name + " does not exist");
            }
            List<Column> byName = next.columns().stream()
                    .sorted(Comparator.comparing(Column::name))
                    .toList();
            JsonTree.Members encoded = (JsonTree.Members) encoder.encode(next.withColumns(byName), Source.class);
            meanings.add(meaning(numbered(encoded, numbers)));
        }
        return meanings.size() == 1 ? meanings.getFirst() : new JsonTree.Items(meanings);
    }

    private static JsonTree.Members numbered(JsonTree.Members members, Map<String, Integer> numbers) {
        Map<String, JsonTree> byKey = new TreeMap<>();
        members.byKey().forEach((key, value) -> byKey.put(key, numbered(key, value, numbers)));
        return new JsonTree.Members(byKey);
    }

    private static JsonTree numbered(String key, JsonTree tree, Map<String, Integer> numbers) {
        return switch (tree) {
            case JsonTree.Members members -> numbered(members, numbers);
            case JsonTree.Items items ->
                new JsonTree.Items(items.inOrder().stream()
                        .map(item -> numbered("", item, numbers))
                        .toList());
            case JsonTree.Words words ->
                key.equals("source") ? new JsonTree.Amount(BigDecimal.valueOf(number(words.text(), numbers))) : words;
            case JsonTree.Amount amount -> amount;
            case JsonTree.Truth truth -> truth;
        };
    }

    private static int number(String source, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(source, unused -> numbers.size());
    }

    private JsonTree meaning(String key, JsonTree tree) {
        return switch (tree) {
            case JsonTree.Members members -> {
                Map<String, JsonTree> byKey = new TreeMap<>();
                members.byKey().forEach((name, value) -> {
                    if (!ONLY_SHOWN.contains(name)) {
                        byKey.put(name, meaning(name, value));
                    }
                });
                yield new JsonTree.Members(byKey);
            }
            case JsonTree.Items items -> {
                List<JsonTree> meanings =
                        items.inOrder().stream().map(item -> meaning("", item)).toList();
                yield new JsonTree.Items(WITHOUT_ORDER.contains(key) ? sorted(meanings) : meanings);
            }
            case JsonTree.Words words -> REFERENCES.contains(key) ? new JsonTree.Words(hash(key, words.text())) : words;
            case JsonTree.Amount amount -> new JsonTree.Amount(shortest(amount.value()));
            case JsonTree.Truth truth -> truth;
        };
    }

    private List<JsonTree> sorted(List<JsonTree> items) {
        Map<JsonTree, String> texts = new IdentityHashMap<>();
        items.forEach(item -> texts.put(item, writer.write(item)));
        return items.stream().sorted(Comparator.comparing(texts::get)).toList();
    }

    private static BigDecimal shortest(BigDecimal value) {
        return value.stripTrailingZeros();
    }

    private String digest(JsonTree meaning) {
        try {
            byte[] text = writer.write(meaning).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String key(String kind, String name) {
        return kind + " " + name;
    }
}
