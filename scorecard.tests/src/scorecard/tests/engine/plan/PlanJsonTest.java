package scorecard.tests.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.engine.issue.Issue;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.json.PlanFile;
import scorecard.engine.plan.json.PlanJson;
import scorecard.engine.plan.json.PlanReading;

final class PlanJsonTest {

    private final PlanJson json = new PlanJson();

    static List<Long> seeds() {
        return LongStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyPlanIsReadBackAsItWasWritten(long seed) {
        PlanFile file = new PlanFile(new RandomPlans(seed).plan(), Optional.of("data"));
        String text = json.write(file);

        assertEquals(new PlanReading.Read(file), json.read(text, "p.plan.json"));
        assertEquals(text, json.write(file));
    }

    @Test
    void generatedPlansHoldEveryAlternativeThereIs() {
        Set<String> named = new TreeSet<>();
        for (long seed : seeds()) {
            json.write(new RandomPlans(seed).plan())
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("\"is\": "))
                    .map(line -> line.replaceAll("\"is\": \"([a-z-]+)\",?", "$1"))
                    .forEach(named::add);
        }

        assertTrue(
                named.containsAll(Set.of(
                        "and",
                        "arithmetic",
                        "calculation",
                        "column-value",
                        "comparison",
                        "conditional",
                        "constant",
                        "count",
                        "count-distinct",
                        "csv",
                        "date",
                        "date-literal",
                        "decimal",
                        "deviation",
                        "duration",
                        "duration-clock",
                        "duration-in",
                        "excel",
                        "first",
                        "higher",
                        "is-missing",
                        "kpi-value",
                        "last",
                        "lower",
                        "maximum",
                        "mean",
                        "membership",
                        "minimum",
                        "moment",
                        "money",
                        "not",
                        "number",
                        "number-literal",
                        "or",
                        "or-else",
                        "percent",
                        "plan-line",
                        "points",
                        "quantile",
                        "rate",
                        "share",
                        "sum",
                        "text",
                        "text-literal",
                        "timestamp",
                        "timestamp-literal",
                        "value",
                        "whole",
                        "within",
                        "yes-no",
                        "yes-no-literal")),
                named.toString());
    }

    @Test
    void keysAreSortedNumbersPlainAndTheLastLineEnds() {
        assertEquals(
                """
                {
                  "base": "..",
                  "calendars": [
                    {
                      "hash": "9e9bcd0f29c7e3da6d4ad9be4ac4d1fd3d5e0a5b6e0a0bb2c6c3cc8e0f1e3a55",
                      "name": "acme.Business",
                      "weekStart": "monday",
                      "yearStart": "april",
                      "zone": "Europe/Madrid"
                    }
                  ],
                  "kpis": [],
                  "origins": [],
                  "plan": 1,
                  "scorecards": [],
                  "sources": []
                }
                """.replaceAll("[0-9a-f]{64}", "#"),
                json.write(new PlanFile(Plans.onlyACalendar(), Optional.of("..")))
                        .replaceAll("[0-9a-f]{64}", "#"));
    }

    @Test
    void aNewerVersionIsRefused() {
        assertEquals("""
                ERROR plan-too-new InText[file=p.plan.json, line=1, column=10, length=1]
                  this plan has version 2, but this program reads plans up to version 1; \
                use a newer program, or compile the scorecard again with this one
                """, issues("{\"plan\": 2, \"anything\": null}".replace("null", "1")));
    }

