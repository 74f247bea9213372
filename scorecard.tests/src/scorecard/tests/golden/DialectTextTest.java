package scorecard.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.dialect.CannotBeSaid;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.DuckDbDialect;
import scorecard.engine.plan.Plan;
import scorecard.engine.relational.SqlText;
import scorecard.tests.engine.dialect.SourceProgram;
import scorecard.tests.example.Repository;

/**
 * The SQL of every dialect, for golden cases that together have every construct, is that of {@code scorecard.tests/dialects}.
 *
 * <p>{@code -Dgolden.update=true} rewrites the files. Look at the difference before committing: they are expectations.
 */
final class DialectTextTest {
    private static final List<String> CASES = List.of(
            "business-time",
            "derived-rows",
            "distinct-counts-and-quantiles",
            "every-aggregate",
            "hostile-words",
            "latest-row-per-key",
            "open-rows",
            "row-division",
            "segments",
            "text-and-date-functions");

    @TestFactory
    Stream<DynamicTest> statementsAreWrittenAsExpected() throws IOException {
        return GoldenCase.all().stream()
                .filter(golden -> CASES.contains(golden.name()))
                .flatMap(golden -> Dialect.ALL.stream()
                        .filter(dialect -> dialect != DuckDbDialect.INSTANCE)
                        .map(dialect -> DynamicTest.dynamicTest(
                                golden.name() + " in " + dialect.database(), () -> compare(golden, dialect))));
    }

    /** The analyzer of BigQuery finds every name, function and type, with {@code -Dscorecard.googlesql.home=DIR}, a folder of its jars. */
    @Test
    void bigQueryUnderstandsItsStatements() throws IOException, InterruptedException {
        String home = System.getProperty("scorecard.googlesql.home", "");
        Assumptions.assumeTrue(!home.isEmpty(), "no analyzer: -Dscorecard.googlesql.home names none");
        ProcessBuilder check = new SourceProgram("GoogleSqlCheck", Path.of(home)).command();
        CASES.forEach(name -> check.command().add(name + "/bigquery.sql"));
        Process process = check.directory(
                        Repository.folder().resolve("scorecard.tests/dialects").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals("""
            business-time/bigquery.sql: 15 statements
            derived-rows/bigquery.sql: 15 statements
            distinct-counts-and-quantiles/bigquery.sql: 7 statements
            every-aggregate/bigquery.sql: 7 statements
            hostile-words/bigquery.sql: 5 statements
            latest-row-per-key/bigquery.sql: 13 statements
            open-rows/bigquery.sql: 20 statements
            row-division/bigquery.sql: 6 statements
            segments/bigquery.sql: 11 statements
            text-and-date-functions/bigquery.sql: 7 statements
            """, said);
    }

    private static void compare(GoldenCase golden, Dialect dialect) throws IOException {
        LoadedScorecards loaded = Pipeline.load(golden.model());
        assertFalse(loaded.hasErrors(), () -> loaded.issues().toString());
        Path expected = Repository.folder()
                .resolve("scorecard.tests/dialects/" + golden.name() + "/" + dialect.title() + ".sql");
        String text = text(loaded.plan(golden.base()), dialect);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, text);
        }
        assertEquals(Files.readString(expected), text);
    }

    private static String text(Plan plan, Dialect dialect) {
        try {
            return new SqlText(plan).in(dialect, plan.scorecards().getFirst());
        } catch (CannotBeSaid problem) {
            return "-- " + problem.database() + " cannot " + problem.what() + "\n";
        }
    }
}
