package scorecard.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scoping.DerivedSources;
import scorecard.dsl.scorecard.AsOfClause;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Hypothesis;
import scorecard.dsl.scorecard.Initiative;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.ReadClause;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Section;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.Test;
import scorecard.dsl.scorecard.TestedScorecard;
import scorecard.dsl.scorecard.TimezoneClause;
import scorecard.dsl.scorecard.WithinClause;

/** A clause stands once, and the ones a block cannot do without are there. */
final class ClauseValidator extends ConceptValidator {

    /** Clauses of which each says something of its own, or holds from a day of its own on. */
    private static final Set<EClass> MAY_BE_REPEATED = Set.of(
            ScorecardPackage.eINSTANCE.getTargetClause(),
            ScorecardPackage.eINSTANCE.getBaselineClause(),
            ScorecardPackage.eINSTANCE.getPartClause(),
            ScorecardPackage.eINSTANCE.getBandsClause(),
            ScorecardPackage.eINSTANCE.getBenchmarkClause(),
            ScorecardPackage.eINSTANCE.getFormulaClause(),
            ScorecardPackage.eINSTANCE.getWeightClause(),
            ScorecardPackage.eINSTANCE.getAlsoByClause(),
            ScorecardPackage.eINSTANCE.getSuppressClause(),
            ScorecardPackage.eINSTANCE.getOpeningHoursClause(),
            ScorecardPackage.eINSTANCE.getHolidayClause(),
            ScorecardPackage.eINSTANCE.getMeansClause(),
            ScorecardPackage.eINSTANCE.getCommentClause(),
            ScorecardPackage.eINSTANCE.getCostFactorClause(),
            ScorecardPackage.eINSTANCE.getSupportsClause(),
            ScorecardPackage.eINSTANCE.getExpectsClause());

    /** Calendar clauses. */
    @Check
    public void calendar(Calendar calendar) {
        once(calendar.getClauses());
        demand(calendar, calendar.getClauses(), TimezoneClause.class, "timezone \"Europe/Madrid\"");
    }

    /** Source clauses. */
    @Check
    public void source(Source source) {
        once(source.getClauses());
        if (DerivedSources.from(source).isPresent()) {
            Clauses.first(source.getClauses(), ReadClause.class)
                    .ifPresent(read -> wrong(
                            IssueCodes.CONTRADICTORY_CLAUSES,
                            read,
                            "`" + source.getName()
                                    + "` both reads a file and is derived from another source; expected one of them"));
        } else {
            demand(source, source.getClauses(), ReadClause.class, "read csv \"data/" + source.getName() + ".csv\"");
        }
        demand(source, source.getClauses(), RowClause.class, "row per id");
    }

    /** Column clauses. */
    @Check
    public void column(Column column) {
        once(column.getClauses());
    }

    /** KPI clauses. */
    @Check
    public void kpi(Kpi kpi) {
        once(kpi.getClauses());
        demand(kpi, KpiClauses.of(kpi), FormulaClause.class, "formula count()");
        Optional<WithinClause> within = KpiClauses.first(kpi, WithinClause.class);
        if (within.isPresent() && KpiClauses.first(kpi, DirectionClause.class).isPresent()) {
            wrong(
                    IssueCodes.CONTRADICTORY_CLAUSES,
                    within.get(),
                    "`" + kpi.getName() + "` says both which direction and which range is best; expected one of them");
        }
    }

    /** Scorecard clauses. */
    @Check
    public void scorecard(Scorecard scorecard) {
        once(scorecard.getClauses());
    }

    /** Rubric clauses. */
    @Check
    public void rubric(Rubric rubric) {
        once(rubric.getClauses());
    }

    /** Section clauses. */
    @Check
    public void section(Section section) {
        once(section.getClauses());
    }

    /** Criterion clauses. */
    @Check
    public void criterion(Criterion criterion) {
        once(criterion.getClauses());
    }

    /** Perspective clauses. */
    @Check
    public void perspective(Perspective perspective) {
        once(perspective.getClauses());
    }

    /** Goal clauses. */
    @Check
    public void goal(Goal goal) {
        once(goal.getClauses());
    }

    /** Initiative clauses. */
    @Check
    public void initiative(Initiative initiative) {
        once(initiative.getClauses());
    }

    /** Hypothesis clauses. */
    @Check
    public void hypothesis(Hypothesis hypothesis) {
        once(hypothesis.getClauses());
    }

    /** Test clauses: only what is given and expected may be said several times. */
    @Check
    public void test(Test test) {
        once(test.getClauses().stream()
                .filter(clause -> clause instanceof TestedScorecard || clause instanceof AsOfClause)
                .toList());
    }

    private void once(List<? extends EObject> clauses) {
        Set<EClass> seen = new HashSet<>();
        for (EObject clause : clauses) {
            if (!MAY_BE_REPEATED.contains(clause.eClass()) && !seen.add(clause.eClass())) {
                wrong(
                        IssueCodes.DUPLICATE_CLAUSE,
                        clause,
                        "`" + firstWord(clause) + "` is said more than once; expected it once");
            }
        }
    }

    private void demand(Named owner, List<? extends EObject> clauses, Class<?> kind, String example) {
        if (owner.getName() != null
                && !isUnfinished(owner)
                && Clauses.first(clauses, kind).isEmpty()) {
            wrongName(
                    IssueCodes.MISSING_CLAUSE,
                    owner,
                    "`" + owner.getName() + "` lacks a clause; expected for example `" + example + "`");
        }
    }

    private static String firstWord(EObject clause) {
        INode node = NodeModelUtils.findActualNodeFor(clause);
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf.getText();
            }
        }
        return "";
    }
}
