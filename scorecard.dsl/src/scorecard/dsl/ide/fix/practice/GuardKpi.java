package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.AppraisalClause;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.GuardClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;

/** Guards a KPI by another one of its scorecard that keeps it honest. */
public final class GuardKpi implements QuickFix {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of("appraisal-without-guard", "conflict-unmanaged");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.code().equals("conflict-unmanaged")
                ? finding.element(Scorecard.class)
                        .map(scorecard -> conflict(scorecard, QuotedNames.of(finding)))
                        .orElse(List.of())
                : finding.element(AppraisalClause.class)
                        .map(GuardKpi::appraisal)
                        .orElse(List.of());
    }

    /** Says the tension in words, or has one of the two guard the other. */
    private static List<Change> conflict(Scorecard scorecard, List<String> names) {
        ShownKpis shown = new ShownKpis(scorecard);
        Optional<String> one = shown.written(names.get(0));
        Optional<String> other = shown.written(names.get(1));
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        String conflict = "conflict " + one.get() + ", " + other.get() + " because \"…\"";
        return List.of(
                Change.of("Add `" + conflict + "`", Edit.atEndOf(scorecard, conflict)),
                Change.of(
                        "Guard `" + names.get(0) + "` by `" + other.get() + "`",
                        guarded(shown.named(names.get(0)).orElseThrow(), other.get())));
    }

    private static Edit guarded(Kpi kpi, String guard) {
        return Clauses.first(kpi.getClauses(), GuardClause.class)
                .map(clause -> Edit.after(clause, ", " + guard))
                .orElseGet(() -> Edit.atEndOf(kpi, "guarded by " + guard));
    }

    private static List<Change> appraisal(AppraisalClause appraisal) {
        Kpi kpi = (Kpi) appraisal.eContainer();
        List<Edit> cases = appraisal.getCases() == null ? List.of(Edit.after(appraisal, "from ? cases")) : List.of();
        if (KpiClauses.first(kpi, GuardClause.class).isPresent()) {
            return List.of(new Change("Add `from ? cases`", cases));
        }
        return guards(kpi)
                .map(name -> new Change(
                        "Guard it by `" + name + "`",
                        Stream.concat(cases.stream(), Stream.of(guarded(kpi, name)))
                                .toList()))
                .toList();
    }

    /** The other KPIs of the file that some goal shows. */
    private static Stream<String> guards(Kpi kpi) {
        Definitions file = EcoreUtil2.getContainerOfType(kpi, Definitions.class);
        return EcoreUtil2.getAllContentsOfType(file, Scorecard.class).stream()
                .flatMap(scorecard -> new ShownKpis(scorecard).measures())
                .filter(measure -> measure.getKpi() != kpi)
                .map(measure -> SourceText.of(measure, ScorecardPackage.eINSTANCE.getMeasure_Kpi()))
                .distinct()
                .limit(MOST);
    }
}
