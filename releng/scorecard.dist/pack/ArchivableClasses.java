import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Makes old classes of libraries fit for the JVM's cache of loaded classes. Classes older than Java 6 have no stack maps and are
 * never archived; the runtime of the parser is so old. They become classes of Java 8, unchanged but for the stack maps that the JVM
 * would find out at each start.
 *
 * <p>A class that cannot be rewritten stays as it is, and only starts more slowly. Needs Java 24. Arguments: the folder of jars.
 */
final class ArchivableClasses implements RewrittenJars.Rewriting {
    private final ClassFile classes;
    private int rewritten;
    private int left;

    private ArchivableClasses(ClassLoader libraries) {
        this.classes = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(
                        ClassHierarchyResolver.ofResourceParsing(libraries).cached()),
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
    }

    public static void main(String[] arguments) throws IOException {
        ArchivableClasses archivable = RewrittenJars.rewrite(Path.of(arguments[0]), ArchivableClasses::new);
        System.out.println(
                "Old classes made archivable: " + archivable.rewritten + ", left as they are: " + archivable.left);
    }

    @Override
    public boolean concerns(Path jar) throws IOException {
        try (JarFile in = new JarFile(jar.toFile(), false)) {
            for (JarEntry entry : (Iterable<JarEntry>) in.stream()::iterator) {
                if (isOldClass(entry.getName(), in.getInputStream(entry).readNBytes(8))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isOldClass(String name, byte[] bytes) {
        return name.endsWith(".class")
                && bytes.length >= 8
                && (Byte.toUnsignedInt(bytes[6]) << 8 | Byte.toUnsignedInt(bytes[7])) < ClassFile.JAVA_6_VERSION;
    }

    @Override
    public byte[] rewritten(String entry, byte[] content) {
        return isOldClass(entry, content) ? rewritten(content) : content;
    }

    private byte[] rewritten(byte[] old) {
        // Every instruction is written anew, because only then stack maps are made for it.
        ClassTransform instructions = ClassTransform.transformingMethodBodies(CodeBuilder::with);
        ClassTransform version = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            } else {
                builder.with(element);
            }
        };
        try {
            byte[] made = classes.transformClass(classes.parse(old), instructions.andThen(version));
            rewritten++;
            return made;
        } catch (IllegalArgumentException notPossible) {
            left++;
            return old;
        }
    }
}
