package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Which rows of a source a period has must be clear. */
final class SelectionTest {

    private static final String SOURCES = """
        package test
        source tickets {
          read csv "tickets.csv"
          row per id as ticket
          time opened until closed
          id text
          opened timestamp
          closed timestamp optional
          due date optional
          tier integer
        }
        """;

    /** What is wrong with KPIs; the first stands in line 12. */
    private static String issues(String kpis) {
        StringBuilder text = new StringBuilder(SOURCES);
        StringBuilder measures = new StringBuilder();
        int number = 0;
        for (String line : kpis.lines().toList()) {
            number++;
            text.append("kpi K%d { %s }%n".formatted(number, line));
            measures.append(" lagging K").append(number);
        }
        return ScorecardFolder.issues(
                text + "scorecard Card { perspective P { goal G {" + measures + " } } }" + System.lineSeparator());
    }

    @Test
    void everySelectionIsAccepted() {
        assertEquals("", issues("""
            over tickets by closed formula count()
            over tickets open at start formula count(where age > 2 days)
            over tickets open at end where age > 2 days formula median(age)
            over tickets by opened until due open at end formula max(age)
            over tickets average open formula count() + sum(tier where age > 1 day)
            over tickets daily average open formula count()
            over tickets at any time where opened < period end formula count()
            formula count(over tickets at any time where due > period start) / days in period
            formula count(over tickets at any time where due >= previous period start)
            formula sum(tier over tickets by due until closed average open)
            """));
    }

    @Test
    void whatLastsHasABeginningAndAnEnd() {
        assertEquals("""
            ERROR (no-interval) the source `contacts` does not say from when to when a row is open; expected `time … until …` in the source, or `by … until … open at end` at 12:24, length 11
            ERROR (not-an-interval) `by opened until closed` says from when to when rows last, not when they are looked at; expected `by opened until closed open at end`, or one column at 13:23, length 22
            ERROR (not-an-interval) `by due open at start` does not say when a row ends; expected `by due until … open at start` at 14:23, length 20
            ERROR (not-an-interval) `by due until due open at end` begins and ends with one column; expected another after `until` at 15:23, length 28
            ERROR (time-column) `tier` is an integer; expected a date or a timestamp at 16:26, length 4
            ERROR (unknown-column) the source declares no column `opend`; did you mean `opened`? at 17:26, length 5
            """, issues("""
                over contacts open at end formula count()
                over tickets by opened until closed formula count()
                over tickets by due open at start formula count()
                over tickets by due until due open at end formula count()
                over tickets by tier formula count()
                over tickets by opend formula count()
                """));
    }

    @Test
    void onlyWhatCanBeAveragedOverInstantsIs() {
        assertEquals("""
            ERROR (average-open) `share(where tier = 1)` cannot be averaged over the instants of a period; expected `count()` or `sum(…)` over `average open`, or `open at end` at 12:48, length 21
            ERROR (average-open) `median(age)` cannot be averaged over the instants of a period; expected `count()` or `sum(…)` over `average open`, or `open at end` at 13:54, length 11
            ERROR (average-open) `count(distinct tier)` cannot be averaged over the instants of a period; expected `count()` or `sum(…)` over `average open`, or `open at end` at 14:48, length 20
            """, issues("""
                over tickets average open formula 1 + share(where tier = 1)
                over tickets daily average open formula 2 * median(age)
                over tickets average open formula 1 + count(distinct tier)
                """));
    }

    @Test
    void ageAndTheBoundsOfAPeriodHaveTheirPlace() {
        assertEquals("""
            ERROR (unknown-column) the source `tickets` has no column `age`; expected one of its columns, or a population of open rows, for example `over tickets open at end` at 12:53, length 3
            ERROR (aggregate-in-row) `days in period` is a number of the period, not of a row; expected it in the formula, outside of an aggregate at 13:50, length 14
            ERROR (row-operation-in-formula) `period start` looks at one row; expected it inside of an aggregate, for example `count(where …)` at 14:18, length 12
            ERROR (row-operation-in-formula) `previous period start` looks at one row; expected it inside of an aggregate, for example `count(where …)` at 15:18, length 21
            """, issues("""
                over tickets by closed formula count(where age > 2 days)
                over tickets formula count(where tier < days in period)
                formula period start
                formula previous period start
                """));
    }
}
