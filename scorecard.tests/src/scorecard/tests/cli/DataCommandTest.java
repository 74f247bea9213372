package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.tests.example.PublishedData;
import scorecard.tests.example.Repository;

/** {@code scorecard data}: what it proposes has no errors and rejects no row of the file it looked at. */
final class DataCommandTest {

    @TempDir
    Path folder;

    private CliFixture cli;

    @BeforeEach
    void emptyFolder() {
        cli = new CliFixture(folder);
    }

    private String proposed(String file) {
        CliFixture.Ran ran = cli.run("data", file);
        assertEquals("", ran.err());
        assertEquals(0, ran.exit());
        return ran.out();
    }

    /** The proposal with a scorecard around it reads every row of its file. */
    private void loads(String file, String source, long rows) {
        String proposal = proposed(file);
        cli.write("p/p.scorecard", proposal + """
            kpi Rows { over %s formula count() }
            scorecard S { perspective P { goal G { lagging Rows } } }
            """.formatted(source));
        CliFixture.Ran checked = cli.run("check", "p");
        assertEquals(0, checked.exit(), proposal + checked.all());
        CliFixture.Ran ran = cli.run(
                "run",
                "p",
                "--data",
                source + "=" + file,
                "--period",
                "2026-01",
                "--as-of",
                "2030-01-01",
                "--format",
                "json");
        assertEquals(0, ran.exit(), proposal + ran.all());
        assertTrue(
                ran.out()
                        .replaceAll("\\s+", "")
                        .contains("\"source\":\"" + source + "\",\"rows\":" + rows + ",\"rejected\":0"),
                proposal + ran.out() + ran.err());
    }

