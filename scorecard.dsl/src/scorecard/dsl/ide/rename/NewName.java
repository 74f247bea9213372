package scorecard.dsl.ide.rename;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Section;

/** Why something cannot get a name. */
final class NewName {

    private static final String LETTERS =
            "a-zA-Z_\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u3040-\\ud7ff";
    private static final Pattern NAME = Pattern.compile("[" + LETTERS + "][" + LETTERS + "0-9]*");

    private NewName() {}

    /** Why it cannot be renamed at all, if so. */
    static Optional<String> objectionTo(Named named) {
        if (ShippedLibraries.isShipped(named.eResource())) {
            return Optional.of("`" + named.getName() + "` comes from the library file `"
                    + ShippedLibraries.shownName(named.eResource()) + "`, which cannot be changed");
        }
        if (named instanceof Criterion || named instanceof Section) {
            return Optional.of("the " + kind(named) + " `" + named.getName()
                    + "` is known by its name to reviews and to other versions of its rubric, which cannot be"
                    + " changed with it");
        }
        return Optional.empty();
    }

    /** Why it cannot get that name, if so. */
    static Optional<String> objectionTo(Named named, String name, WorkspaceNames workspace) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of(
                    "`" + name + "` is no name; expected a letter or `_`, followed by letters, digits and `_`");
        }
        return besides(named, name, workspace)
                .filter(other -> other != named && name.equals(other.getName()))
                .findFirst()
                .map(other -> "`" + name + "` is already the name of another " + kind(other)
                        + "; expected a name of its own");
    }

    /** What must be called differently. */
    private static Stream<? extends Named> besides(Named named, String name, WorkspaceNames workspace) {
        return switch (named) {
            case Definition definition ->
                workspace.definition(EcoreUtil2.getContainerOfType(definition, Definitions.class), name).stream();
            case Goal goal ->
                EcoreUtil2.getContainerOfType(goal, Scorecard.class).getPerspectives().stream()
                        .map(Perspective::getGoals)
                        .flatMap(List::stream);
            default -> like(named);
        };
    }

    private static Stream<Named> like(Named named) {
        EObject outer = named.eContainer();
        return outer.eContents().stream()
                .filter(other -> other.eClass() == named.eClass())
                .map(Named.class::cast);
    }

    private static String kind(Named named) {
        String word = named.eClass().getName().toLowerCase(Locale.ROOT);
        return word.equals("kpi") ? "KPI" : word;
    }
}
