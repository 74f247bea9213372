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
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Spells out in our classes what the JVM would otherwise work out at each start: which case of a {@code switch} over types applies,
 * and when records are equal. The compiler leaves both to calls that are linked when they are first made, each by making a class,
 * and the cache of loaded classes keeps none of these. The methods written here do the same, by the same rules.
 *
 * <p>Needs Java 24. Arguments: the folder of jars.
 */
final class SpelledOutCalls implements RewrittenJars.Rewriting {
    private final ClassFile classes;
    private int spelledOut;

    private SpelledOutCalls(ClassLoader libraries) {
        this.classes = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(libraries).cached()));
    }

    public static void main(String[] arguments) throws IOException {
        SpelledOutCalls calls = RewrittenJars.rewrite(Path.of(arguments[0]), SpelledOutCalls::new);
        System.out.println("Switches and comparisons spelled out: " + calls.spelledOut);
    }

    @Override
    public boolean concerns(Path jar) {
        return jar.getFileName().toString().startsWith("scorecard.");
    }

    @Override
    public byte[] rewritten(String entry, byte[] content) {
        return entry.endsWith(".class") ? rewritten(content) : content;
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
