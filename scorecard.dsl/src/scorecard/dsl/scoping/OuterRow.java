package scorecard.dsl.scoping;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Navigation;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;

/** The row that related rows belong to; their expressions call it by its word, for example {@code contact.arrived_at}. */
public final class OuterRow {

    private OuterRow() {}

    /** The related rows that an element of an expression is about, those of an aggregate of theirs included. */
    public static Optional<Aggregate> relatedAround(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Aggregate aggregate) {
                return Optional.of(aggregate).filter(related -> related.getRelated() != null);
            }
        }
        return Optional.empty();
    }

    /** The source of the rows that the related rows around an element belong to; empty elsewhere. */
    public static Optional<Source> source(EObject element) {
        return relatedAround(element)
                .flatMap(related -> Setting.of(related.eContainer()).rows());
    }

    /** What a row of a source is called: the author's word, else the source's name. */
    public static String word(Source source) {
        return Clauses.first(source.getClauses(), RowClause.class)
                .map(RowClause::getWord)
                .orElse(source.getName());
    }

    /** Whether an expression is a value of the row that related rows belong to, or of one that it points to. */
    public static boolean isMeant(Expression expression) {
        return switch (expression) {
            case Navigation navigation -> isMeant(navigation.getFrom());
            case Reference reference ->
                relatedAround(reference).isPresent()
                        && reference.getTarget() instanceof Column
                        && SourceText.of(reference, ScorecardPackage.eINSTANCE.getReference_Target())
                                .contains(".");
            case null, default -> false;
        };
    }
}
