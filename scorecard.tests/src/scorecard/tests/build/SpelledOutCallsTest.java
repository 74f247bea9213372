package scorecard.tests.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

/** Classes of the command line, whose switches and comparisons are spelled out when it is packed, do what they did before. */
@EnabledForJreRange(minVersion = 24, disabledReason = "class files are rewritten with what Java 24 brought")
final class SpelledOutCallsTest {

    private static final Path PROGRAMS = Path.of(System.getProperty("scorecard.root"), "releng", "scorecard.dist");

    private static final String PROBE = """
        package probe;

        import java.util.*;

        public final class Probe {
            sealed interface Shape permits Dot, Line {}
            record Dot() implements Shape {}
            record Line(boolean b, byte y, short s, char c, int i, long l, float f, double d, String text, Object any)
                    implements Shape {
                Line with(double other) {
                    return new Line(b, y, s, c, i, l, f, other, text, any);
                }
            }

            static String what(Object value) {
                return switch (value) {
                    case null -> "nothing";
                    case Integer number when number > 10 -> "large";
                    case Integer number when number < 0 -> "negative";
                    case Integer number -> "number";
                    case Dot dot -> "dot";
                    case Shape shape -> "shape";
                    case Object[] array -> "array";
                    case CharSequence text -> "text";
                    default -> "other";
                };
            }

            static String word(String word) {
                return switch (word) {
                    case "one" -> "1";
                    case String text when text.isEmpty() -> "empty";
                    case "two" -> "2";
                    case String text -> "many";
                };
            }

            public static String say() {
                Line line = new Line(true, (byte) -1, (short) 2, 'c', 3, 1L << 40, 0.5f, 1.5, "text", null);
                List<Object> said = new ArrayList<>();
                for (Object value : new Object[] {null, 11, 10, -1, new Dot(), line, new String[0], "s", 1L}) {
                    said.add(what(value));
                }
                for (String word : List.of("one", "", "two", "three")) {
                    said.add(word(word));
                }
                said.add(line.equals(line.with(1.5)));
                said.add(line.with(Double.NaN).equals(line.with(Double.NaN)));
                said.add(line.with(0.0).equals(line.with(-0.0)));
                said.add(line.equals(null));
                said.add(line.equals(new Dot()));
                said.add(new Dot().equals(new Dot()));
                said.add(line.equals(new Line(true, (byte) -1, (short) 2, 'c', 3, 1L << 40, 0.5f, 1.5, "text", "any")));
                said.add(line.hashCode());
                said.add(new Dot().hashCode());
                said.add(line);
                return said.toString();
            }
        }
        """;

    private static final String SAID = "[nothing, large, number, negative, dot, shape, array, text, other,"
            + " 1, empty, 2, many, true, true, false, false, false, true, false, %d, 0,"
            + " Line[b=true, y=-1, s=2, c=c, i=3, l=1099511627776, f=0.5, d=1.5, text=text, any=null]]";

    /** By the rule that the record's components are gone through in their order, each after 31 times what there was. */
    private static final int HASH_CODE = Stream.<Object>of(
                    true, (byte) -1, (short) 2, 'c', 3, 1L << 40, 0.5f, 1.5, "text", 0)
            .mapToInt(Object::hashCode)
            .reduce(0, (before, next) -> 31 * before + next);

    @TempDir
    private Path folder;

    private Path ours;
    private Path foreign;

    @BeforeEach
    void compile() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source")).resolve("Probe.java");
        Files.writeString(source, PROBE);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "--release", "21", "-d", classes.toString(), source.toString()));
        Path jars = Files.createDirectories(folder.resolve("jars"));
        ours = jar(classes, jars.resolve("scorecard.probe.jar"));
        foreign = jar(classes, jars.resolve("foreign.jar"));
    }

    @Test
    void whatIsSpelledOutDoesTheSame() throws Exception {
        String expected = SAID.formatted(HASH_CODE);
        assertEquals(expected, said(ours));
        spellOut();
        assertEquals(expected, said(ours));
    }

    @Test
    void switchesAndComparisonsBecomeMethodsOfTheirClass() throws Exception {
        assertEquals("Switches and comparisons spelled out: 6\n", spellOut());
        assertEquals(
                List.of(
                        "Probe: int spelledOut$0(Object, int)",
                        "Probe: int spelledOut$1(Object, int)",
                        "Line: boolean spelledOut$1(Line, Object)",
                        "Line: int spelledOut$0(Line)",
                        "Dot: boolean spelledOut$1(Dot, Object)",
                        "Dot: int spelledOut$0(Dot)"),
                spelledOut(ours));
    }

    @Test
    void jarsOfOthersStayAsTheyAre() throws Exception {
        byte[] before = Files.readAllBytes(foreign);
        spellOut();
        assertArrayEquals(before, Files.readAllBytes(foreign));
    }

    /** What the program says. */
    private String spellOut() throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "pack/SpelledOutCalls.java",
                        ours.getParent().toString())
                .directory(PROGRAMS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertEquals(0, exit, Files.readString(said));
        return Files.readString(said);
    }

    private static String said(Path jar) throws Exception {
        try (URLClassLoader classes = loader(jar)) {
            return (String) classes.loadClass("probe.Probe").getMethod("say").invoke(null);
        }
    }

    private static List<String> spelledOut(Path jar) throws Exception {
        try (URLClassLoader classes = loader(jar)) {
            return Stream.of("probe.Probe", "probe.Probe$Line", "probe.Probe$Dot")
                    .flatMap(name -> spelledOut(classes, name))
                    .toList();
        }
    }

    private static Stream<String> spelledOut(ClassLoader classes, String name) {
        try {
            Class<?> type = classes.loadClass(name);
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().startsWith("spelledOut$"))
                    .map(method ->
                            type.getSimpleName() + ": " + method.getReturnType().getSimpleName() + " "
                                    + method.getName() + "("
                                    + String.join(
                                            ", ",
                                            Arrays.stream(method.getParameterTypes())
                                                    .map(Class::getSimpleName)
                                                    .toList())
                                    + ")")
                    .sorted();
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static URLClassLoader loader(Path jar) throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(bytes);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
