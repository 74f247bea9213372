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

    private static final String STATEMENTS = """
        %s: 15 statements
        %s: 15 statements
        %s: 7 statements
        %s: 7 statements
        %s: 5 statements
        %s: 13 statements
        %s: 20 statements
        %s: 6 statements
        %s: 11 statements
        %s: 7 statements
        """;

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
        assertEquals(
                STATEMENTS.formatted(files("bigquery")),
                said(new SourceProgram("GoogleSqlCheck", Path.of(home)), "bigquery"));
    }

    /** A parser that knows Snowflake's SQL reads every statement, with {@code -Dscorecard.jsqlparser.home=DIR}, a folder of its jar. */
    @Test
    void statementsForSnowflakeAreSql() throws IOException, InterruptedException {
        String home = System.getProperty("scorecard.jsqlparser.home", "");
        Assumptions.assumeTrue(!home.isEmpty(), "no parser: -Dscorecard.jsqlparser.home names none");
        assertEquals(
                STATEMENTS.formatted(files("snowflake")),
                said(new SourceProgram("SnowflakeCheck", Path.of(home)), "snowflake"));
    }

    private static Object[] files(String dialect) {
        return CASES.stream().map(name -> name + "/" + dialect + ".sql").toArray();
    }

    private static String said(SourceProgram program, String dialect) throws IOException, InterruptedException {
        ProcessBuilder check = program.command();
        for (Object file : files(dialect)) {
            check.command().add(file.toString());
        }
        Process process = check.directory(
                        Repository.folder().resolve("scorecard.tests/dialects").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return said;
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
