package scorecard.dsl.ide.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.GivenTable;
import scorecard.dsl.model.Parts;
import scorecard.dsl.model.PluralOfUnit;
import scorecard.dsl.scorecard.Aspect;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Given;
import scorecard.dsl.scorecard.Import;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.OwnUnit;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;

/** Finds every place of a file where a name stands that means something. */
final class NamesOfFile {

    private final Map<String, Definition> definitions;
    private final List<NamePlace> places = new ArrayList<>();

    private NamesOfFile(Map<String, Definition> definitions) {
        this.definitions = definitions;
    }

    /**
     * The places, from the beginning of the file to its end.
     *
     * @param definitions those of all files, by qualified name, which imports are read by
     */
    static List<NamePlace> of(XtextResource file, Map<String, Definition> definitions) {
        NamesOfFile names = new NamesOfFile(definitions);
        TreeIterator<EObject> contents = file.getAllContents();
        while (contents.hasNext()) {
            names.add(contents.next());
        }
        names.places.sort(Comparator.comparing(NamePlace::offset));
        return List.copyOf(names.places);
    }

    private void add(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                addUses(element, reference);
            }
        }
        if (element instanceof Named named && named.getName() != null) {
            nodes(named, named.eClass().getEStructuralFeature("name"))
                    .forEach(node -> add(declared(named), words(node).getLast()));
        }
        switch (element) {
            case Import imported ->
                Optional.ofNullable(definitions.get(imported.getImportedNamespace()))
                        .ifPresent(definition -> nodes(
                                        imported, ScorecardPackage.eINSTANCE.getImport_ImportedNamespace())
                                .forEach(node -> add(definition, words(node).getLast())));
            case Given given -> addHeads(given);
            case Aspect aspect -> addNames(aspect);
            default -> {
                // what it is called by stands in references
            }
        }
    }

    private void addUses(EObject element, EReference reference) {
        List<?> targets = reference.isMany()
                ? (List<?>) element.eGet(reference)
                : element.eGet(reference) == null ? List.of() : List.of(element.eGet(reference));
        List<INode> nodes = nodes(element, reference);
        for (int index = 0; index < Math.min(targets.size(), nodes.size()); index++) {
            if (targets.get(index) instanceof Named named && !named.eIsProxy()) {
                addWithOuter(named, words(nodes.get(index)));
            }
        }
    }

    /** The last word is the name of what is meant; the words before may be the names of what it stands in. */
    private void addWithOuter(Named named, List<ILeafNode> words) {
        Optional<Named> meant = Optional.of(named);
        for (int index = words.size() - 1; index >= 0 && meant.isPresent(); index--) {
            if (name(words.get(index)).equals(meant.get().getName())) {
                add(meant.get(), words.get(index));
            } else if (isPlural(words.get(index), meant.get())) {
                addWithoutEnding(meant.get(), words.get(index));
            }
            meant = index == 0 ? Optional.empty() : outer(meant.get());
        }
    }

    private static boolean isPlural(ILeafNode word, Named named) {
        return named instanceof OwnUnit unit
                && unit.getPlural() == null
                && name(word).equals(PluralOfUnit.of(unit));
    }

    /** The ending of a plural stays where it is: workdays become shifts. */
    private void addWithoutEnding(Named named, ILeafNode word) {
        int ending = name(word).length() - named.getName().length();
        places.add(new NamePlace(named, word.getOffset(), word.getLength() - ending, true));
    }

    /** What the word before a name calls; rows may have a word of their own, which is not the name of their source. */
    private static Optional<Named> outer(Named named) {
        for (EObject at = named.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof Source source
                    && Clauses.first(source.getClauses(), RowClause.class)
                            .map(RowClause::getWord)
                            .isPresent()) {
                return Optional.empty();
            }
            if (at instanceof Named outer && outer.getName() != null) {
                return Optional.of(outer);
            }
        }
        return Optional.empty();
    }

    private void addHeads(Given given) {
        Source source = given.getSource();
        if (source == null || source.eIsProxy()) {
            return;
        }
        for (GivenTable.Cell head : GivenTable.of(given).heads()) {
            source.getColumns().stream()
                    .filter(column -> head.text().equals(column.getName())
                            && head.written().equals(head.text()))
                    .findFirst()
                    .ifPresent(column -> places.add(
                            new NamePlace(column, head.offset(), head.written().length(), false)));
        }
    }

    private void addNames(Aspect aspect) {
        List<INode> nodes = nodes(aspect, ScorecardPackage.eINSTANCE.getAspect_Names());
        List<? extends Named> meant = Parts.meant(aspect);
        for (int index = 0; index < Math.min(nodes.size(), meant.size()); index++) {
            add(meant.get(index), words(nodes.get(index)).getLast());
        }
    }

    /** A column of a data block is the one of the source whose data it describes. */
    private static Named declared(Named named) {
        return named instanceof Column column
                        && column.eContainer() instanceof Source block
                        && block.getSupplied() != null
                        && !block.getSupplied().eIsProxy()
                ? block.getSupplied().getColumns().stream()
                        .filter(other -> column.getName().equals(other.getName()))
                        .findFirst()
                        .orElse(column)
                : named;
    }

    private void add(Named named, ILeafNode word) {
        places.add(new NamePlace(named, word.getOffset(), word.getLength(), true));
    }

    private static List<INode> nodes(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature);
    }

    private static List<ILeafNode> words(INode node) {
        return StreamSupport.stream(node.getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden() && !leaf.getText().equals("."))
                .toList();
    }

    private static String name(ILeafNode word) {
        return word.getText().startsWith("^") ? word.getText().substring(1) : word.getText();
    }
}
