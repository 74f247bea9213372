package scorecard.dsl.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.scorecard.Definitions;

/** A list from a library is where choosing starts, not where it ends; and what has the same title means the same. */
final class KpisAreChosen implements ScorecardRule {

    private static final int ENOUGH_TO_TELL = 5;

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        List<KpiView> kpis = scorecard.kpis();
        Map<String, KpiView> byTitle = new HashMap<>();
        for (KpiView kpi : kpis) {
            String title = kpi.kpi().getTitle();
            KpiView other = title == null ? null : byTitle.putIfAbsent(title.toLowerCase(Locale.ROOT), kpi);
            if (other != null && !other.calculation().equals(kpi.calculation())) {
                findings.atName(
                        scorecard.scorecard(),
                        "same-title",
                        other.quoted() + " and " + kpi.quoted() + " are both called `" + title
                                + "` and are calculated differently; expected titles that name the variant, for"
                                + " example its denominator");
            }
        }
        String home = root(scorecard.scorecard());
        boolean copied = kpis.size() >= ENOUGH_TO_TELL
                && kpis.stream().noneMatch(kpi -> root(kpi.kpi()).equals(home));
        if (copied) {
            findings.atName(
                    scorecard.scorecard(),
                    "list-copied",
                    "every KPI of " + scorecard.quoted() + " comes from `"
                            + root(kpis.getFirst().kpi())
                            + "` as it is; expected the ones your goals need, with your own targets: `kpi X like "
                            + root(kpis.getFirst().kpi()) + "."
                            + kpis.getFirst().kpi().getName() + " { … }`");
        }
    }

    private static String root(EObject definition) {
        String name =
                EcoreUtil2.getContainerOfType(definition, Definitions.class).getName();
        return name == null ? "" : name.split("\\.")[0];
    }
}
