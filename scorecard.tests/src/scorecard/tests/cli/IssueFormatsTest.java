package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.cli.message.Colours;
import scorecard.cli.message.GithubIssues;
import scorecard.cli.message.JsonIssues;
import scorecard.cli.message.SarifIssues;
import scorecard.cli.message.SourceTexts;
import scorecard.cli.message.TextIssues;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.issue.Severity;

final class IssueFormatsTest {

    private static final SourceTexts TEXTS = file -> Optional.of(file)
            .filter("a b.scorecard"::equals)
            .map(known -> "kpi K {\n\tformula count(where resolvd)\n}\nkpi 😀 { 表 bad }\n\u001b[2Jx\n");

    private static final Issue UNKNOWN = Issue.error(
            "unknown-column",
            "`resolvd` is no column; did you mean `resolved`?",
            new Place.InText("a b.scorecard", 2, 22, 7));

    private static final List<Issue> ALL = List.of(
            UNKNOWN,
            Issue.warning("odd-cell", "100% odd,\nsee: there", new Place.InData("data/x.csv", 17, "Wait")),
            new Issue(Severity.ADVICE, "no-owner", "say who", new Place.InFile("/abs/k.scorecard")),
            Issue.warning("late", "later rows", new Place.Nowhere()));

    @Test
    void peopleSeeTheLineAndAMarkBelowTheWord() {
        assertEquals("""
                error[unknown-column]: `resolvd` is no column; did you mean `resolved`?
                  --> a b.scorecard:2:22
                  |
                2 | \tformula count(where resolvd)
                  | \t                    ^^^^^^^

                warning[odd-cell]: 100% odd,␊see: there
                  --> data/x.csv, row 17, column "Wait"

                advice[no-owner]: say who
                  --> /abs/k.scorecard

                warning[late]: later rows
                """, text(ALL));
        assertEquals("1 error, 2 warnings, 1 piece of advice", TextIssues.count(ALL));
    }

    @Test
    void aMarkOfNoLengthAtTheEndOfALineIsOneCaret() {
        assertEquals("""
                error[syntax]: missing
                  --> a b.scorecard:3:2
                  |
                3 | }
                  |  ^
                """, text(List.of(Issue.error("syntax", "missing", new Place.InText("a b.scorecard", 3, 2, 0)))));
    }

    @Test
    void aMarkNeverLeavesItsLine() {
        assertEquals("""
                error[x]: y
                  --> a b.scorecard:1:5
                  |
                1 | kpi K {
                  |     ^^^
                """, text(List.of(Issue.error("x", "y", new Place.InText("a b.scorecard", 1, 5, 900)))));
    }

    @Test
    void charactersOutsideTheBasicPlaneAreOneWide() {
        assertEquals("""
                error[x]: y
                  --> a b.scorecard:4:12
                  |
                4 | kpi 😀 { 表 bad }
                  |           ^^^
                """, text(List.of(Issue.error("x", "y", new Place.InText("a b.scorecard", 4, 12, 3)))));
    }

    @Test
    void aPlaceThatIsNotInTheTextShowsNoLine() {
        String expected = "error[x]: y\n  --> a b.scorecard:99:1\n";

        assertEquals(expected, text(List.of(Issue.error("x", "y", new Place.InText("a b.scorecard", 99, 1, 1)))));
    }

    @Test
    void controlCharactersNeverReachTheTerminal() {
        String text = text(List.of(
                Issue.error("x", "clear \u001b[2J \u202e \u0007", new Place.InText("a b.scorecard", 5, 1, 1)),
                Issue.error("x", "y", new Place.InData("\u001b.csv", 1, "\u009b2J"))));

        assertFalse(text.chars().anyMatch(character -> character < ' ' && character != '\n'), text);
        assertFalse(text.contains("\u009b") || text.contains("\u202e"), text);
    }

    @Test
    void programsGetVersionedJson() {
        assertEquals("""
                {
                  "issues": 1,
                  "list": [
                    {
                      "severity": "error",
                      "code": "unknown-column",
                      "message": "`resolvd` is no column; did you mean `resolved`?",
                      "file": "a b.scorecard",
                      "line": 2,
                      "column": 22,
                      "length": 7
                    },
                    {
                      "severity": "warning",
                      "code": "odd-cell",
                      "message": "100% odd,\\nsee: there",
                      "file": "data/x.csv",
                      "row": 17,
                      "header": "Wait"
                    },
                    {
                      "severity": "advice",
                      "code": "no-owner",
                      "message": "say who",
                      "file": "/abs/k.scorecard"
                    },
                    {
                      "severity": "warning",
                      "code": "late",
                      "message": "later rows"
                    }
                  ]
                }
                """, new JsonIssues().write(ALL));
        assertEquals("{\n  \"issues\": 1,\n  \"list\": []\n}\n", new JsonIssues().write(List.of()));
    }

    @Test
    void githubGetsOneEscapedCommandForEachIssue() {
        assertEquals("""
                ::error file=a b.scorecard,line=2,col=22,endColumn=29,title=unknown-column::`resolvd` is no column; did you mean `resolved`?
                ::warning file=data/x.csv,line=17,title=odd-cell::100%25 odd,%0Asee: there
                ::notice file=/abs/k.scorecard,title=no-owner::say who
                ::warning title=late::later rows
                """, new GithubIssues().write(ALL));
    }

    @Test
    void reviewToolsGetSarif() {
        assertEquals("""
                {
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "scorecard",
                          "version": "0.1.0",
                          "rules": [
                            {
                              "id": "unknown-column"
                            }
                          ]
                        }
                      },
                      "columnKind": "utf16CodeUnits",
                      "results": [
                        {
                          "ruleId": "unknown-column",
                          "level": "error",
                          "message": {
                            "text": "`resolvd` is no column; did you mean `resolved`?"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "a%20b.scorecard"
                                },
                                "region": {
                                  "startLine": 2,
                                  "startColumn": 22,
                                  "endColumn": 29
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """, new SarifIssues("0.1.0").write(List.of(UNKNOWN)));
    }

    private static String text(List<Issue> issues) {
        return new TextIssues(new Colours(false), TEXTS).write(issues);
    }
}
