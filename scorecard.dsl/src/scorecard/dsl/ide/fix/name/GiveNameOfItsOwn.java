package scorecard.dsl.ide.fix.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.validation.IssueCodes;

/** Gives what has the name of another thing a name of its own, by a number behind it. Uses keep meaning the other one. */
public final class GiveNameOfItsOwn implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.DUPLICATE_NAME, IssueCodes.UNIT_NAME_TAKEN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Named.class).map(named -> change(named, free(named))).stream()
                .toList();
    }

    private static Change change(Named named, String name) {
        return Change.of(
                "Rename it to `" + name + "`",
                Edit.replacing(named, ScorecardPackage.eINSTANCE.getNamed_Name(), WrittenName.of(name)));
    }

    private static String free(Named named) {
        Set<String> taken = new TreeSet<>();
        Definitions file = EcoreUtil2.getContainerOfType(named, Definitions.class);
        EcoreUtil2.getAllContentsOfType(file, Named.class).forEach(other -> {
            if (other.getName() != null) {
                taken.add(other.getName());
            }
        });
        int number = 2;
        while (taken.contains(named.getName() + number)) {
            number++;
        }
        return named.getName() + number;
    }
}
