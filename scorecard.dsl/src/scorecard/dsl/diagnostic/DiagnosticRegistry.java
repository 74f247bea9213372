package scorecard.dsl.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

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

    private final SortedMap<String, String> entries;
    private final Map<String, Diagnostic> read = new ConcurrentHashMap<>();

    private DiagnosticRegistry(SortedMap<String, String> entries) {
        this.entries = Collections.unmodifiableSortedMap(entries);
    }

    /** The registry of this product, looked through once; most starts need few entries of it, so each is read when it is asked for. */
    public static DiagnosticRegistry ofProduct() {
        return Product.REGISTRY;
    }

    private static final class Product {
        static final DiagnosticRegistry REGISTRY = entries();
    }

    private static DiagnosticRegistry entries() {
        SortedMap<String, String> byCode = new TreeMap<>();
        for (String area : AREAS) {
            for (String entry : DiagnosticText.entries(text(area))) {
                String code = DiagnosticText.code(entry);
                if (byCode.put(code, entry) != null) {
                    throw new IllegalStateException("registered twice: " + code);
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
        return entries.keySet().stream().map(this::read).toList();
    }

    /** The one with a code; empty where nothing can have it. */
    public Optional<Diagnostic> of(String code) {
        return entries.containsKey(code) ? Optional.of(read(code)) : Optional.empty();
    }

    private Diagnostic read(String code) {
        return read.computeIfAbsent(code, asked -> DiagnosticText.diagnostic(entries.get(asked)));
    }

    /** The codes, sorted. */
    public Collection<String> codes() {
        return entries.keySet();
    }
}
