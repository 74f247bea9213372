package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.tests.engine.duckdb.ObservedData;

/** Where data files are looked for: within the folder of the definitions, unless the user names them. */
final class SourceFilesTest {
    @TempDir
    Path elsewhere;

    private Path folder;
    private ObservedData data;

    @BeforeEach
    void aFolderBesideTheSecret() throws IOException {
        folder = Files.createDirectories(elsewhere.resolve("base/data")).getParent();
        Files.writeString(elsewhere.resolve("secret.csv"), "id\nsecret\n");
        data = new ObservedData(folder);
        data.formulas.add(new Aggregate.Count(rows("acme.calls")));
    }

    private void read(String sourceFolder, String path) {
        data.sources.add(new Source(
                "acme.calls",
                "",
                sourceFolder,
                new Reader.Csv(path),
                List.of("id"),
                "call",
                Optional.empty(),
                "Business",
                List.of(text("id")),
                Optional.empty(),
                Optional.empty()));
    }

    private String counted() {
        return data.observed();
    }

    private static String outside(String path) {
        return "ERROR (data-file-outside) `" + path
                + "` lies outside the folder of the definitions; move it there, or name"
                + " it with `--data` at InFile[file=" + path + "]";
    }

    @Test
    void theFilesOfAGlobAreOneSource() {
        read("data", "calls-*.csv");
        data.write("data/calls-1.csv", "id\na\nb\n");
        data.write("data/calls-2.csv", "id\nc\nb\n");
        data.write("data/other.csv", "id\nd\n");
        assertEquals("overall: Counted[count=2]", counted());
        assertEquals("""
            data/calls-1.csv,3,id,b,more than one row has this key
            data/calls-2.csv,3,id,b,more than one row has this key
            """.strip(), data.rejected("acme.calls"));
    }

    @Test
    void aLeadingStarPassesOverHiddenFiles() {
        read("data", "*.csv");
        data.write("data/calls.csv", "id\na\n");
        data.write("data/.calls.csv", "id\nb\n");
        data.write("data/~$calls.csv", "id\nc\n");
        assertEquals("overall: Counted[count=1]", counted());
    }

    @Test
    void aMissingFileNamesTheNearestOne() {
        read("", "data/cals.csv");
        data.write("data/calls.csv", "id\na\n");
        assertEquals(
                "ERROR (data-file-missing) there is no file `data/cals.csv`, which `acme.calls` reads; did you mean"
                        + " `calls.csv`? at InFile[file=data/cals.csv]",
                data.refusal());
    }

    @Test
    void dotsInAGlobAreDotsAndNothingElseIsAPattern() {
        read("data", "c[a]lls.*");
        data.write("data/callsXcsv", "id\na\n");
        assertEquals(
                "ERROR (data-file-missing) there is no file `c[a]lls.*`, which `acme.calls` reads at"
                        + " InFile[file=c[a]lls.*]",
                data.refusal());
    }

    @Test
    void noPathLeadsOutOfTheFolder() {
        read("data", "../../secret.csv");
        assertEquals(outside("../../secret.csv"), data.refusal());
    }

    @Test
    void noFolderOfASourceLeadsOutOfTheFolder() {
        read("../", "secret.csv");
        assertEquals(outside("secret.csv"), data.refusal());
    }

    @Test
    void noAbsolutePathIsRead() {
        String secret = elsewhere.resolve("secret.csv").toString();
        read("", secret);
        assertEquals(outside(secret), data.refusal());
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("data/calls.csv"), elsewhere.resolve("secret.csv"));
        read("data", "calls.csv");
        assertEquals(outside("calls.csv"), data.refusal());
    }

    @Test
    void noLinkedFolderLeadsOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        read("linked", "*.csv");
        assertEquals(outside("*.csv"), data.refusal());
    }

    @Test
    void aFileThatTheUserNamesIsReadFromAnywhere() {
        read("data", "calls.csv");
        data.data = Map.of("calls", elsewhere.resolve("secret.csv"));
        assertEquals("overall: Counted[count=1]", counted());
        data.data = Map.of("acme.calls", elsewhere.resolve("secret.csv"));
        assertEquals("overall: Counted[count=1]", counted());
    }

    @Test
    void aFileNamedForAnUnknownSourceIsNotSilentlyUnused() {
        read("data", "calls.csv");
        data.data = Map.of("cals", elsewhere.resolve("secret.csv"));
        assertEquals(
                "ERROR (data-source-unknown) data is given for `cals`, but there is no such source; did you mean"
                        + " `calls`? at Nowhere[]",
                data.refusal());
    }
}
