package scorecard.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Names are changed in every file that uses them, and nothing else is. */
final class RenameTest {

    private static final String MODEL = """
        package acme.service
        import test.*
        import test.Days

        cascade   Organisation "Who works where" {
          level team
          level agent by contacts: agent
        }

        source visits {
          read csv "data/visits.csv"
          row per visit_id
          visit_id text
          agent text
        }

        data test.costs {
          read csv "data/bills.csv"
          amount money EUR decimals 2
        }

        kpi Wait(longest duration, kind text) {
          over   contacts by opened_at where answered and wait < longest   // wait as written
          formula avg(wait weighted by handled where channel = kind)
          also by channel and agent
          for channel phone and agent "Ann" { target 20 seconds }
          target 30 seconds
        }

        kpi LongWait { over test.contacts formula previous(acme.service.Wait(5 minutes, "chat")) + Wait(1 minute, "chat") }

        kpi Visited {
          over visits
          formula share(where count(contacts by agent where contact_id != visits.visit_id and wait > 2 minutes) > 0)
        }

        unit shift = 8 hours

        kpi Talked { over contacts formula sum(talk) unit shift per shift target 2 shifts }

        kpi Spent { over costs formula sum(amount) }

        kpi Level { over contacts formula contactcentre.AverageSpeedOfAnswer }

        scorecard Card "Our card" {
          calendar test.Days
          cascade Organisation
          perspective Customer {
            goal Fast { lagging Wait(2 minutes, "phone") leading acme.service.LongWait }
            goal Cheap { lagging Spent lagging Visited lagging Level }
          }
          link Fast -> Cheap because "speed"
        }

        test "two waits" {
          scorecard Card
          as of 2026-02-01
          given contacts {
            | contact_id | wait | talk |
            | wait       | 20   | 30   |
          }
          expect Wait(1 minute, "chat") in 2026-01 for channel phone = 20 seconds
          expect status of Fast in 2026-01 = green
          expect score of Customer in 2026-01 = 100
        }
        """;

    @Test
    void aColumnIsRenamedInBothFilesAndInTablesAndStillReadFromItsOldHeader() {
        try (OpenFile file = new OpenFile(MODEL)) {
            Map<String, String> texts = renamed(file, MODEL, "wait weighted", "waited");
            assertEquals(
                    MODEL.replace("wait < longest", "waited < longest")
                            .replace("avg(wait ", "avg(waited ")
                            .replace("wait > 2 minutes", "waited > 2 minutes")
                            .replace("| wait | talk |", "| waited | talk |"),
                    texts.get(ScorecardFolder.MAIN));
            assertEquals(
                    ScorecardFolder.SOURCES.replace(
                            "  wait duration in seconds\n", "  waited duration in seconds header \"wait\"\n"),
                    texts.get("sources.scorecard"));
        }
    }

    @Test
    void aReservedWordIsEscapedButNotInTables() {
        assertEquals("""
            over   contacts by opened_at where answered and ^where < longest   // wait as written
            formula avg(^where weighted by handled where channel = kind)
            formula share(where count(contacts by agent where contact_id != visits.visit_id and ^where > 2 minutes) > 0)
            | contact_id | where | talk |
            ^where duration in seconds header "wait"
            """, changes("wait weighted", "where"));
    }

    @Test
    void aColumnIsRenamedWhereLevelsSegmentsAndPartsNameIt() {
        assertEquals("""
            formula avg(wait weighted by handled where medium = kind)
            also by medium and agent
            for medium phone and agent "Ann" { target 20 seconds }
            expect Wait(1 minute, "chat") in 2026-01 for medium phone = 20 seconds
            medium text in phone, chat, email header "channel"
            """, changes("channel =", "medium"));
    }

    @Test
    void aColumnIsRenamedInTheDataBlockOfItsSource() {
        assertEquals("""
            paid money EUR decimals 2 header "amount"
            kpi Spent { over costs formula sum(paid) }
            paid money EUR header "amount"
            """, changes("amount)", "paid"));
    }

