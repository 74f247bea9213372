package scorecard.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Source;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;

/** A project uses the library's KPIs over files of its own. */
final class SuppliedDataTest {

    private static final String SCORECARD = """
        package shop

        import contactcentre.*

        calendar Office {
          timezone "Europe/Madrid"
        }

        scorecard Service {
          kind operational
          calendar Office
          period month

          perspective Customer {
            goal Answer {
              lagging AbandonRate
            }
          }
        }
        """;

    @TempDir
    private Path folder;

    @Test
    void theFilesOfALibraryAreCalledLikeItsSources() throws IOException {
        write("service.scorecard", SCORECARD);
        write("data/contacts.csv", """
            contact_id,direction,channel,arrived_at,abandoned_stage
            1,in,phone,2026-01-05 09:00:00,queue
            2,in,chat,2026-01-06 09:00:00,
            3,out,phone,2026-01-06 09:00:00,queue
            4,in,chat,2026-01-31 23:30:00,
            5,in,chat,2026-02-01 00:30:00,
            """);

        assertEquals(new BigDecimal("0.3333333333"), rounded(value("2026-01")));
    }

    @Test
    void onlyTheColumnsThatItsKpisNeedAreRead() throws IOException {
        write("service.scorecard", SCORECARD);
        Plan plan = plan();
        Source contacts = plan.sources().getFirst();

        assertEquals("contactcentre.contacts", contacts.name());
        assertEquals(
                List.of("contact_id", "direction", "channel", "arrived_at", "abandoned_stage"),
                contacts.columns().stream().map(column -> column.name()).toList());
        assertEquals("shop.Office", contacts.calendar());
    }

    @Test
    void aDataBlockSaysWhereTheyLieAndHowTheyAreWritten() throws IOException {
        write("service.scorecard", SCORECARD + """

            data contactcentre.contacts {
              read csv "calls/2026-*.csv"

              contact_id text header "Call"
              arrived_at timestamp header "Date" format "d/M/yyyy H:mm"
              abandoned_stage text header "Lost in" optional missing when "-"
            }
            """);
        write("calls/2026-01.csv", """
            Call,direction,channel,Date,Lost in
            1,in,phone,5/1/2026 9:00,queue
            2,in,chat,6/1/2026 9:00,-
            """);

        assertEquals(new BigDecimal("0.5000000000"), rounded(value("2026-01")));
    }

    @Test
    void aDataBlockChangesNoMeaning() throws IOException {
        write("service.scorecard", SCORECARD + """

            data contactcentre.contacts {
              row per contact_id
              arrived_at text
              colour text
            }

            data contactcentre.contacts {
              read csv "other.csv"
            }
            """);

        assertEquals("""
            `contacts` says itself what its rows mean; expected only `read`, `calendar`, `covers`, `reject` and columns in its `data` block
            `arrived_at` of `contacts` is a timestamp; expected the same type here
            the source `contacts` has no column `colour`; expected one of its columns
            the data of `contacts` is given twice; expected one `data` block
            """, messages("supplied-data"));
    }

    @Test
    void twoFilesDoNotSupplyTheSameRows() throws IOException {
        write("service.scorecard", SCORECARD);
        String block = """
            package shop

            data contactcentre.contacts {
              read csv "here.csv"
            }
            """;
        write("one.scorecard", block);
        write("two.scorecard", block);

        assertEquals("""
            the data of `contacts` is given in `two.scorecard`, too; expected one `data` block
            the data of `contacts` is given in `one.scorecard`, too; expected one `data` block
            """, messages("supplied-data"));
    }

    private static final String TOKYO = """

        calendar Tokyo {
          timezone "Asia/Tokyo"
        }

        scorecard Japan {
          kind operational
          calendar Tokyo
          period month

          perspective Customer {
            goal Answer {
              lagging AbandonRate
            }
          }
        }
        """;

    @Test
    void scorecardsByTwoCalendarsMustSayInWhichTheRowsAre() throws IOException {
        write("service.scorecard", SCORECARD + TOKYO);

        assertEquals("""
            the times of `contactcentre.contacts` could be in the calendar of `Service`, `Office`, or in that of `Japan`, `Tokyo`; \
            expected `data contactcentre.contacts { calendar Office }`, with the one they are in
            the times of `contactcentre.contacts` could be in the calendar of `Japan`, `Tokyo`, or in that of `Service`, `Office`; \
            expected `data contactcentre.contacts { calendar Tokyo }`, with the one they are in
            """, messages("rows-in-several-calendars"));
    }

    @Test
    void aDataBlockSaysInWhichCalendarTheRowsAre() throws IOException {
        write("service.scorecard", SCORECARD + TOKYO + """

            data contactcentre.contacts {
              calendar Tokyo
            }
            """);

        assertEquals("shop.Tokyo", plan().sources().getFirst().calendar());
    }

    @Test
    void aDataBlockOfAPackageWithAnotherCalendarMustSayWhichIsMeant() throws IOException {
        write("service.scorecard", SCORECARD);
        write("data.scorecard", """
            package shop.files

            calendar Tokyo {
              timezone "Asia/Tokyo"
            }

            data contactcentre.contacts {
              read csv "here.csv"
            }
            """);

        assertEquals("""
            the times of `contactcentre.contacts` could be in the calendar of `Service`, `Office`, or in that of its `data` block, `Tokyo`; \
            expected `data contactcentre.contacts { calendar Office }`, with the one they are in
            """, messages("rows-in-several-calendars"));
    }

    private String messages(String code) {
        return loaded().issues().stream()
                .filter(issue -> issue.code().equals(code))
                .map(issue -> issue.message() + "\n")
                .collect(Collectors.joining());
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private LoadedScorecards loaded() {
        return Workspace.standalone().load(List.of(folder));
    }

    private Plan plan() {
        LoadedScorecards loaded = loaded();
        assertTrue(!loaded.hasErrors(), () -> loaded.issues().toString());
        return loaded.plan(folder);
    }

    private BigDecimal value(String month) {
        DataRequest data = new DataRequest(folder, Map.of(), Optional.empty(), 1, progress -> {});
        Outcome outcome = new Engine(new DuckDbObservatory())
                .run(plan(), new RunRequest(Optional.empty(), new PeriodChoice.One(month), Optional.empty(), data));
        return ((Outcome.Evaluated) outcome).results().kpis().getFirst().value().orElseThrow();
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(10, java.math.RoundingMode.HALF_UP);
    }
}
