package scorecard.dsl.ide.rename;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.OriginClause;
import scorecard.dsl.scorecard.Source;

/** All files of a workspace, and where they call what by its name. */
final class WorkspaceNames {

    private final Map<URI, XtextResource> files = new TreeMap<>(Comparator.comparing(URI::toString));
    private final Map<URI, List<NamePlace>> places = new TreeMap<>(Comparator.comparing(URI::toString));
    private final Map<String, Definition> definitions = new HashMap<>();

    private WorkspaceNames(List<XtextResource> loaded) {
        loaded.forEach(file -> files.put(file.getURI(), file));
        files.values().stream()
                .flatMap(file -> file.getContents().stream())
                .filter(Definitions.class::isInstance)
                .map(Definitions.class::cast)
                .forEach(file -> file.getDefinitions().stream()
                        .filter(definition -> definition.getName() != null)
                        .forEach(definition ->
                                definitions.putIfAbsent(qualified(file, definition.getName()), definition)));
        files.forEach((uri, file) -> places.put(uri, NamesOfFile.of(file, definitions)));
    }

    /** Of files as they are: what is open in an editor as it stands there. */
    static WorkspaceNames of(List<URI> files, ResourceSet resources) {
        return new WorkspaceNames(files.stream()
                .map(file -> (XtextResource) resources.getResource(file, true))
                .toList());
    }

    /** Of files with these texts, in resources that have none of them yet. */
    static WorkspaceNames of(Map<URI, String> texts, ResourceSet resources) {
        List<XtextResource> loaded = new ArrayList<>();
        texts.forEach((uri, text) -> {
            XtextResource file = (XtextResource) resources.createResource(uri);
            try {
                file.load(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            loaded.add(file);
        });
        return new WorkspaceNames(loaded);
    }

    private static String qualified(Definitions file, String name) {
        return file.getName() == null ? name : file.getName() + "." + name;
    }

    /** The definition that a package has under a name, whatever file it stands in. */
    Optional<Definition> definition(Definitions inPackageOf, String name) {
        return Optional.ofNullable(definitions.get(qualified(inPackageOf, name)));
    }

    /** The files, in the order of their names. */
    List<URI> files() {
        return List.copyOf(files.keySet());
    }

    /** The text of each file. */
    Map<URI, String> texts() {
        Map<URI, String> texts = new TreeMap<>(Comparator.comparing(URI::toString));
        files.forEach((uri, file) -> texts.put(uri, text(file)));
        return texts;
    }

    private static String text(XtextResource file) {
        return file.getParseResult() == null
                ? ""
                : file.getParseResult().getRootNode().getText();
    }

    /** The files that the grammar does not accept as a whole, so that names of theirs may be unknown. */
    List<URI> unreadable() {
        return files.entrySet().stream()
                .filter(file -> file.getValue().getParseResult() != null
                        && file.getValue().getParseResult().hasSyntaxErrors())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The name at an offset of a file, or the one that ends there. */
    Optional<NamePlace> at(URI file, int offset) {
        return places.getOrDefault(file, List.of()).stream()
                .filter(place -> place.touches(offset))
                .max(Comparator.comparing(NamePlace::offset));
    }

    /** Where a file calls something by its name. */
    List<NamePlace> of(URI file, Named named) {
        return places.get(file).stream().filter(place -> place.named() == named).toList();
    }

    /** The declaration of a column, and those of data blocks that say how it is written, as far as they stand in a file. */
    List<Column> declarations(URI file, Column column) {
        return files.get(file).getContents().stream()
                .filter(Definitions.class::isInstance)
                .flatMap(content -> ((Definitions) content).getDefinitions().stream())
                .filter(definition -> definition instanceof Source source
                        && (source == column.eContainer() || source.getSupplied() == column.eContainer()))
                .flatMap(source -> ((Source) source).getColumns().stream())
                .filter(declared -> column.getName().equals(declared.getName()))
                .toList();
    }

    /** The criteria of rubrics that do not say what they are read from. */
    Stream<Criterion> criteriaReadByTheirName() {
        return files.values().stream()
                .flatMap(file -> file.getContents().stream())
                .flatMap(file -> EcoreUtil2.getAllContentsOfType(file, Criterion.class).stream())
                .filter(criterion -> Clauses.first(criterion.getClauses(), OriginClause.class)
                        .isEmpty());
    }

    /** What is wrong in a file: the errors, in their order. */
    List<Issue> errors(URI file) {
        XtextResource resource = files.get(file);
        return resource
                .getResourceServiceProvider()
                .getResourceValidator()
                .validate(resource, CheckMode.FAST_ONLY, CancelIndicator.NullImpl)
                .stream()
                .filter(issue -> issue.getSeverity() == Severity.ERROR)
                .toList();
    }

    /** What the names of a file mean, in their order; the same before and after a change that changes no meaning. */
    List<String> meanings(URI file) {
        return places.get(file).stream()
                .map(place -> EcoreUtil.getURI(place.named()).toString())
                .toList();
    }
}
