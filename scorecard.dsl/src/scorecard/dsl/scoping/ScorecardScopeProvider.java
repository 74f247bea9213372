package scorecard.dsl.scoping;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.FilteringScope;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.JudgeOfExpectation;
import scorecard.dsl.model.TestedScorecards;
import scorecard.dsl.scorecard.CascadeReference;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.ColumnPath;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.LevelPath;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.Navigation;
import scorecard.dsl.scorecard.Parameter;
import scorecard.dsl.scorecard.PartName;
import scorecard.dsl.scorecard.PointsClause;
import scorecard.dsl.scorecard.PointsToClause;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.SampleClause;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.Step;
import scorecard.dsl.scorecard.SupportsClause;
import scorecard.dsl.scorecard.Test;
import scorecard.dsl.scorecard.TestExpectation;
import scorecard.dsl.typing.PathInSource;

/**
 * What a name can mean: columns belong to the source whose rows an expression looks at, goals to their scorecard;
 * sources, calendars and KPIs are found in the same package and through imports.
 */
public final class ScorecardScopeProvider extends AbstractScorecardScopeProvider {

    private static final Set<EClass> GRADED = Set.of(
            ScorecardPackage.eINSTANCE.getRubric(),
            ScorecardPackage.eINSTANCE.getSection(),
            ScorecardPackage.eINSTANCE.getCriterion());

    private final TestedScorecards tested;
    private final ResourceDescriptionsProvider descriptions;
    private final VisibleDefinitions visible;

