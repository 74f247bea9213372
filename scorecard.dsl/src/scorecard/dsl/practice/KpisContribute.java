package scorecard.dsl.practice;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Levels;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.ContributionClause;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.LevelClause;
import scorecard.dsl.typing.KpiUnits;
import scorecard.engine.type.Unit;

/** The KPIs of a level feed those of the level above, in the order of the levels, without circles and with targets that can add up. */
final class KpisContribute implements KpiRule {

    @Override
    public void check(KpiView kpi, Findings findings) {
        List<Kpi> parents = parents(kpi.kpi());
        Optional<Level> level = level(kpi);
        if (reaches(kpi.kpi())) {
            findings.atName(
                    kpi.kpi(),
                    "contribution-cycle",
                    kpi.quoted() + " contributes to itself by way of others; expected contributions that lead upwards");
            return;
        }
        if (level.isPresent() && Levels.below(level.get()) > 0 && parents.isEmpty()) {
            findings.atName(
                    kpi.kpi(),
                    "level-without-parent",
                    kpi.quoted() + " at the level `" + level.get().getName()
                            + "` feeds nothing above it; expected `contributes to` and a KPI" + " of a higher level");
        }
        for (Kpi parent : parents) {
            KpiView above = new KpiView(parent, kpi.documentation());
            Optional<Level> higher = level(above);
            boolean sameCascade = level.isPresent()
                    && higher.isPresent()
                    && level.get().eContainer() == higher.get().eContainer();
            if (sameCascade && Levels.below(higher.get()) > Levels.below(level.get())) {
                findings.atName(
                        kpi.kpi(),
                        "level-order",
                        kpi.quoted() + " at the level `" + level.get().getName() + "` contributes to `"
                                + parent.getName() + "` at the lower level `"
                                + higher.get().getName() + "`; expected contributions that lead upwards");
            }
            targets(kpi, above, findings);
        }
    }

    /** A parent of the same ratio cannot be better than its only contributor. */
    private static void targets(KpiView kpi, KpiView above, Findings findings) {
        Optional<Unit> unit = new KpiUnits().of(kpi.kpi());
        boolean comparable = unit.isPresent()
                && unit.equals(new KpiUnits().of(above.kpi()))
                && (unit.get() instanceof Unit.Percent || unit.get() instanceof Unit.Duration)
                && kpi.calculation().equals(above.calculation());
        Optional<BigDecimal> own = kpi.target().flatMap(target -> kpi.value(target.getValue()));
        Optional<BigDecimal> wanted = above.target().flatMap(target -> above.value(target.getValue()));
        Optional<DirectionClause> direction = above.clause(DirectionClause.class);
        if (comparable && own.isPresent() && wanted.isPresent() && direction.isPresent()) {
            int order = own.get().compareTo(wanted.get());
            if (direction.get().isHigher() ? order < 0 : order > 0) {
                findings.at(
                        kpi.target().orElseThrow(),
                        "target-below-parent",
                        "if every part just reaches the target of " + kpi.quoted() + ", `"
                                + above.kpi().getName()
                                + "` misses its own; expected a target at least as good as `"
                                + SourceText.of(above.target().orElseThrow().getValue()) + "`");
            }
        }
    }

    private static boolean reaches(Kpi start) {
        Set<Kpi> reached = new HashSet<>();
        Deque<Kpi> toVisit = new ArrayDeque<>(parents(start));
        while (!toVisit.isEmpty()) {
            Kpi at = toVisit.pop();
            if (at == start) {
                return true;
            }
            if (reached.add(at)) {
                toVisit.addAll(parents(at));
            }
        }
        return false;
    }

    private static List<Kpi> parents(Kpi kpi) {
        return KpiClauses.all(kpi, ContributionClause.class)
                .flatMap(clause -> clause.getKpis().stream())
                .filter(parent -> !parent.eIsProxy())
                .toList();
    }

    private static Optional<Level> level(KpiView kpi) {
        return kpi.clause(LevelClause.class)
                .map(LevelClause::getLevel)
                .filter(level -> level != null && !level.eIsProxy() && level.getName() != null);
    }
}
