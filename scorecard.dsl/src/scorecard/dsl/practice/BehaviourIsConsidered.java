package scorecard.dsl.practice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import scorecard.dsl.scorecard.Cadence;
import scorecard.dsl.scorecard.Cascade;
import scorecard.dsl.scorecard.ExternalInfluenceClause;
import scorecard.dsl.scorecard.GuardClause;
import scorecard.dsl.scorecard.InducesClause;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.LevelClause;
import scorecard.dsl.scorecard.OwnerClause;
import scorecard.dsl.scorecard.ReviewClause;

/** Speed, volume and cost at the level of single people change what they do; somebody has thought about how. */
final class BehaviourIsConsidered implements KpiRule {

    private static final List<Theme> PUSHES = List.of(
            Theme.HANDLE_TIME, Theme.SPEED_OF_ANSWER, Theme.FIRST_RESPONSE, Theme.CALL_VOLUME, Theme.QUOTA, Theme.COST);

    @Override
    public void check(KpiView kpi, Findings findings) {
        Optional<Level> level = kpi.clause(LevelClause.class)
                .map(LevelClause::getLevel)
                .filter(one -> one != null && !one.eIsProxy() && one.getName() != null);
        if (level.isEmpty()) {
            return;
        }
        Cascade cascade = (Cascade) level.get().eContainer();
        boolean lowest = cascade.getLevels().getLast() == level.get()
                && cascade.getLevels().size() > 1;
        boolean pushes = PUSHES.stream().anyMatch(kpi::isAbout);
        if (lowest && pushes && !kpi.has(InducesClause.class) && !kpi.has(GuardClause.class)) {
            findings.atName(
                    kpi.kpi(),
                    "behaviour-not-considered",
                    "people are measured by " + kpi.quoted()
                            + " and nobody says what it makes them do; expected `induces` and the"
                            + " behaviour, or a KPI it is `guarded by`");
        }
        if (lowest && kpi.has(ExternalInfluenceClause.class)) {
            findings.atName(
                    kpi.kpi(),
                    "level-cannot-influence",
                    kpi.quoted() + " is moved from outside, so the level `"
                            + level.get().getName() + "` cannot answer for it; expected a higher level");
        }
        owner(kpi, level.get(), cascade, findings);
        boolean team = level.get().getName().toLowerCase(Locale.ROOT).contains("team");
        boolean slow = kpi.clause(ReviewClause.class)
                .filter(review -> review.getCadence() != Cadence.DAILY && review.getCadence() != Cadence.WEEKLY)
                .isPresent();
        if (team && slow) {
            findings.atName(
                    kpi.kpi(),
                    "level-reviewed-too-slowly",
                    kpi.quoted() + " steers a team and is reviewed "
                            + kpi.clause(ReviewClause.class)
                                    .orElseThrow()
                                    .getCadence()
                                    .getLiteral()
                            + "; expected `review daily` or `review weekly`");
        }
    }

    private static void owner(KpiView kpi, Level level, Cascade cascade, Findings findings) {
        String owner = kpi.clause(OwnerClause.class)
                .map(OwnerClause::getOwner)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        boolean own = owner.contains(level.getName().toLowerCase(Locale.ROOT));
        cascade.getLevels().stream()
                .filter(other -> other != level && other.getName() != null)
                .filter(other -> !own
                        && owner.matches(".*\\b" + Pattern.quote(other.getName().toLowerCase(Locale.ROOT)) + "s?\\b.*"))
                .findFirst()
                .ifPresent(other -> findings.atName(
                        kpi.kpi(),
                        "owner-of-another-level",
                        kpi.quoted() + " belongs to the level `" + level.getName() + "` and its owner to `"
                                + other.getName() + "`; expected that each level answers for what it controls"));
    }
}
