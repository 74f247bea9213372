package scorecard.tests.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** What is said about texts that do not follow the grammar. */
final class SyntaxErrorTest {

    @Test
    void unexpectedWordsAreQuoted() {
        assertEquals("""
            ERROR (syntax) `{` was not expected here at 2:5, length 1
            """, ScorecardFolder.issues("package test\nkpi { over contacts }\n"));
        assertEquals("""
            ERROR (syntax) `}` was not expected here; expected `)` at 2:38, length 1
            """, ScorecardFolder.issues("package test\nkpi A { over contacts formula count( }\n"));
        assertEquals("""
            ERROR (syntax) the text ends too early; expected `}` at 2:37, length 1
            """, ScorecardFolder.issues("package test\nkpi A { over contacts formula count()"));
        assertEquals("""
            ERROR (syntax) `Me` was not expected here; expected a text in double quotes at 2:45, length 2
            """, ScorecardFolder.issues("package test\nkpi A { over contacts formula count() owner Me }\n"));
    }

    @Test
    void wordsOfNoLanguageAreExplained() {
        assertEquals(
                """
                ERROR (syntax) this is no word of the language; expected numbers such as `1.5` with spaces around `..`, and texts in double quotes that end on their line at 2:50, length 2
                ERROR (syntax) `.` was not expected here at 2:52, length 1
                """,
                ScorecardFolder.issues("package test\nkpi A { over contacts formula count(where csat = 1..5) }\n"));
        assertEquals("""
            ERROR (syntax) this is no word of the language; expected numbers such as `1.5` with spaces around `..`, and texts in double quotes that end on their line at 2:15, length 14
            """, ScorecardFolder.issues("package test\nkpi A { owner \"never ends }\n"));
    }

    @Test
    void featuresThatAreNotThereYetAreNamed() {
        assertEquals(
                """
                ERROR (not-available-yet) `jdbc` is not understood here; databases are not available yet at 2:12, length 4
                """, ScorecardFolder.issues("package test\nsource s { read jdbc \"a.parquet\" row per id id text }\n"));
    }
}
