package scorecard.dsl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.ColumnPaths;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scoping.SourcesOfKpi;
import scorecard.dsl.scorecard.AllocatedClause;
import scorecard.dsl.scorecard.AlsoByClause;
import scorecard.dsl.scorecard.Cascade;
import scorecard.dsl.scorecard.CascadeReference;
import scorecard.dsl.scorecard.ColumnPath;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.LevelClause;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.typing.LevelReach;
import scorecard.dsl.typing.PathInSource;

/** A KPI can be cut by every level and segment that is asked of it. */
final class BreakdownValidator extends ConceptValidator {

    /** The level of a KPI, the one it is allocated from and those of its segments are ones that all its sources reach. */
    @Check
    public void levelsAreReached(Kpi kpi) {
        KpiClauses.first(kpi, LevelClause.class).ifPresent(clause -> reached(clause, kpi, clause.getLevel()));
        KpiClauses.first(kpi, AllocatedClause.class).ifPresent(clause -> reached(clause, kpi, clause.getLevel()));
        KpiClauses.all(kpi, AlsoByClause.class)
                .forEach(clause -> clause.getLevels().forEach(level -> reached(clause, kpi, level)));
    }

    private void reached(EObject place, Kpi kpi, Level level) {
        if (level != null && !level.eIsProxy()) {
            LevelReach.missing(kpi, level)
                    .ifPresent(missing ->
                            found(IssueCodes.LEVEL_NOT_REACHED, place, kpi, notReached(kpi, level, missing)));
        }
    }

    /** Reports a clause, or the KPI where it has the clause from another one. */
    private void found(String code, EObject place, Kpi kpi, String message) {
        Kpi owner = EcoreUtil2.getContainerOfType(place, Kpi.class);
        if (owner == null || owner == kpi) {
            wrong(code, place, message);
        } else {
            wrongName(code, kpi, message);
        }
    }

    private static String notReached(Kpi kpi, Level level, LevelReach.MissingPath missing) {
        String source = missing.source().getName();
        String where = missing.level().getName();
        return "`" + kpi.getName() + "` cannot be cut by `" + level.getName() + "`, because `" + source
                + "` has no path to " + (missing.level() == level ? "it" : "`" + where + "` above it") + "; expected `"
                + source + ": …` in `level " + where + "` of the cascade `"
                + ((Cascade) level.eContainer()).getName() + "`";
    }

    /** The scorecards that use a KPI have its level, and reach it. */
    @Check
    public void cascadeHasTheLevelOfTheKpi(Measure measure) {
        Optional<Cascade> cascade = Clauses.first(
                        EcoreUtil2.getContainerOfType(measure, Scorecard.class).getClauses(), CascadeReference.class)
                .map(CascadeReference::getCascade)
                .filter(one -> !one.eIsProxy());
        Kpi kpi = measure.getKpi();
        if (cascade.isEmpty() || kpi == null || kpi.eIsProxy()) {
            return;
        }
        for (Level asked : askedLevels(kpi)) {
            if (asked.eContainer() == cascade.get()) {
                continue;
            }
            Optional<Level> own = cascade.get().getLevels().stream()
                    .filter(level -> asked.getName().equals(level.getName()))
                    .findFirst();
            if (own.isEmpty()) {
                wrong(
                        IssueCodes.LEVEL_NOT_IN_CASCADE,
                        measure,
                        "`" + kpi.getName() + "` asks for the level `" + asked.getName() + "`, which the cascade `"
                                + cascade.get().getName() + "` does not have; expected one of `"
                                + cascade.get().getLevels().stream()
                                        .map(Level::getName)
                                        .collect(Collectors.joining("`, `"))
                                + "`");
                return;
            }
            reached(measure, kpi, own.get());
        }
    }

    private static List<Level> askedLevels(Kpi kpi) {
        List<Level> levels = new ArrayList<>();
        Clauses.first(kpi.getClauses(), LevelClause.class)
                .map(LevelClause::getLevel)
                .ifPresent(levels::add);
        Clauses.first(kpi.getClauses(), AllocatedClause.class)
                .map(AllocatedClause::getLevel)
                .ifPresent(levels::add);
        Clauses.all(kpi.getClauses(), AlsoByClause.class).forEach(clause -> levels.addAll(clause.getLevels()));
        return levels.stream().filter(level -> !level.eIsProxy()).distinct().toList();
    }

    /** Every source of a KPI has the columns it is cut by, and rows can be grouped by them. */
    @Check
    public void dimensionsAreColumnsOfEverySource(Kpi kpi) {
        Set<Source> sources = SourcesOfKpi.of(kpi);
        boolean looksAtNothing = sources.isEmpty()
                && !isUnfinished(kpi)
                && KpiClauses.first(kpi, FormulaClause.class).isPresent();
        KpiClauses.all(kpi, AlsoByClause.class).forEach(clause -> {
            if (looksAtNothing) {
                found(
                        IssueCodes.SEGMENT_NOT_REACHED,
                        clause,
                        kpi,
                        "`" + kpi.getName() + "` looks at no rows that could be cut; expected it without `also by`");
            }
            clause.getSegments().stream()
                    .flatMap(segment -> segment.getDimensions().stream())
                    .forEach(dimension -> isDimension(dimension, kpi, sources));
        });
    }

    /** The first source that it is not a dimension of is reported. */
    private void isDimension(ColumnPath dimension, Kpi kpi, Set<Source> sources) {
        boolean linkedHere = EcoreUtil2.getContainerOfType(dimension, Kpi.class) == kpi;
        for (Source source : sources) {
            boolean reported = linkedHere && source == sources.iterator().next();
            Optional<GroupingColumn.Problem> problem = reported
                    ? GroupingColumn.problem(dimension, source)
                    : notInSource(dimension, kpi, source).or(() -> GroupingColumn.problem(dimension, source));
            if (problem.isPresent()) {
                found(problem.get().code(), dimension, kpi, problem.get().message());
                return;
            }
        }
    }

    /** An unknown name in the source that names are resolved in is reported as such. */
    private static Optional<GroupingColumn.Problem> notInSource(ColumnPath dimension, Kpi kpi, Source source) {
        String name = ColumnPaths.name(dimension);
        return PathInSource.of(ColumnPaths.names(dimension), source)
                        instanceof PathInSource.NoColumn(Source at, String column)
                ? Optional.of(new GroupingColumn.Problem(
                        IssueCodes.SEGMENT_NOT_REACHED,
                        "`" + kpi.getName() + "` cannot be cut by `" + name + "`, because `" + at.getName()
                                + "` has no column `" + column + "`; expected one, or the KPI without `also by "
                                + name + "`"))
                : Optional.empty();
    }

    /** A KPI is cut once by the same dimensions. */
    @Check
    public void segmentsAreDifferent(Kpi kpi) {
        Set<Set<String>> seen = new HashSet<>();
        Clauses.all(kpi.getClauses(), AlsoByClause.class)
                .flatMap(clause -> clause.getSegments().stream())
                .forEach(segment -> {
                    Set<String> names = segment.getDimensions().stream()
                            .map(ColumnPaths::name)
                            .collect(Collectors.toSet());
                    if (names.size() < segment.getDimensions().size() || !seen.add(names)) {
                        wrong(
                                IssueCodes.SEGMENT_TWICE,
                                segment,
                                "`" + kpi.getName() + "` is cut twice by `" + ColumnPaths.name(segment)
                                        + "`; expected it once");
                    }
                });
    }
}