    private void bytes(String file, String text, Charset charset) {
        try {
            Files.write(folder.resolve(file), text.getBytes(charset));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aFileOfAWesternOfficeSaysItsEncodingAndItsComma() {
        StringBuilder text = new StringBuilder("Vorgang;Datum;Erledigt;Kosten (EUR);Dauer in Minuten;Ort\r\n");
        for (int row = 1; row <= 30; row++) {
            text.append(row + ";" + row + ".1.2026;" + (row % 2 == 0 ? "ja" : "nein") + ";" + row + ",50;" + row
                    + ";M\u00fcnchen " + row + "\r\n");
        }
        bytes("vorgaenge.csv", text.toString(), Charset.forName("windows-1252"));
        assertEquals("""
            calendar Business {
              // Which zone are the times in? With UTC no hour is skipped or there twice.
              timezone "UTC"
            }

            // 30 rows and 6 columns in vorgaenge.csv
            // The file is not Unicode; it was read as windows-1252.
            // Rows could also be told apart by datum, dauer_in_minuten, ort.
            source vorgaenge {
              read csv "vorgaenge.csv" encoding "windows-1252"
              row per vorgang
              time datum

              vorgang integer header "Vorgang" // all different
              datum date header "Datum" format "d.M.yyyy" // all different
              erledigt yes/no header "Erledigt" yes "ja" no "nein" // 2 different
              kosten_eur money EUR header "Kosten (EUR)" decimal comma // all different; a comma before the decimals
              dauer_in_minuten integer header "Dauer in Minuten" // all different
              ort text header "Ort" // all different
            }
            """, proposed("vorgaenge.csv"));
        loads("vorgaenge.csv", "vorgaenge", 30);
    }

    @Test
    void packedTextIsLookedAtUnpacked() throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("calls.csv.gz"));
                OutputStream gzip = new GZIPOutputStream(file)) {
            gzip.write("id,day\n1,2026-01-01\n2,2026-01-02\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("""
            // 2 rows and 2 columns in calls.csv.gz
            // Rows could also be told apart by day.
            source calls {
              read csv "calls.csv.gz"
              row per id
              time day

              id integer // all different
              day date // all different
            }
            """, sources(proposed("calls.csv.gz")));
        loads("calls.csv.gz", "calls", 2);
    }

    @Test
    void eachFileOfAnArchiveIsASource() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("export.zip")))) {
            member(zip, "2026/calls.csv", "id,day\n1,2026-01-01\n");
            member(zip, "__MACOSX/._calls.csv", "x");
            member(zip, "2026/agents.csv", "name;team\nAda;Support\nBob;Sales\n");
        }
        assertEquals("""
            // 2 rows and 2 columns in export.zip/2026/agents.csv
            // Rows could also be told apart by team.
            // No column says when a row counts: the source is a snapshot, with values overall only.
            source agents {
              read csv "export.zip" member "2026/agents.csv"
              row per name

              name text // all different
              team text // all different
            }

            // 1 row and 2 columns in export.zip/2026/calls.csv
            // Rows could also be told apart by day.
            source calls {
              read csv "export.zip" member "2026/calls.csv"
              row per id
              time day

              id integer // 1 different; only 0 and 1: perhaps yes/no
              day date // 1 different
            }
            """, sources(proposed("export.zip")));
        loads("export.zip", "agents", 2);
    }

    @Test
    void filesOfAFolderThatHaveTheSameColumnsAreOneSource() {
        cli.write("exports/2026-01.csv", "id,day,note\n1,2026-01-01,x\n2,2026-01-02,x\n");
        cli.write("exports/2026-02.csv", "id,day,note\n3,2026-02-01,x\n4,n/a,y\n");
        assertEquals("""
            // 4 rows and 3 columns in exports/*.csv
            // No column says when a row counts: the source is a snapshot, with values overall only.
            source exports {
              read csv "exports/*.csv"
              row per id

              id integer // all different
              day date optional missing when "n/a" // all different; 1 missing
              note text // 2 different
            }
            """, sources(proposed("exports")));
    }

    @Test
    void filesOfAFolderThatHaveOtherColumnsAreSourcesOfTheirOwn() throws SQLException {
        cli.write("exports/a.csv", "id,day\n1,2026-01-01\n");
        cli.write("exports/b.csv", "id,name\n1,x\n");
        cli.write("exports/read me.md", "not data");
        parquet("exports/c.parquet", "SELECT 1 AS id");
        assertEquals(
                List.of("exports/a.csv", "exports/b.csv", "exports/c.parquet"),
                proposed("exports")
                        .lines()
                        .filter(line -> line.startsWith("  read "))
                        .map(line -> line.replaceAll(".*\"(.*)\".*", "$1"))
                        .toList());
    }

    @Test
    void aFolderWithoutDataIsSaid() {
        cli.write("empty/read me.md", "not data");
        CliFixture.Ran ran = cli.run("data", "empty");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("`empty` is a folder without data files"), ran.err());
    }

    @Test
    void theTypesOfAParquetFileAreProposed() throws SQLException {
        parquet("calls.parquet", """
            SELECT i AS id, TIMESTAMP '2026-01-01 08:00:00' + to_hours(i) AS opened_at,
              DATE '2026-01-01' + CAST(i // 2 AS INTEGER) AS due, i % 2 = 0 AS solved, CAST(i AS DECIMAL(9, 2)) / 4 AS cost,
              CASE WHEN i % 3 > 0 THEN i % 3 END AS score, 'Team ' || (i % 2) AS team
            FROM range(20) t(i)\
            """);
        assertEquals("""
            // 20 rows and 7 columns in calls.parquet
            // Rows could also be told apart by opened_at.
            // A row could also count by due.
            source calls {
              read parquet "calls.parquet"
              row per id
              time opened_at

              id integer // all different
              opened_at timestamp // all different
              due date // 10 different
              solved yes/no // 2 different
              cost number // all different
              score integer optional // 2 different; 7 missing
              team text in "Team 0", "Team 1" // 2 different; a new value would be rejected
            }
            """, sources(proposed("calls.parquet")));
        loads("calls.parquet", "calls", 20);
    }

    private void parquet(String file, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + query + ") TO '" + folder.resolve(file) + "' (FORMAT parquet)");
        }
    }

    private static void member(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Without the calendar that stands before them. */
    private static String sources(String proposal) {
        return proposal.substring(proposal.indexOf("}\n\n") + 3);
    }

    @Test
    void oneCellDecidesForTheWholeColumn() {
        StringBuilder text = new StringBuilder("\ufeffid\twhere\tday\tamount\tcode\tnote\tamount\n");
        for (int row = 1; row <= 2000; row++) {
            text.append(
                    row == 2000
                            ? "A9\tx\t13/1/2026\t1.2345678\t007\tlast\t?\n"
                            : row + "\tx\t1/2/2026\t" + row + "\t" + (100 + row % 7) + "\t\t" + row + "\n");
        }
        bytes("late.tsv", text.toString(), StandardCharsets.UTF_16LE);
        assertEquals("""
            calendar Business {
              // Which zone are the times in? With UTC no hour is skipped or there twice.
              timezone "UTC"
            }

            // 2000 rows and 7 columns in late.tsv
            source late {
              read csv "late.tsv"
              row per id
              time day

              id text // all different
              column_where text in "x" header "where" // 1 different; a new value would be rejected
              day date format "d/M/yyyy" // 2 different
              amount number decimals 7 // all different
              code text in "007", "100", "101", "102", "103", "104", "105", "106" // 8 different; a new value would be rejected
              note text optional // 1 different; 1999 missing
              amount_2 integer header "amount" second missing when "?" // all different; 1 missing
            }
            """.replace("missing when \"?\"", "optional missing when \"?\""), proposed("late.tsv"));
        loads("late.tsv", "late", 2000);
    }

    @Test
    void whatCannotBeKnownIsSaid() {
        cli.write("unclear.csv", """
            who,from,started,flag,flag,flag,
            a,1/2/2026,2026-01-02 09:00,1,x,y,z
            a,2/2/2026,2026-01-02 09:30,0,x,y,z
            b,1/2/2026,2026-01-02 09:00,1,x,y,z
            b,1/2/2026,2026-01-02 09:00,1,x
            """);
        assertEquals("""
            calendar Business {
              // Which zone are the times in? With UTC no hour is skipped or there twice.
              timezone "UTC"
            }

            // 4 rows and 5 columns in unclear.csv
            // 1 row has more or fewer cells than the header and will be rejected.
            // Column 6 is the third with the header `flag` and is left out.
            // Column 7 has no header and is left out.
            // A row could also count by started.
            source unclear {
              read csv "unclear.csv"
              row per who, from
              time from

              who text // 2 different
              from date format "d/M/yyyy" // 2 different; ambiguous: format "M/d/yyyy" fits as well
              started timestamp // 2 different
              flag integer // 2 different; only 0 and 1: perhaps yes/no
              flag_2 text header "flag" second // 1 different
            }
            """, proposed("unclear.csv"));
    }

    @Test
    void whatIsNoDataFileIsRefused() {
        cli.write("empty.csv", "");
        CliFixture.Ran ran = cli.run("data", "empty.csv");
        assertEquals(3, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("error[data-file-empty]"), ran.err());
        assertEquals(2, cli.run("data", "nowhere.csv").exit());
    }

    @Test
    void everyFileOfTheExampleLoadsAsProposed() throws IOException {
        Path data = Repository.folder().resolve("examples/customer-service/data");
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
                String name = file.getFileName().toString();
                long rows = Files.readAllLines(file).size() - 1L;
                loads(name, name.replace(".csv", "").replace('-', '_'), rows);
            }
        }
    }

    @Test
    void realFilesLoadAsProposed() {
        Path calls = PublishedData.of("pwc_call_center").file("01 Call-Center-Dataset.xlsx");
        Path customers = PublishedData.of("ibm_telco_churn").file("Telco-Customer-Churn.csv");
        loads(calls.toString(), "call_center_dataset", 5000);
        loads(customers.toString(), "telco_customer_churn", 7043);
    }

    @Test
    void programsGetWhatWasSeenAsJson() {
        cli.write("calls.csv", "Call no.;Day;Cost\n1;31.1.2026;1,50\n2;1.2.2026;\n3;1.2.2026\n");
        cli.write("empty.csv", "");
        CliFixture.Ran ran = cli.run("data", "--format", "json", "calls.csv", "empty.csv");
        assertEquals(3, ran.exit());
        assertEquals("""
            {
              "sources": 1,
              "list": [
                {
                  "name": "calls",
                  "format": "csv",
                  "path": "calls.csv",
                  "rows": 3,
                  "ragged": 1,
                  "key": [
                    "call_no"
                  ],
                  "time": "day",
                  "columns": [
                    {
                      "name": "call_no",
                      "header": "Call no.",
                      "second": false,
                      "type": "integer",
                      "clauses": [],
                      "note": "all different"
                    },
                    {
                      "name": "day",
                      "header": "Day",
                      "second": false,
                      "type": "date",
                      "clauses": [
                        "format \\"d.M.yyyy\\""
                      ],
                      "note": "all different"
                    },
                    {
                      "name": "cost",
                      "header": "Cost",
                      "second": false,
                      "type": "number",
                      "clauses": [
                        "decimal comma",
                        "optional"
                      ],
                      "note": "1 different; 1 missing; a comma before the decimals"
                    }
                  ],
                  "notes": [
                    "1 row has more or fewer cells than the header and will be rejected.",
                    "Rows could also be told apart by day."
                  ],
                  "text": "// 3 rows and 3 columns in calls.csv\\n// 1 row has more or fewer cells than the header and will be \
            rejected.\\n// Rows could also be told apart by day.\\nsource calls {\\n  read csv \\"calls.csv\\"\\n  row per call_no\\n  time \
            day\\n\\n  call_no integer header \\"Call no.\\" // all different\\n  day date header \\"Day\\" format \\"d.M.yyyy\\" // all \
            different\\n  cost number header \\"Cost\\" decimal comma optional // 1 different; 1 missing; a comma before the decimals\\n}\\n"
                }
              ],
              "issues": [
                {
                  "severity": "error",
                  "code": "data-file-empty",
                  "message": "`empty.csv` is empty; expected a header line and rows below it",
                  "file": "empty.csv"
                }
              ]
            }
            """, ran.out());
    }
}