    @Test
    void textThatIsNotJsonIsRefusedWithItsPlace() {
        assertEquals("""
                ERROR plan-malformed InText[file=p.plan.json, line=2, column=11, length=1]
                  this is not a plan: it is not JSON (Unrecognized token 'x': was expecting (JSON String, Number, \
                Array, Object or token 'null', 'true' or 'false'))
                """, issues("{\n  \"plan\":x}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "nul", "{\"plan\": \"1\"}", "{\"plan\": 0}", "{\"plan\": 1} {}", "{\"plan\": 1}"
            })
    void whatIsNoPlanIsRefusedWithoutAnException(String text) {
        assertInstanceOf(PlanReading.Refused.class, json.read(text, "p.plan.json"));
    }

    @Test
    void aThousandOperatorsInARowAreReadBackWhereTheStackIsLarge() throws Exception {
        Kpi solved = Plans.solved();
        Formula sum = solved.formula();
        for (int count = 0; count < 1_000; count++) {
            sum = new Formula.Calculation(Formula.Operator.PLUS, sum, solved.formula());
        }
        Kpi chained = new Kpi(
                solved.name(),
                "",
                "",
                sum,
                "",
                solved.unit(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                0,
                solved.noValue());
        PlanFile file = new PlanFile(Plans.plan(Plans.resolution("0.75"), chained, Plans.service()), Optional.empty());

        FutureTask<PlanReading> reading = new FutureTask<>(() -> json.read(json.write(file), "p.plan.json"));
        new Thread(null, reading, "large stack", 64L << 20).start();

        assertInstanceOf(PlanReading.Read.class, reading.get(60, TimeUnit.SECONDS));
    }

    @Test
    void deepNestingAndHugeNumbersAreRefused() {
        assertTrue(issues("[".repeat(100_000)).startsWith("ERROR plan-too-deep"), "deep");
        assertTrue(issues("{\"plan\": 1e999999999}").startsWith("ERROR plan-number-too-long"), "exponent");
        assertTrue(issues("{\"plan\": " + "1".repeat(500) + "}").startsWith("ERROR plan-too-deep"), "digits");
    }

    @Test
    void nothingInAPlanIsIgnored() {
        String text = json.write(Plans.small());

        assertTrue(issues(text.replace("\"zone\"", "\"zones\"")).startsWith("ERROR plan-unexpected"));
        assertTrue(issues(text.replace("\"plan\": 1", "\"plan\": 1, \"suppress\": []"))
                .contains("`suppress` is unknown in a plan"));
        assertTrue(issues(text.replaceFirst("\"is\": \"higher\"", "\"is\": \"highest\""))
                .contains("`highest` is unknown here; expected is one of `higher`, `lower`, `within`"));
    }

    @Test
    void aThresholdChangedByHandIsRefused() {
        String text = json.write(Plans.small());

        assertEquals(
                """
                plan-changed `acme.Resolution` does not mean what its hash says: the plan was changed after it was \
                compiled; change the definition and compile it again
                plan-changed `acme.Service` does not mean what its hash says: the plan was changed after it was \
                compiled; change the definition and compile it again
                """,
                assertInstanceOf(PlanReading.Refused.class, json.read(text.replace("0.75", "0.65"), "p"))
                        .issues()
                        .stream()
                        .map(issue -> issue.code() + " " + issue.message() + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void namesThatLeadNowhereAreRefused() {
        String text = json.write(Plans.small());
        String withoutCalendars =
                text.replaceAll("(?s)\"calendars\": \\[.*?\\],\n  \"kpis\"", "\"calendars\": [],\n  \"kpis\"");

        assertEquals("""
                ERROR plan-inconsistent InFile[file=p.plan.json]
                  `acme.contacts` names the calendar `acme.Business`, which is not in the plan
                ERROR plan-inconsistent InFile[file=p.plan.json]
                  `acme.Service` names the calendar `acme.Business`, which is not in the plan
                """, issues(withoutCalendars));
    }

    private String issues(String text) {
        PlanReading.Refused refused = assertInstanceOf(PlanReading.Refused.class, json.read(text, "p.plan.json"));
        return refused.issues().stream().map(PlanJsonTest::line).collect(Collectors.joining());
    }

    private static String line(Issue issue) {
        return issue.severity() + " " + issue.code() + " " + issue.place() + "\n  " + issue.message() + "\n";
    }
}
