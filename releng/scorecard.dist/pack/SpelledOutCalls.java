import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Spells out in our classes what the JVM would otherwise work out at each start: which case of a {@code switch} over types applies,
 * and when records are equal. The compiler leaves both to calls that are linked when they are first made, each by making a class,
 * and the cache of loaded classes keeps none of these. The methods written here do the same, by the same rules.
 *
 * <p>Needs Java 24. Arguments: the folder of jars.
 */
final class SpelledOutCalls {
    private final ClassFile classes;
    private int spelledOut;

    private SpelledOutCalls(ClassLoader libraries) {
        this.classes = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(libraries).cached()));
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        SpelledOutCalls calls;
        try (URLClassLoader libraries = new URLClassLoader(urls(jars))) {
            calls = new SpelledOutCalls(libraries);
            for (Path jar : jars) {
                if (jar.getFileName().toString().startsWith("scorecard.")) {
                    changed.put(jar, calls.rewritten(jar));
                }
            }
        }
        for (Map.Entry<Path, byte[]> jar : changed.entrySet()) {
            Files.write(jar.getKey(), jar.getValue());
        }
        System.out.println("Switches and comparisons spelled out: " + calls.spelledOut);
    }

    private static URL[] urls(List<Path> jars) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private byte[] rewritten(Path jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile in = new JarFile(jar.toFile(), false);
                JarOutputStream out = new JarOutputStream(bytes)) {
            for (JarEntry entry : (Iterable<JarEntry>) in.stream()::iterator) {
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().endsWith(".class") ? rewritten(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    private byte[] rewritten(byte[] old) {
        ClassModel model = classes.parse(old);
        Methods methods = new Methods(model);
        CodeTransform calls = (builder, element) -> {
            Optional<String> method =
                    element instanceof InvokeDynamicInstruction call ? methods.spelling(call) : Optional.empty();
            if (method.isPresent()) {
                builder.invokestatic(
                        methods.owner,
                        method.get(),
                        ((InvokeDynamicInstruction) element).typeSymbol(),
                        methods.isInterface);
            } else {
                builder.with(element);
            }
        };
        byte[] made = classes.transformClass(
                model,
                ClassTransform.transformingMethodBodies(calls).andThen(ClassTransform.endHandler(methods::write)));
        spelledOut += methods.written.size();
        return methods.written.isEmpty() ? old : made;
    }

    /** The methods that one class gets. */
    private static final class Methods {
        private final ClassDesc owner;
        private final boolean isInterface;
        private final Map<String, SpelledOutCall> written = new LinkedHashMap<>();

        Methods(ClassModel model) {
            this.owner = model.thisClass().asSymbol();
            this.isInterface = model.flags().has(AccessFlag.INTERFACE);
        }

        /** The name of the method that does what a call does; empty where the call stays as it is. */
        Optional<String> spelling(InvokeDynamicInstruction call) {
            return SpelledOutCall.of(call).map(spelledOut -> {
                String name = "spelledOut$" + written.size();
                written.put(name, spelledOut);
                return name;
            });
        }

        void write(ClassBuilder builder) {
            written.forEach((name, method) -> builder.withMethodBody(
                    name,
                    method.type(),
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                    method::write));
        }
    }
}