    @Test
    void aSourceIsRenamedWhereItsRowIsCalledByItsName() {
        assertEquals("""
            source meetings {
            over meetings
            formula share(where count(contacts by agent where contact_id != meetings.visit_id and wait > 2 minutes) > 0)
            """, changes("visits {", "meetings"));
        assertEquals("""
            level agent by calls: agent
            over   calls by opened_at where answered and wait < longest   // wait as written
            kpi LongWait { over test.calls formula previous(acme.service.Wait(5 minutes, "chat")) + Wait(1 minute, "chat") }
            formula share(where count(calls by agent where contact_id != visits.visit_id and wait > 2 minutes) > 0)
            kpi Talked { over calls formula sum(talk) unit shift per shift target 2 shifts }
            kpi Level { over calls formula contactcentre.AverageSpeedOfAnswer }
            given calls {
            source calls {
            """, changes("contacts by opened", "calls"));
    }

    @Test
    void aKpiIsRenamedAndItsPackageStays() {
        assertEquals("""
            kpi Waiting(longest duration, kind text) {
            kpi LongWait { over test.contacts formula previous(acme.service.Waiting(5 minutes, "chat")) + Waiting(1 minute, "chat") }
            goal Fast { lagging Waiting(2 minutes, "phone") leading acme.service.LongWait }
            expect Waiting(1 minute, "chat") in 2026-01 for channel phone = 20 seconds
            """, changes("Wait(5", "Waiting"));
    }

    @Test
    void aUnitIsRenamedAndItsPluralKeepsItsEnding() {
        assertEquals("""
            unit workday = 8 hours
            kpi Talked { over contacts formula sum(talk) unit workday per workday target 2 workdays }
            """, changes("shift =", "workday"));
        assertEquals("""
            unit workday = 8 hours
            kpi Talked { over contacts formula sum(talk) unit workday per workday target 2 workdays }
            """, changes("shifts }", "workday"));
    }

    @Test
    void calendarsAreRenamedInImports() {
        assertEquals("""
            import test.Clock
            calendar test.Clock
            calendar Clock {
            """, changes("Days\n\n", "Clock"));
    }

    @Test
    void cascadesScorecardsPerspectivesAndGoalsAreRenamed() {
        assertEquals("""
            cascade   Units "Who works where" {
            cascade Units
            """, changes("Organisation \"", "Units"));
        assertEquals("""
            scorecard Sheet "Our card" {
            scorecard Sheet
            """, changes("Card\n  as", "Sheet"));
        assertEquals("""
            perspective People {
            expect score of People in 2026-01 = 100
            """, changes("Customer in", "People"));
        assertEquals("""
            goal Quick { lagging Wait(2 minutes, "phone") leading acme.service.LongWait }
            link Quick -> Cheap because "speed"
            expect status of Quick in 2026-01 = green
            """, changes("Fast ->", "Quick"));
    }

    @Test
    void aParameterIsRenamedInItsKpi() {
        assertEquals("""
            kpi Wait(most duration, kind text) {
            over   contacts by opened_at where answered and wait < most   // wait as written
            """, changes("longest   //", "most"));
    }

    @Test
    void namesThatAreNotValidOrTakenAreRefused() {
        assertEquals(
                """
                `a b` is no name; expected a letter or `_`, followed by letters, digits and `_`
                `` is no name; expected a letter or `_`, followed by letters, digits and `_`
                `wait` is already the name of another column; expected a name of its own
                with the name `longest` other names of the files would mean something else; expected a name that is not used yet
                `Cheap` is already the name of another goal; expected a name of its own
                `Wait` is already the name of another KPI; expected a name of its own
                `kind` is already the name of another parameter; expected a name of its own
                with the name `person` there would be a new error: the source `visits` has no column `person` whose value could be the same; expected a column that both have
                nothing has a name here; expected the name of a definition, column, parameter, perspective or goal
                `AverageSpeedOfAnswer` comes from the library file `contactcentre/speed.scorecard`, which cannot be changed
                `main.scorecard` has a syntax error, so that not every use of `Wait` is known; expected it to be mended first
                """,
                String.join(
                        "\n",
                        refusal(MODEL, "channel =", "a b"),
                        refusal(MODEL, "channel =", ""),
                        refusal(MODEL, "channel =", "wait"),
                        refusal(MODEL, "channel =", "longest"),
                        refusal(MODEL, "Fast ->", "Cheap"),
                        refusal(MODEL, "LongWait {", "Wait"),
                        refusal(MODEL, "longest duration", "kind"),
                        refusal(MODEL, "agent \"Ann", "person"),
                        refusal(MODEL, "as written", "X"),
                        refusal(MODEL, "AverageSpeedOfAnswer", "X"),
                        refusal(MODEL + "kpi Wait2 { formula Wait( }\n", "Wait(longest", "X"),
                        ""));
    }

