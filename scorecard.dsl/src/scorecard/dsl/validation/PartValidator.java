package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.ColumnPaths;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Parts;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.AlsoByClause;
import scorecard.dsl.scorecard.Aspect;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.PartClause;
import scorecard.dsl.scorecard.Segment;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.DeclaredValues;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.LevelReach;

/** Members and segments that have standards of their own are parts that the KPI is cut into. */
final class PartValidator extends ConceptValidator {

    /** A part is one that there are results of, and says something. */
    @Check
    public void theKpiIsCutIntoTheParts(Kpi kpi) {
        Set<Set<List<String>>> seen = new HashSet<>();
        Clauses.all(kpi.getClauses(), PartClause.class).forEach(part -> {
            if (part.getAspects().stream().anyMatch(aspect -> aspect.getValue() == null && !aspect.isMissing())) {
                return;
            }
            Set<List<String>> names = part.getAspects().stream()
                    .map(aspect -> List.of(Parts.name(aspect), Parts.value(aspect)))
                    .collect(Collectors.toSet());
            if (part.getClauses().isEmpty() && !isUnfinished(part)) {
                wrong(
                        IssueCodes.MISSING_CLAUSE,
                        part,
                        "`" + words(part)
                                + "` says nothing; expected `target`, `baseline`, `benchmark` or `bands` in it");
            } else if (!seen.add(names)) {
                wrong(
                        IssueCodes.DUPLICATE_CLAUSE,
                        part,
                        "`" + words(part) + "` is said more than once; expected it once");
            } else {
                isCut(part, kpi);
            }
        });
    }

    private static String words(PartClause part) {
        return "for " + part.getAspects().stream().map(SourceText::of).collect(Collectors.joining(" and "));
    }

    private void isCut(PartClause part, Kpi kpi) {
        Set<String> dimensions = new LinkedHashSet<>();
        boolean named = false;
        for (Aspect aspect : part.getAspects()) {
            if (!Parts.isSegment(aspect, kpi)) {
                named = true;
            } else if (dimensions.add(Parts.name(aspect))) {
                valueIsPossible(aspect, kpi);
            }
        }
        List<Level> levels = Parts.levels(part);
        if (named && levels.isEmpty()) {
            notCut(part, kpi);
            return;
        }
        Optional<Level> level = levels.stream()
                .filter(one -> part.getAspects().stream()
                        .anyMatch(aspect -> !Parts.isSegment(aspect, kpi)
                                && Parts.name(aspect).equals(one.getName())))
                .reduce((above, below) -> below);
        if (level.flatMap(one -> LevelReach.missing(kpi, one)).isPresent()
                || !dimensions.isEmpty() && !isSegmented(kpi, dimensions, level)) {
            notCut(part, kpi);
        }
    }

    private static boolean isSegmented(Kpi kpi, Set<String> dimensions, Optional<Level> level) {
        return KpiClauses.all(kpi, AlsoByClause.class)
                .filter(clause -> level.isEmpty()
                        || clause.getLevels().stream()
                                .anyMatch(at -> level.get().getName().equals(at.getName())))
                .flatMap(clause -> clause.getSegments().stream())
                .map(PartValidator::dimensions)
                .anyMatch(dimensions::equals);
    }

    private static Set<String> dimensions(Segment segment) {
        return segment.getDimensions().stream().map(ColumnPaths::name).collect(Collectors.toSet());
    }

    private void notCut(PartClause part, Kpi kpi) {
        wrong(
                IssueCodes.PART_NOT_CUT,
                part,
                "`" + kpi.getName() + "` has no value `" + words(part)
                        + "`; expected a level below the top that all its sources reach, or what it is `also by`");
    }

    private void valueIsPossible(Aspect aspect, Kpi kpi) {
        Set<String> declared = new TreeSet<>();
        DeclaredValues.of(aspect, kpi).forEach(declared::add);
        if (!declared.isEmpty() && !declared.contains(Parts.value(aspect)) && !aspect.isMissing()) {
            wrong(
                    IssueCodes.IMPOSSIBLE_VALUE,
                    aspect,
                    "`" + Parts.name(aspect) + "` is never `" + Parts.value(aspect) + "`; expected one of `"
                            + String.join("`, `", declared) + "`"
                            + NearestName.question(Parts.value(aspect), declared));
        }
    }

    /** The target of a part lies on the better side of its baseline. */
    @Check
    public void targetsOfPartsFollowTheDirection(Kpi kpi) {
        Optional<DirectionClause> direction = KpiClauses.first(kpi, DirectionClause.class);
        Clauses.all(kpi.getClauses(), PartClause.class)
                .forEach(part -> Clauses.all(part.getClauses(), TargetClause.class)
                        .filter(target -> target.getValue() != null)
                        .forEach(target -> direction.ifPresent(way -> compare(kpi, part, target, way.isHigher()))));
    }

    private void compare(Kpi kpi, PartClause part, TargetClause target, boolean higher) {
        Optional<BaselineClause> baseline = Clauses.first(part.getClauses(), BaselineClause.class)
                .or(() -> KpiClauses.first(kpi, BaselineClause.class));
        Optional<BigDecimal> start = baseline.flatMap(clause -> value(kpi, clause));
        Optional<BigDecimal> end =
                new KpiUnits().of(kpi).flatMap(unit -> AmountValues.unreported().of(target.getValue(), unit));
        int way = start.isPresent() && end.isPresent() ? end.get().compareTo(start.get()) : 0;
        if (way != 0 && way > 0 != higher) {
            wrong(
                    IssueCodes.TARGET_AGAINST_DIRECTION,
                    target,
                    "the target `" + SourceText.of(target.getValue()) + "` is worse than the baseline `"
                            + SourceText.of(baseline.get().getValue()) + "`, because " + (higher ? "higher" : "lower")
                            + " is better; expected a target " + (higher ? "above" : "below") + " the baseline");
        }
    }

    private static Optional<BigDecimal> value(Kpi kpi, BaselineClause baseline) {
        return new KpiUnits().of(kpi).flatMap(unit -> AmountValues.unreported().of(baseline.getValue(), unit));
    }
}
