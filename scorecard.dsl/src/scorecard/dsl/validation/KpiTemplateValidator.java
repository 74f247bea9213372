package scorecard.dsl.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Source;

/** A KPI that is like another takes over clauses that mean the same in both. */
final class KpiTemplateValidator extends ConceptValidator {

    /** No KPI is like itself, however far around. */
    @Check
    public void kpiIsNotLikeItself(Kpi kpi) {
        List<Kpi> chain = KpiClauses.withTemplates(kpi);
        if (KpiClauses.template(chain.getLast()).filter(kpi::equals).isPresent()) {
            wrongName(
                    IssueCodes.CYCLE,
                    kpi,
                    "`" + kpi.getName() + "` is like itself: "
                            + chain.stream().map(Kpi::getName).collect(Collectors.joining("` → `", "`", "` → `"))
                            + kpi.getName() + "`; expected another KPI after `like`");
        }
    }

    /** A formula that is taken over looks at the columns of its own source. */
    @Check
    public void populationHasTheColumnsOfTheFormula(Kpi kpi) {
        Optional<OverClause> over = Clauses.first(kpi.getClauses(), OverClause.class);
        Optional<FormulaClause> formula = KpiClauses.first(kpi, FormulaClause.class);
        if (over.isEmpty() || formula.isEmpty() || formula.get().eContainer() == kpi) {
            return;
        }
        Kpi template = (Kpi) formula.get().eContainer();
        Optional<Source> meant = KpiClauses.first(template, OverClause.class).map(OverClause::getSource);
        Source own = over.get().getSource();
        boolean looksAtPopulation = EcoreUtil2.getAllContentsOfType(formula.get(), Aggregate.class).stream()
                .anyMatch(aggregate -> aggregate.getSource() == null && aggregate.getRelated() == null);
        if (!looksAtPopulation || own == null || own.eIsProxy() || meant.isEmpty()) {
            return;
        }
        if (meant.get() != own) {
            wrong(
                    IssueCodes.TEMPLATE_SOURCE,
                    over.get(),
                    "`" + own.getName() + "` is not the source that the formula of `" + template.getName()
                            + "` was written for; expected `over " + meant.get().getName()
                            + "`, or a formula of its own");
            return;
        }
        String selection = selection(over.get());
        String written = KpiClauses.first(template, OverClause.class)
                .map(KpiTemplateValidator::selection)
                .orElse("");
        boolean open = (" " + selection + " " + written + " ").contains(" open ");
        if (open && !selection.equals(written)) {
            wrong(
                    IssueCodes.TEMPLATE_SOURCE,
                    over.get(),
                    "`" + SourceText.of(over.get()) + "` does not look at the rows that the formula of `"
                            + template.getName() + "` was written for; expected `over " + own.getName()
                            + (written.isEmpty() ? "" : " " + written) + "`, or a formula of its own");
        }
    }

    private static String selection(OverClause over) {
        return over.getSelection() == null ? "" : SourceText.of(over.getSelection());
    }
}
