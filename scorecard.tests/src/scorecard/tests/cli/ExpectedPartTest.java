package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scorecard test}: what is expected of members and segments. */
final class ExpectedPartTest {

    private static final String DEFINITIONS = """
        calendar Days { timezone "UTC" }
        source calls {
          read csv "never-read.csv"
          row per id as call
          time at
          id integer
          at timestamp
          team text optional
          agent text
          channel text in phone, chat
          tier integer 1 .. 3
          customer text -> customers
        }
        source customers { read csv "customers.csv" row per customer customer text segment text }
        cascade people {
          level all
          level team by calls: team
          level agent by calls: agent
        }
        kpi Calls {
          over calls
          formula count()
          level agent
          higher is better
          baseline 0
          target 4
          also by channel, customer -> segment, tier
          also by channel and tier at team
        }
        kpi Phone {
          over calls
          formula share(where channel = "phone")
          higher is better
          baseline 0%
          target 100%
          bands { green from 60% red below }
        }
        scorecard Service { cascade people perspective All { goal Work { leading Calls lagging Phone } } }
        """;

    private static final String GIVEN = """
          scorecard Service
          given calls {
            | at               | team  | agent | channel | tier | customer |
            | 2026-01-05 09:00 | Blue  | Ann   | phone   | 1    | A        |
            | 2026-01-06 09:00 | Blue  | Ann   | chat    | 2    | B        |
            | 2026-01-07 09:00 | Red   | Ann   | phone   | 1    | A        |
            | 2026-01-08 09:00 | Red   | Bob   | chat    | 3    | C        |
            | 2026-01-09 09:00 |       | Cid   | phone   | 3    | A        |
          }
          given customers {
            | customer | segment |
            | A        | gold    |
            | B        | silver  |
          }
        """;

    @TempDir
    Path folder;

    private CliFixture cli;

    @BeforeEach
    void definitions() {
        cli = new CliFixture(folder).write("s/definitions.scorecard", DEFINITIONS);
    }

    private String errors(String expectations) {
        cli.write("s/t.scorecard", "test \"parts\" {\n" + GIVEN + expectations + "}\n");
        CliFixture.Ran ran = cli.run("test", "s");
        return (ran.out() + ran.err())
                .lines()
                .filter(line -> line.contains("error[") || line.contains("passed  "))
                .map(line -> line.strip() + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void membersAndSegmentsHaveValuesScoresAndStatusesOfTheirOwn() {
        assertEquals("""
            passed  parts
            """, errors("""
                  expect Calls in 2026-01 = 5
                  expect Calls in 2026-01 for team "Blue" = 2
                  expect Calls in 2026-01 for team missing = 1
                  expect Calls in 2026-01 for agent Ann of team Red = 1
                  expect Calls in 2026-Q1 for agent Bob = 1
                  expect Calls in 2026-01 for channel phone = 3
                  expect Calls in 2026-01 for customer -> segment gold = 3
                  expect Calls in 2026-01 for customer -> segment missing = 1
                  expect Calls in 2026-01 for tier 3 = 2
                  expect Calls in 2026-01 for team Red and channel chat and tier 3 = 1
                  expect Phone in 2026-01 for team Blue = 50%
                  expect status of Phone in 2026-01 for team Blue = red
                  expect score of Phone in 2026-01 for team Red = 50
                  expect score of Calls in 2026-01 for agent Ann of team Blue = 50
                  expect no score of Calls in 2026-01 for team Blue
                  expect score of Work in 2026-01 for agent Bob = 12.5
                  expect score of Service in 2026-01 for team Red = 50
                """));
    }

    @Test
    void aDifferenceNamesThePartAndAnUnknownMemberTheNearest() {
        assertEquals("""
            error[expectation-not-met]: `Calls` in `2026-01` for team `Blue` is 2 (n = 2); expected `Calls in 2026-01 for team "Blue" = 3`
            error[expectation-not-met]: `Calls` in `2026-01` has no result for team `Bleu`; the nearest is `Blue`; expected `Calls in 2026-01 for team Bleu = 3`
            error[expectation-not-met]: `Calls` in `2026-01` has several results for agent `Ann`, `Blue / Ann` and `Red / Ann`; name the member above it, too, with `of`; expected `Calls in 2026-01 for agent Ann = 2`
            error[expectation-not-met]: `Calls` in `2026-01` has no result for team `Green`; there is `(unassigned)`, `Blue`, `Red`; expected `no value of Calls in 2026-01 for team Green`
            error[expectation-not-met]: `Calls` in `2026-01` has no result for team `Red` and channel `fax` and tier `3`; there is `chat`, `phone`; expected `Calls in 2026-01 for team Red and channel fax and tier 3 = 1`
            error[expectation-not-met]: the score of `Service` in `2026-01` for team `Blue` is 50; expected `score of Service in 2026-01 for team Blue = 1`
            error[expectation-not-met]: `Phone` in `2026-01` for agent `Cid` is green at 100% (1 / 1, n = 1); expected `status of Phone in 2026-01 for agent Cid = red`
            """, errors("""
                  expect Calls in 2026-01 for team "Blue" = 3
                  expect Calls in 2026-01 for team Bleu = 3
                  expect Calls in 2026-01 for agent Ann = 2
                  expect no value of Calls in 2026-01 for team Green
                  expect Calls in 2026-01 for team Red and channel fax and tier 3 = 1
                  expect score of Service in 2026-01 for team Blue = 1
                  expect status of Phone in 2026-01 for agent Cid = red
                """));
    }

    @Test
    void aPartWithoutResultIsRefused() {
        assertEquals("""
            error[unknown-part]: there is no level and no column `tem`; did you mean `team`?
            error[part-without-result]: `all` is the top, which sees everything; expected the expectation without `for`
            error[part-without-result]: `Phone` is not cut by `channel`; expected `also by channel` in it
            error[part-without-result]: `Calls` is not cut by `channel` at `agent`; expected `also by channel at agent` in it
            error[part-without-result]: `for agent Ann and team Blue` names two members; expected the one above behind `of`, for example `agent Ann of team Blue`
            error[part-without-result]: `agent` is not a level between the top and `team`; expected one whose members are above `Blue`
            error[part-without-result]: `channel` is no level, so nothing stands above `phone`; expected it without `of`
            error[unknown-column]: the source `customers` has no column `sement`; did you mean `segment`?
            error[unknown-part]: there is no level and no column `channel`; expected a level of the tested scorecard, or a column that the KPI is also cut by
            """, errors("""
                  expect Calls in 2026-01 for tem "Blue" = 3
                  expect Calls in 2026-01 for all "x" = 3
                  expect Phone in 2026-01 for channel phone = 3%
                  expect Calls in 2026-01 for agent Ann and channel phone = 1
                  expect Calls in 2026-01 for agent Ann and team Blue = 1
                  expect Calls in 2026-01 for team Blue of agent Ann = 1
                  expect Calls in 2026-01 for channel phone of team Blue = 1
                  expect Calls in 2026-01 for customer -> sement gold = 1
                  expect score of Work in 2026-01 for channel phone = 1
                """));
    }
}
