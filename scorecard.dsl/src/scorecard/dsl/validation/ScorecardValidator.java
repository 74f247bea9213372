package scorecard.dsl.validation;

import java.util.HashMap;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.validation.ComposedChecks;
import scorecard.dsl.practice.PracticeValidator;

/** All checks of the language: one validator per concept. */
@ComposedChecks(
        validators = {
            NameValidator.class,
            PlaceholderValidator.class,
            ClauseValidator.class,
            CalendarValidator.class,
            LibraryCalendarValidator.class,
            BusinessTimeValidator.class,
            SourceValidator.class,
            SuppliedDataValidator.class,
            ColumnValidator.class,
            LatestRowValidator.class,
            QueryValidator.class,
            ReferenceValidator.class,
            DerivationValidator.class,
            CascadeValidator.class,
            OwnUnitValidator.class,
            FormulaValidator.class,
            SelectionValidator.class,
            BreakdownValidator.class,
            RelatedRowsValidator.class,
            SecondStageValidator.class,
            MisleadingFormulaValidator.class,
            MissingValueValidator.class,
            PossibleValueValidator.class,
            ScaleValidator.class,
            AdditivityValidator.class,
            TargetValidator.class,
            TargetVersionValidator.class,
            PartValidator.class,
            MissingAsTextValidator.class,
            BandsValidator.class,
            CriteriaValidator.class,
            KpiTemplateValidator.class,
            ParameterValidator.class,
            TimeFunctionValidator.class,
            KpiUseValidator.class,
            RubricValidator.class,
            CriterionValidator.class,
            ReviewValueValidator.class,
            ScorecardStructureValidator.class,
            WeightValidator.class,
            ScoringValidator.class,
            ScoreAnchorValidator.class,
            GivenValidator.class,
            ExpectationValidator.class,
            ExpectedPartValidator.class,
            IntentionValidator.class,
            PracticeValidator.class,
        })
public final class ScorecardValidator extends AbstractScorecardValidator {

    /** Makes the validators it is composed of, which it would otherwise do at the first element it checks. */
    public void prepare() {
        internalValidate(
                EcorePackage.eINSTANCE.getEObject(),
                EcoreFactory.eINSTANCE.createEObject(),
                new BasicDiagnostic(),
                new HashMap<>());
    }
}
