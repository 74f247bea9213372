package scorecard.dsl.model;

import org.eclipse.emf.ecore.EObject;

/** What stands in a text where somebody still has to decide a value or write a text. */
public final class Placeholder {

    /** In the place of a number, a day or a period. */
    public static final String VALUE = "?";

    /** As the whole of a quoted text. */
    public static final String TEXT = "…";

    private Placeholder() {}

    /** Whether an element has a value that is still to be decided. */
    public static boolean isIn(EObject element) {
        return SourceText.of(element).contains(VALUE);
    }
}