    @Inject
    ScorecardScopeProvider(
            TestedScorecards tested, ResourceDescriptionsProvider descriptions, VisibleDefinitions visible) {
        this.tested = tested;
        this.descriptions = descriptions;
        this.visible = visible;
    }

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference == ScorecardPackage.eINSTANCE.getReference_Target()) {
            return switch (Setting.of(context)) {
                case Setting.OfRows rows ->
                    rows.source()
                            .map(source -> columns(
                                    source,
                                    parameters(context),
                                    SecondStage.mayNameKpis(context)
                                            ? kpis(context, reference)
                                            : outerColumns(context)))
                            .orElse(IScope.NULLSCOPE);
                case Setting.OfFormula formula -> named(parameters(context), kpis(context, reference));
                case Setting.OfArguments arguments -> named(parameters(context), IScope.NULLSCOPE);
            };
        }
        if (reference == ScorecardPackage.eINSTANCE.getNavigation_Column()) {
            return References.target((Navigation) context)
                    .map(source -> columns(source, List.of()))
                    .orElse(IScope.NULLSCOPE);
        }
        if (reference == ScorecardPackage.eINSTANCE.getPointsToClause_Column()) {
            return columns(((PointsToClause) context).getSource(), List.of());
        }
        if (reference == ScorecardPackage.eINSTANCE.getRowClause_Keys()
                || reference == ScorecardPackage.eINSTANCE.getRowClause_Order()
                || reference == ScorecardPackage.eINSTANCE.getRowClause_ValidFrom()
                || reference == ScorecardPackage.eINSTANCE.getRowClause_ValidUntil()
                || reference == ScorecardPackage.eINSTANCE.getTimeClause_Column()
                || reference == ScorecardPackage.eINSTANCE.getTimeClause_Until()) {
            return columns(EcoreUtil2.getContainerOfType(context, Source.class), List.of());
        }
        if (reference == ScorecardPackage.eINSTANCE.getAggregate_Keys()
                || reference == ScorecardPackage.eINSTANCE.getNeighbour_Keys()) {
            return Setting.of(context)
                    .rows()
                    .map(source -> columns(source, List.of()))
                    .orElse(IScope.NULLSCOPE);
        }
        if (reference == ScorecardPackage.eINSTANCE.getOriginClause_Column()) {
            return columns(EcoreUtil2.getContainerOfType(context, Rubric.class).getSource(), List.of());
        }
        if (reference == ScorecardPackage.eINSTANCE.getPointsClause_Criterion()
                || reference == ScorecardPackage.eINSTANCE.getPointsClause_Points()) {
            return columns(((PointsClause) context).getSource(), List.of());
        }
        if (reference == ScorecardPackage.eINSTANCE.getReviewAlignment_Original()) {
            return Setting.of(context)
                    .rows()
                    .map(source -> columns(source, List.of()))
                    .orElse(IScope.NULLSCOPE);
        }
        if (reference == ScorecardPackage.eINSTANCE.getReviewValue_Graded()) {
            return new FilteringScope(
                    super.getScope(context, reference), description -> GRADED.contains(description.getEClass()));
        }
        if (reference == ScorecardPackage.eINSTANCE.getSelection_From()
                || reference == ScorecardPackage.eINSTANCE.getSelection_Until()) {
            return LookedAt.around(context)
                    .map(rows -> columns(rows.source(), List.of()))
                    .orElse(IScope.NULLSCOPE);
        }
        if (reference == ScorecardPackage.eINSTANCE.getLink_From()
                || reference == ScorecardPackage.eINSTANCE.getLink_To()
                || reference == ScorecardPackage.eINSTANCE.getCostFactorClause_Goals()) {
            return goals(EcoreUtil2.getContainerOfType(context, Scorecard.class));
        }
        if (reference == ScorecardPackage.eINSTANCE.getSupportsClause_Goal()) {
            Scorecard supported = ((SupportsClause) context).getScorecard();
            return supported == null || supported.eIsProxy() ? IScope.NULLSCOPE : goals(supported);
        }
        if (reference == ScorecardPackage.eINSTANCE.getAnswersClause_Steps()) {
            return steps(EcoreUtil2.getContainerOfType(context, Scorecard.class));
        }
        if (reference == ScorecardPackage.eINSTANCE.getJudged_Target()) {
            return subjects(context, reference);
        }
        if (reference == ScorecardPackage.eINSTANCE.getPartName_Kind()) {
            return kindsOfParts(context);
        }
        if (reference == ScorecardPackage.eINSTANCE.getColumnPath_Column() && context instanceof ColumnPath path) {
            return columnsOf(path);
        }
        if (reference.getEReferenceType() == ScorecardPackage.eINSTANCE.getLevel()) {
            return levels(context);
        }
        return reference.getEReferenceType() == ScorecardPackage.eINSTANCE.getOwnUnit()
                ? new UnitsByEitherName(super.getScope(context, reference), () -> visible.units(context.eResource()))
                : super.getScope(context, reference);
    }

    private IScope kpis(EObject context, EReference reference) {
        return new FilteringScope(
                super.getScope(context, reference),
                description -> description.getEClass() == ScorecardPackage.eINSTANCE.getKpi());
    }

    /** The columns of the source that a path begins in or has led to. */
    private IScope columnsOf(ColumnPath path) {
        Optional<Source> at = switch (path.eContainer()) {
            case ColumnPath before -> Optional.ofNullable(before.getColumn()).flatMap(PathInSource::referredBy);
            case PartName part when part.getKind() instanceof Column column -> PathInSource.referredBy(column);
            case PartName part -> Optional.empty();
            default -> start(path);
        };
        return at.filter(source -> !source.eIsProxy())
                .map(source -> columns(source, List.of()))
                .orElse(IScope.NULLSCOPE);
    }

    private static Optional<Source> start(ColumnPath path) {
        return switch (path.eContainer()) {
            case LevelPath level -> Optional.ofNullable(level.getSource());
            case SampleClause sample -> Optional.ofNullable(((Rubric) sample.eContainer()).getSource());
            default ->
                SourcesOfKpi.of(EcoreUtil2.getContainerOfType(path, Kpi.class)).stream()
                        .findFirst();
        };
    }

    /** The levels of the scorecard that a test is about, before the columns of the KPI that something is expected of. */
    private IScope kindsOfParts(EObject context) {
        TestExpectation expectation = EcoreUtil2.getContainerOfType(context, TestExpectation.class);
        IScope columns = JudgeOfExpectation.subject(expectation) instanceof Kpi kpi && !kpi.eIsProxy()
                ? SourcesOfKpi.of(kpi).stream()
                        .findFirst()
                        .map(source -> columns(source, List.of()))
                        .orElse(IScope.NULLSCOPE)
                : IScope.NULLSCOPE;
        return tested.of(EcoreUtil2.getContainerOfType(context, Test.class))
                .flatMap(scorecard -> Clauses.first(scorecard.getClauses(), CascadeReference.class))
                .map(CascadeReference::getCascade)
                .filter(cascade -> !cascade.eIsProxy())
                .map(cascade -> named(cascade.getLevels(), columns))
                .orElse(columns);
    }

    /** The levels of every cascade in sight, found by their own name, or with that of the cascade before it. */
    private IScope levels(EObject context) {
        IScope cascades = super.getScope(context, ScorecardPackage.eINSTANCE.getCascadeReference_Cascade());
        List<IEObjectDescription> levels = StreamSupport.stream(
                        descriptions
                                .getResourceDescriptions(context.eResource())
                                .getExportedObjectsByType(ScorecardPackage.eINSTANCE.getLevel())
                                .spliterator(),
                        false)
                .filter(level -> isInSight(level.getQualifiedName().skipLast(1), cascades))
                .toList();
        List<IEObjectDescription> named = new ArrayList<>();
        for (int words = 1; words <= 2; words++) {
            for (IEObjectDescription level : levels) {
                QualifiedName name = level.getQualifiedName();
                named.add(new AliasedEObjectDescription(name.skipFirst(name.getSegmentCount() - words), level));
            }
        }
        named.addAll(levels);
        return new SimpleScope(named);
    }

    private static boolean isInSight(QualifiedName cascade, IScope cascades) {
        IEObjectDescription found = cascades.getSingleElement(QualifiedName.create(cascade.getLastSegment()));
        return found != null && found.getQualifiedName().equals(cascade);
    }

    private static IScope columns(Source source, List<Parameter> parameters, IScope outer) {
        return named(parameters, named(source.getColumns(), outer));
    }

    /** In expressions of related rows, the columns of the row they belong to, behind its word and a dot. */
    private static IScope outerColumns(EObject context) {
        return OuterRow.source(context)
                .map(source -> Scopes.scopeFor(
                        source.getColumns().stream()
                                .filter(column -> column.getName() != null)
                                .toList(),
                        (Named column) -> QualifiedName.create(OuterRow.word(source), column.getName()),
                        IScope.NULLSCOPE))
                .orElse(IScope.NULLSCOPE);
    }

    private static IScope columns(Source source, List<Parameter> parameters) {
        return source == null ? IScope.NULLSCOPE : named(parameters, named(source.getColumns(), IScope.NULLSCOPE));
    }

    private static List<Parameter> parameters(EObject context) {
        Kpi kpi = EcoreUtil2.getContainerOfType(context, Kpi.class);
        return kpi == null ? List.of() : kpi.getParameters();
    }

    private IScope steps(Scorecard scorecard) {
        List<Step> steps = scorecard.getProcesses().stream()
                .flatMap(process -> process.getSteps().stream())
                .toList();
        return named(steps, IScope.NULLSCOPE);
    }

    /** KPIs and scorecards, and perspectives and goals of the scorecard that a test is about. */
    private IScope subjects(EObject context, EReference reference) {
        IScope definitions = new FilteringScope(
                super.getScope(context, reference),
                description -> description.getEClass() == ScorecardPackage.eINSTANCE.getKpi()
                        || description.getEClass() == ScorecardPackage.eINSTANCE.getScorecard());
        Test test = EcoreUtil2.getContainerOfType(context, Test.class);
        return Optional.ofNullable(test)
                .flatMap(tested::of)
                .map(scorecard -> nodes(scorecard, definitions))
                .orElse(definitions);
    }

    private static IScope nodes(Scorecard scorecard, IScope outer) {
        List<Named> nodes = new ArrayList<>(scorecard.getPerspectives());
        scorecard.getPerspectives().forEach(perspective -> nodes.addAll(perspective.getGoals()));
        return Scopes.scopeFor(
                nodes.stream().filter(node -> node.getName() != null).toList(),
                (Named node) -> QualifiedName.create(node.getName()),
                outer);
    }

    private IScope goals(Scorecard scorecard) {
        List<Goal> goals = scorecard.getPerspectives().stream()
                .flatMap(perspective -> perspective.getGoals().stream())
                .toList();
        return named(goals, IScope.NULLSCOPE);
    }

    private static IScope named(List<? extends Named> elements, IScope outer) {
        List<? extends Named> complete =
                elements.stream().filter(element -> element.getName() != null).toList();
        return Scopes.scopeFor(complete, (Named element) -> QualifiedName.create(element.getName()), outer);
    }
}
