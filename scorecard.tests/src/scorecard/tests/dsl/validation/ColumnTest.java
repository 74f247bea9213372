package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Columns whose declaration cannot be kept. */
final class ColumnTest {

    @Test
    void declarationsThatContradictThemselvesAreReported() {
        assertEquals("""
            ERROR (duplicate-header) the column `twin` reads the header `Id` that another column reads; expected another header, or `header "Id" second` for the second of two at 6:13, length 11
            ERROR (invalid-range) `5 .. 1` holds no value; expected the smaller end first at 8:17, length 6
            ERROR (invalid-range) `0.5 .. 1` is a range of an integer; expected whole ends at 9:16, length 8
            ERROR (invalid-decimals) `19` decimals are not possible; expected 0 to 18 at 10:11, length 18
            ERROR (unknown-currency) `EUX` is not a currency; expected a code such as `EUR` or `USD`; did you mean `EUR`? at 11:9, length 9
            ERROR (contradictory-words) `y` means both yes and no; expected different words at 12:15, length 24
            ERROR (misplaced-format) `word` is not `yes/no`, so it has no words for them; expected it without `yes "Y" no "N"` at 13:13, length 14
            WARNING (contradictory-words) `a` is listed more than once; expected it once at 14:22, length 1
            ERROR (invalid-format) `d/M` does not say how a date is written; expected a pattern such as `d/M/yyyy` at 15:20, length 5
            ERROR (invalid-format) `dd.MM.yyyy` does not say how a timestamp is written; expected a pattern such as `d/M/yyyy HH:mm` at 16:25, length 12
            ERROR (invalid-format) `qqq!` does not say how a date is written; expected a pattern such as `d/M/yyyy` at 18:19, length 6
            ERROR (misplaced-format) `count` is neither a date nor a timestamp, so it has no format; expected it without `format` at 19:17, length 10
            ERROR (duplicate-clause) `optional` is said more than once; expected it once at 20:23, length 8
            """, ScorecardFolder.issues("""
                package test
                source a {
                  read csv "a.csv"
                  row per id
                  id text header "Id"
                  twin text header "Id"
                  second_id text header "Id" second
                  stars integer 5 .. 1
                  half integer 0.5 .. 1
                  precise number decimals 19
                  price money EUX
                  paid yes/no yes "Y", "y" no "N", "Y"
                  word text yes "Y" no "N"
                  kind text in a, b, a
                  born date format "d/M"
                  seen timestamp format "dd.MM.yyyy"
                  made timestamp format "dd.MM.yyyy 'at' HH:mm"
                  due date format "qqq!"
                  count integer format "0"
                  twice text optional optional
                }
                """));
    }
}
