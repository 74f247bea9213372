package scorecard.tests.engine.relational;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.dialect.BigQueryDialect;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.DuckDbDialect;
import scorecard.engine.dialect.PostgreSqlDialect;
import scorecard.engine.dialect.TrinoDialect;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.relational.SqlText;
import scorecard.engine.report.csv.CsvResults;
import scorecard.engine.run.Engine;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;
import scorecard.tests.golden.SaidOutcome;

/**
 * What statements are before each rewriting and after it, and that it is left where it does not fit; results are the same. Only the words
 * that a rewriting is about are looked at.
 */
final class RewritesTest {
    private static final String MODEL = """
        package test

        calendar Days {
          timezone "UTC"
        }

        source calls {
          read csv "calls.csv"
          row per id as call
          time at
          id integer
          at timestamp
          agent integer
          customer integer
          line text
          seconds integer
          wide integer
          rest integer optional
          agent_day integer = agent * 100000000 + year of at * 10000 + month of at * 100 + day of at
          nearly integer = agent * 7 + year of at * 10000 + month of at * 100 + day of at
        }

        cascade staff {
          level company
          level agent by calls: agent
        }

        kpi Measured {
          over calls
          formula %s
        }

        scorecard Centre {
          calendar Days
          period month
          %s
          perspective P {
            goal G {
              lagging Measured
            }
          }
        }
        """;

    private static final String LEVELS = "cascade staff";

    /** So many that the numbers of {@code wide} do not fit 63 bits together with anything else. */
    private static final String CALLS = IntStream.range(0, 200)
            .mapToObj(row -> "%d,2026-01-%02d 09:%02d,%d,%d,line %d,%d,%d,%s"
                    .formatted(
                            row,
                            1 + row % 31,
                            row % 60,
                            row % 5,
                            row % 23,
                            row % 7,
                            row % 90,
                            (row % 19) * (Long.MAX_VALUE / 19) - Long.MAX_VALUE / 2,
                            row % 4 == 0 ? "" : String.valueOf(row)))
            .collect(Collectors.joining("\n", "id,at,agent,customer,line,seconds,wide,rest\n", "\n"));

    /** Steps that DuckDB runs in the place of one statement. */
    private enum InSteps {
        /** Rows are grouped by what tells their groups apart, and results have numbers in the place of names. */
        NUMBERED_GROUPS(
                "sum(seconds)",
                "'(unassigned)') AS \"agent0\"",
                "\"numbered groups 1\".\"group 1\"",
                "sum(seconds)",
                ""),
        /** One whole number has the period, the value and the group of a row, and its digits say for which groups the value is new. */
        PACKED_DISTINCT(
                "count(distinct customer)",
                "LAG(\"t\".\"customer\") OVER (PARTITION BY",
                "LAG(\"number\") OVER (ORDER BY \"number\")",
                "count(distinct wide)",
                LEVELS),
        /** A value that is no more than day and agent is not put in order: a binary digit is set for each day. */
        DAYS_OF_GROUPS(
                "count(distinct agent_day)",
                "LAG(\"t\".\"agent_day\")",
                "BIT_COUNT(",
                "count(distinct nearly)",
                LEVELS),
        /** All rows are in one order, by one whole number of the value that neighbours share and the time. */
        ORDER_BY_SAME_THEN_TIME(
                "share(where preceded within 7 days by same customer)",
                "OVER (PARTITION BY \"customer\" ORDER BY \"at instant\", \"id\"",
                "LAG(\"place 1\") OVER (ORDER BY \"place 1\"",
                "share(where preceded within 7 days by same line)",
                LEVELS),
        /** Values that fit are ranked in 32 bits. */
        NARROW_RANKS(
                "median(seconds)",
                "QUANTILE_DISC(\"t\".\"seconds\"",
                "\"seconds\" AS INTEGER), ARRAY[",
                "median(wide)",
                LEVELS);

        private final String formula;
        private final String before;
        private final String after;
        private final String unfit;
        private final String unfitLevels;

        InSteps(String formula, String before, String after, String unfit, String unfitLevels) {
            this.formula = formula;
            this.before = before;
            this.after = after;
            this.unfit = unfit;
            this.unfitLevels = unfitLevels;
        }
    }

    private record Ran(String statements, String results) {}

