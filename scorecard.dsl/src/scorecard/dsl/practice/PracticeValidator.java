package scorecard.dsl.practice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import scorecard.dsl.diagnostic.Diagnostic;
import scorecard.dsl.diagnostic.DiagnosticRegistry;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scoping.VisibleDefinitions;
import scorecard.dsl.scorecard.KindClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;

/**
 * Applies the rules of the craft: to scorecards that say their kind those of this kind, and to the KPIs they show. What is still
 * being written is left alone.
 */
public final class PracticeValidator extends AbstractDeclarativeValidator {

    private final VisibleDefinitions definitions;
    private final IQualifiedNameProvider names;
    private final IEObjectDocumentationProvider documentation;

    @Inject
    PracticeValidator(
            VisibleDefinitions definitions, IQualifiedNameProvider names, IEObjectDocumentationProvider documentation) {
        this.definitions = definitions;
        this.names = names;
        this.documentation = documentation;
    }

    @Override
    public void register(EValidatorRegistrar registrar) {
        // registered by the validator that is composed of it
    }

    /** The rules about scorecards. */
    @Check
    public void scorecard(Scorecard scorecard) {
        if (scorecard.getName() == null || isUnfinished(scorecard)) {
            return;
        }
        Set<String> kind = Clauses.first(scorecard.getClauses(), KindClause.class)
                .map(clause -> Set.of(clause.getKind().getLiteral()))
                .orElse(Set.of());
        check(new ScorecardView(scorecard, documentation), kind);
    }

    private void check(ScorecardView scorecard, Set<String> kinds) {
        ReportedFindings findings = new ReportedFindings(kinds);
        for (ScorecardRule rule : PracticeRules.OF_SCORECARDS) {
            rule.check(scorecard, findings);
        }
    }

    /** The rules about KPIs. */
    @Check
    public void kpi(Kpi kpi) {
        if (kpi.getName() == null || isUnfinished(kpi)) {
            return;
        }
        Set<String> kinds = definitions.kindsOfScorecardsWith(kpi.eResource(), kpi.getName());
        if (!kinds.isEmpty()) {
            ReportedFindings findings = new ReportedFindings(kinds);
            KpiView view = new KpiView(kpi, documentation);
            for (KpiRule rule : PracticeRules.OF_KPIS) {
                rule.check(view, findings);
            }
        }
    }

    /** The rules about rubrics by which KPIs are graded, in whatever file these stand. */
    @Check
    public void rubric(Rubric rubric) {
        if (rubric.getName() == null || isUnfinished(rubric)) {
            return;
        }
        Set<String> kinds =
                definitions.kindsOfScorecardsGradedBy(rubric.eResource(), names.getFullyQualifiedName(rubric));
        if (!kinds.isEmpty()) {
            ReportedFindings findings = new ReportedFindings(kinds);
            PracticeRules.OF_RUBRICS.forEach(rule -> rule.check(rubric, findings));
        }
    }

    private static boolean isUnfinished(EObject element) {
        return element.eResource() instanceof XtextResource resource
                && resource.getParseResult() != null
                && resource.getParseResult().hasSyntaxErrors();
    }

    private final class ReportedFindings implements Findings {

        private final Set<String> kinds;

        ReportedFindings(Set<String> kinds) {
            this.kinds = kinds;
        }

        @Override
        public void at(EObject element, String code, String message) {
            report(element, null, code, message);
        }

        @Override
        public void atName(Named element, String code, String message) {
            report(element, ScorecardPackage.eINSTANCE.getNamed_Name(), code, message);
        }

        private void report(EObject element, EStructuralFeature feature, String code, String message) {
            Diagnostic diagnostic = DiagnosticRegistry.ofProduct()
                    .of(code)
                    .orElseThrow(() -> new IllegalStateException("not registered: " + code));
            List<String> applicable = diagnostic.kinds();
            if (kinds.isEmpty()
                    ? !code.equals(ScorecardHasKind.KIND_MISSING)
                    : applicable.stream().noneMatch(kinds::contains)) {
                return;
            }
            switch (diagnostic.severity()) {
                case ERROR -> error(message, element, feature, code);
                case WARNING -> warning(message, element, feature, code);
                case ADVICE -> info(message, element, feature, code);
            }
        }
    }
}
