package scorecard.engine.plan.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Origin;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Source;

/**
 * The plan as canonical JSON: {@code "plan": 1} is its version, keys are sorted, lists keep the author's order, numbers
 * have no exponent, and each definition carries its {@link SemanticHashes semantic hash}. Equal plans give equal text.
 */
public final class PlanJson {

    private static final String VERSION = "plan";
    private static final String BASE = "base";
    private static final String HASH = "hash";
    private static final String CALENDARS = "calendars";
    private static final String SOURCES = "sources";
    private static final String KPIS = "kpis";
    private static final String SCORECARDS = "scorecards";
    private static final String ORIGINS = "origins";
    private static final List<String> KNOWN = List.of(BASE, CALENDARS, KPIS, ORIGINS, VERSION, SCORECARDS, SOURCES);

    private final RecordEncoder encoder = new RecordEncoder();
    private final RecordDecoder decoder = new RecordDecoder();
    private final JsonTreeWriter writer = new JsonTreeWriter();
    private final JsonTreeReader reader = new JsonTreeReader();

    /** The text of a plan that does not record where its data lies. */
    public String write(Plan plan) {
        return write(new PlanFile(plan, Optional.empty()));
    }

    /**
     * The text of a plan file.
     *
     * @throws IllegalArgumentException for a plan whose definitions refer to what is not there, or to themselves
     */
    public String write(PlanFile file) {
        Plan plan = file.plan();
        SemanticHashes hashes = new SemanticHashes(plan);
        Map<String, JsonTree> document = new LinkedHashMap<>();
        document.put(VERSION, new JsonTree.Amount(BigDecimal.valueOf(Plan.VERSION)));
        file.base().ifPresent(base -> document.put(BASE, new JsonTree.Words(base)));
        document.put(CALENDARS, hashed(plan.calendars(), hashes::of));
        document.put(SOURCES, hashed(plan.sources(), hashes::of));
        document.put(KPIS, hashed(plan.kpis(), hashes::of));
        document.put(SCORECARDS, hashed(plan.scorecards(), hashes::of));
        document.put(
                ORIGINS,
                new JsonTree.Items(
                        plan.origins().stream().<JsonTree>map(this::encoded).toList()));
        return writer.write(new JsonTree.Members(document));
    }

    /**
     * The plan that a text holds. Formulas are read by recursion: a formula of a thousand operators in a row needs a
     * thread with some megabytes of stack, else it is refused.
     *
     * @param file name of the file, for the places of issues
     */
    public PlanReading read(String text, String file) {
        try {
            return read(RecordDecoder.expect(reader.read(text, file), JsonTree.Members.class, "a plan"), file);
        } catch (RefusedPlan refused) {
            return new PlanReading.Refused(List.of(refused.issue()));
        } catch (StackOverflowError tooDeepForThisThread) {
            return new PlanReading.Refused(List.of(Issue.error(
                    "plan-too-deep",
                    "this plan is nested deeper than can be read here; split its longest formula into several KPIs",
                    new Place.InFile(file))));
        }
    }

    private PlanReading read(JsonTree.Members document, String file) {
        checkVersion(document, file);
        document.byKey().forEach((key, value) -> {
            if (!KNOWN.contains(key)) {
                throw new RefusedPlan("plan-unexpected", "`" + key + "` is unknown in a plan", value.place());
            }
        });
        Plan plan = new Plan(
                definitions(document, CALENDARS, Calendar.class),
                definitions(document, SOURCES, Source.class),
                definitions(document, KPIS, Kpi.class),
                definitions(document, SCORECARDS, Scorecard.class),
                origins(document));
        List<Issue> issues = new ArrayList<>(new PlanReferences(plan, file).issues());
        if (issues.isEmpty()) {
            SemanticHashes hashes = new SemanticHashes(plan);
            compare(document, CALENDARS, plan.calendars(), hashes::of, issues);
            compare(document, SOURCES, plan.sources(), hashes::of, issues);
            compare(document, KPIS, plan.kpis(), hashes::of, issues);
            compare(document, SCORECARDS, plan.scorecards(), hashes::of, issues);
        }
        Optional<String> base = Optional.ofNullable(document.byKey().get(BASE)).map(RecordDecoder::words);
        return issues.isEmpty() ? new PlanReading.Read(new PlanFile(plan, base)) : new PlanReading.Refused(issues);
    }

    private static void checkVersion(JsonTree.Members document, String file) {
        if (!(document.byKey().get(VERSION) instanceof JsonTree.Amount version)) {
            throw new RefusedPlan(
                    "plan-unexpected",
                    "this is not a plan: a plan begins with `\"plan\": " + Plan.VERSION + "`",
                    new Place.InFile(file));
        }
        if (version.value().compareTo(BigDecimal.valueOf(Plan.VERSION)) > 0) {
            throw new RefusedPlan(
                    "plan-too-new",
                    "this plan has version " + version.value().toPlainString()
                            + ", but this program reads plans up to version " + Plan.VERSION
                            + "; use a newer program, or compile the scorecard again with this one",
                    version.place());
        }
        if (version.value().compareTo(BigDecimal.ONE) != 0) {
            throw new RefusedPlan(
                    "plan-unexpected",
                    "there is no version " + version.value().toPlainString() + " of plans",
                    version.place());
        }
    }

    private <T extends Record> JsonTree hashed(List<T> definitions, Function<T, String> hash) {
        return new JsonTree.Items(definitions.stream()
                .<JsonTree>map(definition -> encoded(definition).with(HASH, new JsonTree.Words(hash.apply(definition))))
                .toList());
    }

    private JsonTree.Members encoded(Record record) {
        return (JsonTree.Members) encoder.encode(record, record.getClass());
    }

    private <T> List<T> definitions(JsonTree.Members document, String key, Class<T> type) {
        return objects(document, key).stream()
                .map(object -> type.cast(decoder.decode(object.without(HASH), type)))
                .toList();
    }

    private List<Origin> origins(JsonTree.Members document) {
        return objects(document, ORIGINS).stream()
                .map(object -> (Origin) decoder.decode(object, Origin.class))
                .toList();
    }

    private static List<JsonTree.Members> objects(JsonTree.Members document, String key) {
        JsonTree list = document.byKey().get(key);
        if (list == null) {
            throw new RefusedPlan("plan-unexpected", "`" + key + "` is missing here", document.place());
        }
        return RecordDecoder.expect(list, JsonTree.Items.class, "a list").inOrder().stream()
                .map(item -> RecordDecoder.expect(item, JsonTree.Members.class, "an object"))
                .toList();
    }

    /** A definition that was changed by hand went past the validator: its numbers cannot be trusted. */
    private static <T> void compare(
            JsonTree.Members document, String key, List<T> definitions, Function<T, String> hash, List<Issue> issues) {
        List<JsonTree.Members> objects = objects(document, key);
        for (int index = 0; index < objects.size(); index++) {
            JsonTree.Members object = objects.get(index);
            JsonTree recorded = object.byKey().get(HASH);
            if (!(recorded instanceof JsonTree.Words words)
                    || !words.text().equals(hash.apply(definitions.get(index)))) {
                issues.add(Issue.error(
                        "plan-changed",
                        "`" + RecordDecoder.words(object.byKey().get("name"))
                                + "` does not mean what its hash says: the plan was changed after it was compiled;"
                                + " change the definition and compile it again",
                        object.place()));
            }
        }
    }
}
