package scorecard.dsl.ide.hover;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.hover.HoverService;
import scorecard.dsl.scorecard.Named;

/** Hover over a name shows what it means. */
public final class ScorecardHover extends HoverService {

    @Override
    public String getContents(EObject element) {
        return element instanceof Named named && named.getName() != null
                ? HoverText.of(named, super.getContents(element))
                : null;
    }
}
