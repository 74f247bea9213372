package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** What is left open is said once, and nothing else is said about it. */
final class PlaceholderTest {

    @Test
    void everyOpenValueAndTextIsReportedOnceAndNothingIsConcludedFromIt() {
        assertEquals("""
            ERROR (open-value) `?` stands for a value that is not decided yet; expected the value at 4:15, length 1
            ERROR (open-value) `?` stands for a value that is not decided yet; expected the value at 4:20, length 1
            ERROR (open-value) `?` stands for a value that is not decided yet; expected the value at 7:18, length 1
            ERROR (open-value) `?` stands for a value that is not decided yet; expected the value at 8:16, length 1
            ERROR (open-value) `?` stands for a value that is not decided yet; expected the value at 14:33, length 1
            WARNING (open-text) `"…"` stands for a text that is not written yet; expected the text at 15:9, length 3
            ERROR (open-value) `?` stands for a value that is not decided yet; expected the value at 15:39, length 1
            ERROR (open-value) `?` stands for a value that is not decided yet; expected the value at 16:17, length 1
            ERROR (open-value) `?` stands for a value that is not decided yet; expected the value at 17:9, length 1
            ERROR (open-value) `?` stands for a value that is not decided yet; expected the value at 17:17, length 1
            ERROR (open-value) `?` stands for a value that is not decided yet; expected the value at 18:22, length 1
            ERROR (open-value) `?` stands for a value that is not decided yet; expected the value at 23:48, length 1
            """, ScorecardFolder.issues("""
                package test
                source calls {
                  time day
                  covers from ? to ?
                  read csv "data/calls.csv"
                  row per call_id
                  reject at most ?%
                  rate integer ? .. 5
                  call_id text
                  day date
                }
                kpi Rate {
                  over contacts
                  formula share(where handled > ?)
                  owner "…" higher is better baseline ?
                  target 75% by ?
                  worst ? range ? .. 100%
                  bands { green from ? amber from 40% red below }
                }
                scorecard Card {
                  perspective P {
                    goal G {
                      lagging Rate weight 50% lagging A weight ?%
                    }
                  }
                }
                kpi A { over contacts formula avg(csat) }
                """));
    }

    @Test
    void aCommentThatNobodyHasWrittenIsSaidToBeOpenAndOneWithWordsIsNot() {
        assertEquals("""
            WARNING (open-text) `/** … */` stands for a text that is not written yet; expected the text at 2:1, length 8
            WARNING (open-text) `/** … */` stands for a text that is not written yet; expected the text at 4:1, length 12
            """, ScorecardFolder.issues("""
                package test
                /** … */
                kpi A { over contacts formula avg(csat) }
                /**
                 * …
                 */
                kpi B { formula A }
                /** What people say … or do not. */
                kpi C { formula B }
                scorecard Card {
                  perspective P {
                    goal G {
                      lagging C
                    }
                  }
                }
                """));
    }
}
