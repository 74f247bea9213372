package scorecard.tests.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** One form for every text, which loses nothing. */
final class CanonicalFormTest {

    private static void assertFormatted(String expected, String text) {
        assertEquals(expected, ScorecardFolder.formatted(text));
        assertEquals(expected, ScorecardFolder.formatted(expected));
    }

    @Test
    void clausesHaveLinesOfTheirOwn() {
        assertFormatted("""
            package a.b

            import a.c.*
            import a.d.X

            calendar C {
              timezone "UTC"
              week starts monday
            }

            source s "S" {
              read csv "s.csv"
              row per id, at as thing
              time at
              id text
              at date header "At" format "d/M/yyyy"
              ok yes/no yes "Y", "y" no "N"
              kind text in a, b, "c d"
              n integer -1 .. 5
              m money EUR decimals 2 optional missing when "", "?"
            }

            kpi K "K" {
              over s where ok and kind in ("a", "b")
              formula -(1 - 2) * sum(-n) / count(where not ok or n is not missing)
              unit points -100 .. 100
              higher is better
              baseline -5
              target 30 by 2026-12 from 10 in 2026-06, 20 in 2026-09 because "so"
              bands { green from 30 amber from 10 red below }
              no value carries last
              decimals 1
            }

            scorecard S {
              kind strategy
              period month
              bands of scores { green from 80 amber from 50 }
              perspective P weight 100% owner "Me" {
                goal G { leading K weight 1 }
                goal H { lagging K weight 2 }
              }
              link G -> H because "x"
            }
            """, """
                package   a.b import a.c.* import a.d.X calendar C{timezone "UTC" week starts monday}
                source s "S"{read csv "s.csv" row per id,at as   thing time at
                id text at date header "At" format"d/M/yyyy" ok yes / no  yes "Y","y"no"N"
                kind text in a,b , "c d" n integer -1..5 m money EUR decimals 2 optional missing when"","?"}
                kpi K"K"{over s where ok and kind in("a","b") formula -(1-2)*sum(- n)/count(where not ok or n is not missing)
                unit points -100 .. 100 higher is better baseline - 5 target 30 by 2026-12 from 10 in 2026-06,20 in 2026-09 because"so"
                bands{green from 30 amber from 10 red below} no value carries last decimals 1}
                scorecard S{kind strategy period month bands of scores{green from 80 amber from 50}
                perspective P weight 100%owner"Me"{goal G{leading K weight 1}goal H{lagging K weight 2}}link G->H because"x"}
                """.replace("-1..5", "-1 .. 5"));
    }

    @Test
    void commentsStayWhereTheyAre() {
        assertFormatted("""
            // first
            package a // behind the package

            /* before
             the import */
            import b.*

            /** Documents K. */
            kpi K {
              // before a clause
              formula count() // behind a clause
              /* inside */
              unit count
              // two blank lines above become one
              // last in the block
            }
            // last
            """, """
            // first
            package a // behind the package

            /* before
               the import */
            import b.*
            /** Documents K. */
            kpi K {
            // before a clause
            formula count() // behind a clause
                    /* inside */ unit count


            // two blank lines above become one


            // last in the block
            }
            // last
            """);
    }

    @Test
    void aBlockOfOneClauseMayStayOnItsLine() {
        assertFormatted("""
            calendar A { timezone "UTC" }

            calendar B {
              timezone "UTC"
            }

            kpi C {}
            """, """
            calendar A {timezone "UTC"}
            calendar B {
            timezone "UTC" }
            kpi C { }
            """);
    }

    @Test
    void aTextWithSyntaxErrorsStaysAsItIs() {
        assertEquals("kpi  {  formula", ScorecardFolder.formatted("kpi  {  formula"));
    }

    @Test
    void windowsLineEndsBecomeLineFeeds() {
        assertEquals(
                "calendar A { timezone \"UTC\" }\n\nkpi B {}\n",
                ScorecardFolder.formatted("calendar A { timezone \"UTC\" }\r\n\r\nkpi B { }\r\n"));
    }

    @Test
    void whatHoldsABlockWithLinesHasLinesItself() {
        assertFormatted(
                """
                scorecard S {
                  perspective P {
                    goal G {
                      leading A
                      lagging B
                    }
                  }
                  perspective Q { goal H { leading A } }
                }
                """,
                "scorecard S { perspective P { goal G { leading A lagging B } } perspective Q { goal H { leading A } }"
                        + " }");
        assertFormatted("""
            scorecard S {
              perspective P {
                goal G {
                  leading A
                  lagging B
                }
              }
            }
            """, "scorecard S { perspective P { goal G { leading A lagging B } } }");
    }

    @Test
    void onlyTheTablesOfTestsAreAligned() {
        assertFormatted("""
            test "one" {
              scorecard S
              given contacts { // two rows
                | id   | say       | é  |
                | 1    | a \\| b \\\\  | ü  |
                | 1000 |           | 𝄞𝄞 |
                | 2    | too short |
                | not closed
              }
              given costs {}
              as of 2026-01-31 12:00

              expect K in 2026-01 = -5.20 EUR
              expect status of K in 2026-Q1 = green
              expect score of G in 2026-01 about 33.3
              expect no value of K
            }

            kpi K { formula 1 }
            """.replace("\\\\", "\\"), """
                test "one"{scorecard S given contacts { // two rows
                |id|say|é|
                |   1| a \\| b \\\\ |ü|\t
                |1000||𝄞𝄞|
                | 2 | too short |
                | not closed  \n
                } given costs{} as of 2026-01-31 12:00

                expect K in 2026-01=- 5.20 EUR
                expect status of K in 2026-Q1=green
                expect score  of G in 2026-01 about 33.3 expect no value of K} kpi K{formula 1}
                """.replace("\\\\", "\\"));
    }
}
