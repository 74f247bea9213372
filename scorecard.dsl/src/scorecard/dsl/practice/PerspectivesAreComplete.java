package scorecard.dsl.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.scorecard.CanonicalPerspective;
import scorecard.dsl.scorecard.Perspective;

/** All four perspectives are there, under whatever names. */
final class PerspectivesAreComplete implements ScorecardRule {

    private static final List<CanonicalPerspective> USUAL = List.of(
            CanonicalPerspective.FINANCIAL,
            CanonicalPerspective.CUSTOMER,
            CanonicalPerspective.INTERNAL,
            CanonicalPerspective.LEARNING);

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        Set<CanonicalPerspective> there = new HashSet<>();
        boolean unmapped = false;
        for (Perspective perspective : scorecard.scorecard().getPerspectives()) {
            Optional<CanonicalPerspective> canonical = UsualPerspectives.of(perspective);
            canonical.ifPresent(there::add);
            if (canonical.isEmpty() && perspective.getName() != null) {
                unmapped = true;
                findings.atName(
                        perspective,
                        "perspective-unmapped",
                        "`" + perspective.getName()
                                + "` does not tell which of the usual perspectives it is; expected `as financial`,"
                                + " `as customer`, `as internal` or `as learning`");
            }
        }
        for (CanonicalPerspective usual : USUAL) {
            if (!unmapped && !there.contains(usual)) {
                findings.atName(
                        scorecard.scorecard(),
                        "perspective-missing",
                        scorecard.quoted() + " has no " + usual.getLiteral()
                                + " perspective; what it leaves out is harmed unseen;"
                                + " expected all four of financial, customer, internal and learning");
            }
        }
    }
}