    @Test
    void aLibrarysDefinitionIsRefusedBeforeANameIsAsked() {
        try (OpenFile file = new OpenFile(MODEL)) {
            Position library = OpenFile.positionOf(MODEL, "AverageSpeedOfAnswer");
            assertEquals(
                    "`AverageSpeedOfAnswer` comes from the library file `contactcentre/speed.scorecard`, which cannot"
                            + " be changed",
                    message(file.server().prepareRename(new PrepareRenameParams(file.document(), library))));
        }
    }

    @Test
    void theNameIsOfferedToBeChangedWithoutItsPackage() {
        try (OpenFile file = new OpenFile(MODEL)) {
            Position end = OpenFile.positionOf(MODEL, "(5 minutes");
            var prepared = OpenFile.await(file.server().prepareRename(new PrepareRenameParams(file.document(), end)));
            assertEquals("Wait", prepared.getSecond().getPlaceholder());
            assertEquals(end, prepared.getSecond().getRange().getEnd());
            assertEquals(
                    end.getCharacter() - 4,
                    prepared.getSecond().getRange().getStart().getCharacter());
            assertNull(OpenFile.await(file.server()
                    .prepareRename(
                            new PrepareRenameParams(file.document(), OpenFile.positionOf(MODEL, "service.Wait")))));
        }
    }

    /** The lines of both files that a rename changes, as they are afterwards. */
    private static String changes(String at, String name) {
        try (OpenFile file = new OpenFile(MODEL)) {
            Map<String, String> texts = renamed(file, MODEL, at, name);
            return changedLines(MODEL, texts.get(ScorecardFolder.MAIN))
                    + changedLines(ScorecardFolder.SOURCES, texts.get("sources.scorecard"));
        }
    }

    private static String changedLines(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> lines = after.lines().toList();
        assertEquals(old.size(), lines.size());
        StringBuilder changed = new StringBuilder();
        for (int index = 0; index < old.size(); index++) {
            if (!old.get(index).equals(lines.get(index))) {
                changed.append(lines.get(index).strip()).append('\n');
            }
        }
        return changed.toString();
    }

    private static Map<String, String> renamed(OpenFile file, String text, String at, String name) {
        WorkspaceEdit edit = OpenFile.await(
                file.server().rename(new RenameParams(file.document(), OpenFile.positionOf(text, at), name)));
        Map<String, String> texts =
                new TreeMap<>(Map.of(ScorecardFolder.MAIN, text, "sources.scorecard", ScorecardFolder.SOURCES));
        edit.getChanges()
                .forEach((uri, edits) -> texts.computeIfPresent(
                        uri.substring(uri.lastIndexOf('/') + 1), (changed, before) -> applied(before, edits)));
        Set<String> unknown = new TreeSet<>(edit.getChanges().keySet());
        unknown.removeIf(uri -> texts.containsKey(uri.substring(uri.lastIndexOf('/') + 1)));
        assertEquals(Set.of(), unknown);
        return texts;
    }

    private static String applied(String text, List<TextEdit> edits) {
        return new Document(0, text).applyChanges(edits.reversed()).getContents();
    }

    private static String refusal(String text, String at, String name) {
        try (OpenFile file = new OpenFile(text)) {
            return message(
                    file.server().rename(new RenameParams(file.document(), OpenFile.positionOf(text, at), name)));
        }
    }

    private static String message(CompletableFuture<?> answer) {
        try {
            return "not refused: " + answer.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            return ((ResponseErrorException) refused.getCause())
                    .getResponseError()
                    .getMessage();
        } catch (InterruptedException | TimeoutException broken) {
            throw new AssertionError(broken);
        }
    }
}
