package scorecard.tests.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that finds Java takes the user's choice where it fits, and passes over what is too old. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is written for sh")
final class JavaFindingTest {

    private static final Path SCRIPT = Path.of(System.getProperty("scorecard.root"), "releng", "bootstrap", "java.sh");

    @TempDir
    private Path folder;

    @Test
    void theUsersChoiceWinsWhereItFits() throws Exception {
        Path chosen = jdk("chosen", "25.0.1");
        assertEquals(chosen + " 25.0.1", found(chosen, "jdk"));
    }

    @Test
    void aChoiceThatIsTooOldIsPassedOver() throws Exception {
        Path old = jdk("old", "17.0.15");
        jdk(".jdks/other", "25.0.1");
        assertTrue(found(old, "jdk").matches(".* 25\\..*"), found(old, "jdk"));
    }

    @Test
    void whatWeTestWithGoesBeforeAnythingNewer() throws Exception {
        Path newest = jdk("newest", "31");
        jdk(".jdks/other", "25.0.1");
        assertTrue(found(newest, "jdk").matches(".* 25\\..*"), found(newest, "jdk"));
    }

    @Test
    void aRuntimeWithoutCompilerIsNoDevelopmentKit() throws Exception {
        Path runtime = jdk("runtime", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));
        jdk(".jdks/other", "25.0.2");
        assertEquals(runtime + " 25.0.1", found(runtime, "jre"));
        assertTrue(!found(runtime, "jdk").startsWith(runtime + " "), found(runtime, "jdk"));
    }

    @Test
    void oldNumbersAreRead() throws Exception {
        Path eight = jdk("eight", "1.8.0_402");
        assertEquals(
                "1.8.0_402 8", shell("read_java_version '" + eight + "' jdk; echo $version_full $version", Map.of()));
    }

    private String found(Path javaHome, String kind) throws Exception {
        return shell(
                "find_java " + kind + " && echo $JAVA_HOME $JAVA_VERSION_FULL",
                Map.of("JAVA_HOME", javaHome.toString(), "HOME", folder.toString()));
    }

    private static String shell(String commands, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", "set -u; . '" + SCRIPT + "'; " + commands);
        builder.environment().putAll(environment);
        Process shell = builder.redirectErrorStream(true).start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, shell.waitFor(), said);
        return said;
    }

    /** A folder that looks like a JDK of this version. */
    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (String tool : new String[] {"java", "javac"}) {
            Path program = Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\n");
            assertTrue(program.toFile().setExecutable(true));
        }
        return home;
    }
}
