package scorecard.dsl.practice;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Scorecard;

/** The KPIs that have to stand beside others and do not, so that they can be added. */
public final class LackingCompanions {

    private static final Map<Theme, String> TITLES = new EnumMap<>(Map.of(
            Theme.SATISFACTION, "Customer satisfaction",
            Theme.FIRST_CONTACT_RESOLUTION, "First contact resolution",
            Theme.RESOLUTION, "Contacts resolved",
            Theme.BACKLOG_AGE, "Age of the backlog",
            Theme.AGENT_SATISFACTION, "Agent satisfaction",
            Theme.QUALITY, "Quality of conversations",
            Theme.EXPOSURE, "Service credits owed"));

    private LackingCompanions() {}

    /**
     * A KPI that is lacking.
     *
     * @param title what it is called where it has to be written
     * @param alike the KPIs of the file about the same, which need not be written
     */
    public record Companion(String title, List<Kpi> alike) {}

    /** What is lacking in a scorecard, by the code of the finding; every one of them is needed. */
    public static List<Companion> of(Scorecard scorecard, String code) {
        ScorecardView view = new ScorecardView(scorecard, none -> "");
        return needed(code).stream()
                .filter(themes -> view.about(themes.toArray(Theme[]::new)).isEmpty() || code.equals(OF_GOAL))
                .map(themes -> companion(scorecard, themes))
                .toList();
    }

    private static final String OF_GOAL = "speed-without-satisfaction";

    private static List<Set<Theme>> needed(String code) {
        return switch (code) {
            case OF_GOAL -> List.of(EnumSet.of(Theme.SATISFACTION, Theme.QUALITY));
            case "breach-without-price" -> List.of(EnumSet.of(Theme.EXPOSURE));
            default -> KpisHaveCompanions.needed(code);
        };
    }

    private static Companion companion(Scorecard scorecard, Set<Theme> themes) {
        String title = TITLES.entrySet().stream()
                .filter(entry -> themes.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        Definitions file = EcoreUtil2.getContainerOfType(scorecard, Definitions.class);
        List<Kpi> alike = EcoreUtil2.getAllContentsOfType(file, Kpi.class).stream()
                .filter(kpi -> kpi.getName() != null && kpi.getParameters().isEmpty())
                .filter(kpi -> themes.stream().anyMatch(new KpiView(kpi, none -> "")::isAbout))
                .toList();
        return new Companion(title, alike);
    }
}