    @ParameterizedTest
    @EnumSource(InSteps.class)
    void stepsTakeThePlaceOfAStatementWhereTheyFitAndGiveTheSame(InSteps rewrite) {
        Ran before = ran(DuckDbObservatory.ofShownStatements(), rewrite.formula, LEVELS);
        Ran after = ran(new DuckDbObservatory(), rewrite.formula, LEVELS);
        assertHas(rewrite.before, before.statements());
        assertHasNot(rewrite.after, before.statements());
        assertHas(rewrite.after, after.statements());
        assertHasNot(rewrite.before, after.statements());
        assertEquals(before.results(), after.results());

        Ran unfit = ran(new DuckDbObservatory(), rewrite.unfit, rewrite.unfitLevels);
        assertHasNot(rewrite.after.replace("seconds", "wide"), unfit.statements());
        assertEquals(
                ran(DuckDbObservatory.ofShownStatements(), rewrite.unfit, rewrite.unfitLevels)
                        .results(),
                unfit.results());
    }

    /** {@code RequiredValues}: where no value may be missing, rows are counted. */
    @Test
    void valuesThatAreRequiredAreCountedAsRows() {
        String before = text(DuckDbDialect.INSTANCE, "avg(rest)");
        assertHas("COUNT(\"test.calls\".\"rest\")", before);
        assertHasNot("COUNT(*)", before);
        String after = text(DuckDbDialect.INSTANCE, "avg(seconds)");
        assertHas("COUNT(*)", after);
        assertHasNot("COUNT(\"test.calls\".\"seconds\")", after);
    }

    /** {@code WideSums}: what a database would sum in 64 bits is widened first; decimals are wide. */
    @Test
    void wholeNumbersAreSummedWideWhereADatabaseWouldStopAtSixtyFourBits() {
        assertHas("SUM(\"test.calls\".\"seconds\")", text(DuckDbDialect.INSTANCE, "sum(seconds)"));
        String bigQuery = text(BigQueryDialect.INSTANCE, "sum(seconds)");
        assertHas("SUM(CAST(`test_calls`.`seconds` AS BIGNUMERIC))", bigQuery);
        assertHasNot("SUM(`test_calls`.`seconds`)", bigQuery);
        String trino = text(TrinoDialect.INSTANCE, "sum(seconds)");
        assertHas("CAST(\"test.calls\".\"seconds\" AS DECIMAL(38, 0))", trino);
        assertHasNot("SUM(\"test.calls\".\"seconds\")", trino);
    }

    /** {@code WindowsOverNamedGroups}: BigQuery's windows look at groups that have names, in a query of their own. */
    @Test
    void windowsLookAtNamedGroupsWhereADatabaseKnowsNoOthers() {
        assertHas("SUM(COUNT(*)) OVER (", text(PostgreSqlDialect.INSTANCE, "median(seconds)"));
        assertHasNot("SUM(COUNT(*)) OVER (", text(BigQueryDialect.INSTANCE, "median(seconds)"));
    }

    private static void assertHas(String words, String statements) {
        assertTrue(statements.contains(words), () -> words + " is not in\n" + statements);
    }

    private static void assertHasNot(String words, String statements) {
        assertFalse(statements.contains(words), () -> words + " is in\n" + statements);
    }

    private static Ran ran(DuckDbObservatory observatory, String formula, String levels) {
        try (ScorecardFolder folder = folder(formula, levels)) {
            Plan plan = plan(folder);
            StringBuilder statements = new StringBuilder();
            DataRequest data = new DataRequest(folder.path(), Map.of(), Optional.empty(), 1, sentence -> {})
                    .seenBy((sql, ask) -> statements.append(sql).append("\n;\n"));
            RunRequest request =
                    new RunRequest(Optional.empty(), new PeriodChoice.One("2026-01"), Optional.empty(), data);
            String results = SaidOutcome.of(
                    new Engine(observatory).run(plan, request), all -> new CsvResults().write(plan, all));
            assertTrue(results.contains("\nkpi,test.Measured,2026-01,"), results);
            return new Ran(statements.toString(), results);
        }
    }

    private static String text(Dialect dialect, String formula) {
        try (ScorecardFolder folder = folder(formula, "")) {
            Plan plan = plan(folder);
            return new SqlText(plan).in(dialect, plan.scorecards().getFirst());
        }
    }

    private static ScorecardFolder folder(String formula, String levels) {
        return ScorecardFolder.empty()
                .with(ScorecardFolder.MAIN, MODEL.formatted(formula, levels))
                .with("calls.csv", CALLS);
    }

    private static Plan plan(ScorecardFolder folder) {
        LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
        assertEquals("", loaded.hasErrors() ? ScorecardFolder.text(loaded.issues()) : "");
        return loaded.plan(folder.path());
    }
}
