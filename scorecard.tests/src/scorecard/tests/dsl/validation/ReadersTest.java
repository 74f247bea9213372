package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.tests.dsl.ScorecardFolder;

/** What sources say of archives, database files, databases and totals. */
final class ReadersTest {

    @Test
    void everythingIsInThePlan() {
        try (ScorecardFolder folder = ScorecardFolder.empty().with("main.scorecard", """
            package test
            calendar Days { timezone "UTC" }
            source a { read csv "**/calls-*.ZIP" member "*/a.csv" encoding "UTF-16" row per id id text total when "Sum", "Total *" }
            source b { read json "b.json.gz" row per id id text }
            source c { read duckdb "c-*.duckdb" table "main.calls" row per id id text }
            source d { read database "crm" query \"""SELECT id FROM calls\""" row per id id text }
            source e { read database "crm.old" table "calls" row per id member query table id text member text query text table text }
            kpi A { over a formula count() }
            kpi B { over b formula count() }
            kpi C { over c formula count() }
            kpi D { over d formula count() }
            kpi E { over e formula count() }
            scorecard S { perspective P { goal G { lagging A lagging B lagging C lagging D lagging E } } }
            """.replace(
                        "row per id member query table id text member text query text table text", """
                        row per id
                        id text
                        member text
                        query text
                        table text
                        database text
                        duckdb text
                        total text
                        """))) {
            LoadedScorecards loaded = folder.load("main.scorecard");
            Plan plan = loaded.plan(folder.path());
            assertEquals(
                    List.of(
                            new Reader.Csv("**/calls-*.ZIP", Optional.of("UTF-16"), Optional.of("*/a.csv")),
                            new Reader.Json("b.json.gz"),
                            new Reader.DuckDb("c-*.duckdb", new Reader.StoredRows.Table("main.calls")),
                            new Reader.Database("crm", new Reader.StoredRows.Query("SELECT id FROM calls")),
                            new Reader.Database("crm.old", new Reader.StoredRows.Table("calls"))),
                    plan.sources().stream().map(Source::reader).toList());
            assertEquals(
                    Optional.of(List.of("Sum", "Total *")),
                    plan.sources().getFirst().column("id").totals());
            assertEquals(7, plan.sources().getLast().columns().size());
        }
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertEquals("""
            ERROR (invalid-member) `a.csv` is no archive, so it has no member `b.csv`; expected a path that ends with `.zip`, or no `member` at 2:36, length 7
            ERROR (invalid-member) `../b.csv` names no file of an archive; expected a path in it such as `exports/calls-*.csv` at 3:36, length 10
            ERROR (invalid-member) `` names no file of an archive; expected a path in it such as `exports/calls-*.csv` at 4:36, length 2
            ERROR (invalid-database) `my crm` cannot name a database in a run; expected letters, digits, `_`, `.` and `-` such as `crm`, and the run says where it is: `--database crm=jdbc:…` at 5:26, length 8
            ERROR (invalid-database) `` names no table; expected a name such as `calls` or `sales.calls` at 6:38, length 2
            ERROR (invalid-query) the query begins with neither `SELECT` nor `WITH`; expected one `SELECT` without `;` and without comments at 7:38, length 23
            ERROR (invalid-query) the query holds `;`; expected one `SELECT` without `;` and without comments at 8:41, length 24
            ERROR (path-outside) `../h.duckdb` leads out of the folder of the definitions; expected a path below it such as `data/calls.csv`; a run can name any other file by `--data` at 9:24, length 13
            """, ScorecardFolder.issues("""
                package test
                source a { read csv "a.csv" member "b.csv" row per id id text }
                source b { read csv "b.zip" member "../b.csv" row per id id text }
                source c { read csv "c.zip" member "" row per id id text }
                source d { read database "my crm" table "calls" row per id id text }
                source e { read database "crm" table "" row per id id text }
                source f { read database "crm" query \"""DELETE FROM calls\""" row per id id text }
                source g { read duckdb "g.duckdb" query \"""SELECT 1; SELECT 2\""" row per id id text }
                source h { read duckdb "../h.duckdb" table "calls" row per id id text }
                """));
    }
}
