package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompileTest {

    @TempDir
    Path folder;

    private CliFixture cli;

    @BeforeEach
    void minimal() {
        cli = new CliFixture(folder).minimal();
    }

    @Test
    void thePlanKnowsWhereItsDataLiesAndNotWhereTheMachineDoes() {
        String plan = cli.run("compile", "s").out();

        assertTrue(plan.startsWith("{\n  \"base\": \"s\",\n  \"calendars\": ["), plan);
        assertTrue(plan.contains("\n  \"plan\": 1,\n"), plan);
        assertTrue(!plan.contains(folder.toString()), plan);
    }

    @Test
    void theSamePlanIsWrittenToAFile() {
        assertEquals(
                "exit 0\n", cli.run("compile", "s", "-o", "s/start.plan.json").all());
        assertEquals(
                cli.run("compile", "s").out().replace("\"base\": \"s\"", "\"base\": \".\""),
                cli.read("s/start.plan.json"));
        assertEquals(List.of("s/data/orders.csv", "s/orders.scorecard", "s/start.plan.json"), cli.files());
    }

    @Test
    void aPlanIsCompiledToItself() {
        cli.run("compile", "s", "-o", "s/start.plan.json");

        assertEquals(
                cli.run("compile", "s").out(),
                cli.run("compile", "s/start.plan.json").out());
    }

    @Test
    void theSqlCanBeRead() {
        String sql = cli.run("compile", "s", "--sql", "duckdb").out();

        assertTrue(sql.contains("SELECT"), sql);
        assertTrue(sql.contains("start.OnTimeDelivery (orders.scorecard:20)"), sql);
    }

    @Test
    void definitionsWithErrorsGiveNoPlan() {
        cli.replace("s/orders.scorecard", "unit percent", "unit per cent");

        CliFixture.Ran ran = cli.run("compile", "s", "-o", "s/start.plan.json");

        assertEquals(1, ran.exit());
        assertEquals("", ran.out());
        assertEquals(List.of("s/data/orders.csv", "s/orders.scorecard"), cli.files());
    }

    @Test
    void aPlanThatWasChangedByHandIsRefused() {
        cli.run("compile", "s", "-o", "s/start.plan.json");
        cli.replace("s/start.plan.json", "0.85", "0.80");

        CliFixture.Ran ran = cli.run("run", "s/start.plan.json");

        assertEquals(1, ran.exit());
        assertTrue(ran.err().startsWith("error[plan-changed]: `start.OnTimeDelivery` does not mean"), ran.err());
        assertTrue(ran.err().contains("\n  --> s/start.plan.json:"), ran.err());
    }
}
