package scorecard.dsl.ide.fix;

import java.util.List;
import java.util.Set;

/**
 * A way to mend findings, computed from the text around them. Each class is one, named as the sentence it performs.
 *
 * <p>A fix never makes up a number, a day, an owner or a reason: where one is lacking it leaves a
 * {@link scorecard.dsl.model.Placeholder}.
 */
public interface QuickFix {

    /** The codes of the findings it may mend, as in {@link scorecard.dsl.validation.IssueCodes}. */
    Set<String> codes();

    /** The changes an author can choose from, the likeliest first; none where it cannot mend this very finding. */
    List<Change> changes(Finding finding);
}
