package scorecard.dsl.translate;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.ColumnPaths;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.scoping.DerivedSources;
import scorecard.dsl.scoping.Matches;
import scorecard.dsl.scoping.References;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.BusinessTime;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.ColumnPath;
import scorecard.dsl.scorecard.Navigation;
import scorecard.dsl.scorecard.PointsClause;
import scorecard.dsl.scorecard.PointsToClause;
import scorecard.dsl.scorecard.ReadClause;
import scorecard.dsl.scorecard.ReviewAlignment;
import scorecard.dsl.scorecard.ReviewValue;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.SampleClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.typing.PathInSource;
import scorecard.dsl.typing.ReviewValues;

/**
 * The sources and derived columns that definitions need: those they name, those that rows point to on the way, and what
 * derived columns need in turn.
 */
final class UsedSources {

    private final Set<Source> sources = new LinkedHashSet<>();
    private final Set<Column> derived = new LinkedHashSet<>();
    private final Set<EObject> named = new HashSet<>();
    private final Set<BusinessTime> businessTimes = new LinkedHashSet<>();
    private final Set<Rubric> rubrics = new LinkedHashSet<>();

    /** Takes in what a definition, clause or expression names. */
    void use(EObject element) {
        names(element);
        TreeIterator<EObject> contents = element.eAllContents();
        while (contents.hasNext()) {
            names(contents.next());
        }
    }

    Set<Source> sources() {
        return sources;
    }

    /** The rubrics by which rows are graded. */
    Set<Rubric> rubrics() {
        return rubrics;
    }

    /** What is counted by the opening hours of a calendar. */
    Set<BusinessTime> businessTimes() {
        return businessTimes;
    }

    /**
     * Whether a column is read, or derived and needed. Of a library's source only what is needed is read, so that a file
     * need not hold more.
     */
    boolean needs(Column column) {
        if (column.getDerivation() != null) {
            return derived.contains(column);
        }
        return !ShippedLibraries.isShipped(column.eResource())
                || named.contains(column)
                || pointsTo(column).isPresent();
    }

    /** What a column points to, where that is needed. */
    Optional<PointsToClause> pointsTo(Column column) {
        return References.pointsTo(column).filter(pointsTo -> sources.contains(pointsTo.getSource()));
    }

    /** Takes in the columns that a path leads through. */
    void use(List<String> path, Source source) {
        if (PathInSource.of(path, source) instanceof PathInSource.Found found) {
            found.columns().forEach(this::column);
            PathInSource.referredBy(found.last()).ifPresent(this::source);
        }
    }

    private void names(EObject element) {
        if (element instanceof ColumnPath) {
            return; // it is followed from every source of its KPI or level, not only from the one it is written for
        }
        if (element instanceof BusinessTime time) {
            businessTimes.add(time);
        }
        if (element instanceof Navigation navigation) {
            References.column(navigation.getFrom())
                    .flatMap(References::pointsTo)
                    .flatMap(References::targetColumn)
                    .ifPresent(this::column);
        }
        if (element instanceof Aggregate related && related.getRelated() != null) {
            Matches.of(related).forEach(match -> match.own().ifPresent(this::column));
        }
        if (element instanceof ReviewValue value) {
            ReviewValues.rubric(value.getGraded()).filter(rubrics::add).ifPresent(this::rubric);
        }
        if (element instanceof ReviewAlignment alignment) {
            References.pointsTo(alignment.getOriginal())
                    .flatMap(References::targetColumn)
                    .ifPresent(this::column);
        }
        for (EObject target : element.eCrossReferences()) {
            switch (target) {
                case Source source -> source(source);
                case Column column -> column(column);
                default -> {
                    // needs no rows
                }
            }
        }
    }

    /** What its clauses name, and what it looks at without naming it: columns called like criteria, keys of points. */
    private void rubric(Rubric rubric) {
        rubric.getClauses().forEach(this::use);
        source(rubric.getSource());
        Clauses.first(rubric.getClauses(), SampleClause.class)
                .ifPresent(sample -> use(ColumnPaths.names(sample.getMember()), rubric.getSource()));
        Optional<PointsClause> points = GradingForms.points(rubric);
        points.flatMap(clause -> ReviewPoints.reference(clause, rubric.getSource()))
                .ifPresent(reference -> {
                    column(reference);
                    References.pointsTo(reference)
                            .flatMap(References::targetColumn)
                            .ifPresent(this::column);
                });
        if (points.isEmpty()) {
            GradingForms.of(rubric).stream()
                    .flatMap(form -> GradingForms.criteria(form).stream())
                    .forEach(criterion -> GradingForms.column(criterion).ifPresent(this::column));
        }
    }

    private void source(Source source) {
        if (sources.add(source)) {
            source.getClauses().forEach(clause -> named.addAll(clause.eCrossReferences()));
            DerivedSources.from(source).ifPresent(this::use);
            Clauses.first(source.getClauses(), RowClause.class).ifPresent(this::use);
            Clauses.first(source.getClauses(), TimeClause.class).ifPresent(this::use);
            Clauses.first(source.getClauses(), ReadClause.class).stream()
                    .flatMap(read -> read.getSources().stream())
                    .filter(read -> !read.eIsProxy())
                    .forEach(read -> read.getColumns().forEach(this::column));
        }
    }

    private void column(Column column) {
        source((Source) column.eContainer());
        named.add(column);
        if (column.getDerivation() != null && derived.add(column)) {
            use(column.getDerivation());
        }
    }
}
