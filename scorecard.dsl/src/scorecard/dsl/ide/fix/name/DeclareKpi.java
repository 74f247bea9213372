package scorecard.dsl.ide.fix.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.UnresolvedReference;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.validation.IssueCodes;

/** Declares the KPI that a name was meant for; its formula is left open. */
public final class DeclareKpi implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNKNOWN_KPI);
    }

    @Override
    public List<Change> changes(Finding finding) {
        Optional<UnresolvedReference> unresolved = UnresolvedReference.of(finding)
                .filter(reference -> !reference.name().contains("."));
        return unresolved
                .map(reference -> Change.of(
                        "Declare the KPI `" + reference.name() + "`",
                        Edit.below(
                                EcoreUtil2.getContainerOfType(reference.context(), Definition.class),
                                "\nkpi " + WrittenName.of(reference.name()) + " {\nformula ?\n}")))
                .stream()
                .toList();
    }
}
