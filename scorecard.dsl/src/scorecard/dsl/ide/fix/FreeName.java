package scorecard.dsl.ide.fix;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Named;

/** Names that nothing in a file has yet. */
public final class FreeName {

    private FreeName() {}

    /** A name, with a number behind it where something in the file has it already. */
    public static String in(EObject file, String wanted) {
        Set<String> taken =
                EcoreUtil2.getAllContentsOfType(EcoreUtil2.getContainerOfType(file, Definitions.class), Named.class)
                        .stream()
                        .map(Named::getName)
                        .filter(name -> name != null)
                        .collect(Collectors.toSet());
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + number;
        }
        return name;
    }
}
