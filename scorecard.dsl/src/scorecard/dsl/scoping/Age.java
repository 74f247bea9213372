package scorecard.dsl.scoping;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.Neighbour;
import scorecard.dsl.scorecard.Parameter;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.ScorecardPackage;

/** The word {@code age} in an open population: how long a row has been open. A column or parameter of that name comes
 * first. */
public final class Age {

    private static final String WORD = "age";

    private Age() {}

    /** Whether a reference means the age of an open row. */
    public static boolean isMeant(Reference reference) {
        return since(reference).isPresent();
    }

    /** The column since when the row is open whose age a reference means; empty where it means something else. */
    public static Optional<Column> since(Reference reference) {
        if (!SourceText.of(reference, ScorecardPackage.eINSTANCE.getReference_Target())
                .equals(WORD)) {
            return Optional.empty();
        }
        if (EcoreUtil2.getContainerOfType(reference, Neighbour.class) != null) {
            return Optional.empty();
        }
        return LookedAt.around(reference)
                .filter(LookedAt::isOpen)
                .filter(rows -> isFree(rows.source().getColumns()))
                .filter(rows -> isFree(parameters(reference)))
                .flatMap(LookedAt::interval)
                .map(LookedAt.Interval::from);
    }

    private static boolean isFree(List<? extends Named> named) {
        return named.stream().noneMatch(one -> WORD.equals(one.getName()));
    }

    private static List<Parameter> parameters(Reference reference) {
        Kpi kpi = EcoreUtil2.getContainerOfType(reference, Kpi.class);
        return kpi == null ? List.of() : kpi.getParameters();
    }
}
