package scorecard.dsl.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every finding there can be, by its code. What is not here cannot be reported. */
public final class DiagnosticRegistry {

    /** The files of the registry, one for each area. */
    private static final List<String> AREAS = List.of(
            "texts",
            "proofs",
            "decisions",
            "sources",
            "formulas",
            "populations",
            "targets",
            "scorecards",
            "files",
            "data",
            "plans",
            "runs",
            "practice",
            "templates",
            "tests",
            "levels",
            "rubrics");

    private final SortedMap<String, Diagnostic> byCode;

    private DiagnosticRegistry(SortedMap<String, Diagnostic> byCode) {
        this.byCode = Collections.unmodifiableSortedMap(byCode);
    }

    /** The registry of this product, read once. */
    public static DiagnosticRegistry ofProduct() {
        return Product.REGISTRY;
    }

    private static final class Product {
        static final DiagnosticRegistry REGISTRY = read();
    }

    private static DiagnosticRegistry read() {
        SortedMap<String, Diagnostic> byCode = new TreeMap<>();
        for (String area : AREAS) {
            for (Diagnostic diagnostic : DiagnosticText.read(text(area))) {
                if (byCode.put(diagnostic.code(), diagnostic) != null) {
                    throw new IllegalStateException("registered twice: " + diagnostic.code());
                }
            }
        }
        return new DiagnosticRegistry(byCode);
    }

    private static String text(String area) {
        try (InputStream file = DiagnosticRegistry.class.getResourceAsStream("registry/" + area + ".md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All of them, sorted by code. */
    public Collection<Diagnostic> all() {
        return byCode.values();
    }

    /** The one with a code; empty where nothing can have it. */
    public Optional<Diagnostic> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The codes, sorted. */
    public Collection<String> codes() {
        return byCode.keySet();
    }
}
