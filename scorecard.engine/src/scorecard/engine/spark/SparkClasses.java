package scorecard.engine.spark;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * The classes of Spark and of the connector, apart from those of everything else: of what runs along they see the engine and Java
 * alone, because Spark brings other versions of the same libraries.
 */
final class SparkClasses extends URLClassLoader {
    private static final String ENGINE = "scorecard.engine.";

    private final ClassLoader engine;

    SparkClasses(URL[] jars, ClassLoader engine) {
        super("spark", jars, ClassLoader.getPlatformClassLoader());
        this.engine = engine;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.startsWith(ENGINE) ? engine.loadClass(name) : super.loadClass(name, resolve);
    }
}
