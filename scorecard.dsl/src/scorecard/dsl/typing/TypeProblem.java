package scorecard.dsl.typing;

import org.eclipse.emf.ecore.EObject;

/**
 * A reason why an expression has no type or unit.
 *
 * @param element the smallest part of the text that is wrong
 * @param code as in {@link scorecard.dsl.validation.IssueCodes}
 */
public record TypeProblem(EObject element, String code, String message) {}
