package scorecard.dsl.ide.fix.practice;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Initiative;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Scorecard;

/** Adds the clause that a KPI, a scorecard or an initiative lacks, with what only people can decide left open. */
public final class AddOpenClause implements QuickFix {

    private static final String BASELINE = "baseline ?";

    private static final String ACTION = "when red do \"…\"";

    /**
     * What mends a finding.
     *
     * @param block what lacks the clause
     * @param clauses each of them would do, the likeliest first
     */
    private record Lacking(Class<? extends EObject> block, List<String> clauses) {}

    private static final Map<String, Lacking> BY_CODE = Map.ofEntries(
            entry("abandonment-undefined", ofKpi("abandoned means \"…\"")),
            entry("behaviour-not-considered", ofKpi("induces \"…\"")),
            entry("kpi-not-actionable", ofKpi(ACTION)),
            entry("kpi-not-comparable", ofKpi(BASELINE)),
            entry("kpi-without-benchmark", ofKpi("benchmark ? \"…\" in ?")),
            entry("kpi-without-owner", ofKpi("owner \"…\"")),
            entry("kpi-without-target", ofKpi("target ? by ?", "metric")),
            entry("red-without-action", ofKpi(ACTION)),
            entry("resolved-undefined", ofKpi("resolved means \"…\"")),
            entry("scale-missing", ofKpi("scale ? .. ?")),
            entry("subjective-without-history", ofKpi(BASELINE)),
            entry("top-performer-undefined", ofKpi("top performer means \"…\"")),
            entry("kind-missing", ofScorecard("kind strategy", "kind operational", "kind quality")),
            entry("revision-unknown", ofScorecard("revised ?")),
            entry("supports-nothing", ofScorecard("supports \"…\"")),
            entry(
                    "initiative-without-cause",
                    new Lacking(
                            Initiative.class,
                            List.of("concerns product", "concerns process", "concerns policy", "concerns people"))));

    @Override
    public Set<String> codes() {
        return BY_CODE.keySet();
    }

    @Override
    public List<Change> changes(Finding finding) {
        Lacking lacking = BY_CODE.get(finding.code());
        return finding.element(lacking.block()).stream()
                .flatMap(block -> lacking.clauses().stream().map(clause -> change(block, clause)))
                .toList();
    }

    private static Change change(EObject block, String clause) {
        Edit edit = block instanceof Scorecard ? Edit.atBeginningOf(block, clause) : Edit.atEndOf(block, clause);
        return Change.of("Add `" + clause + "`", edit);
    }

    private static Lacking ofKpi(String... clauses) {
        return new Lacking(Kpi.class, List.of(clauses));
    }

    private static Lacking ofScorecard(String... clauses) {
        return new Lacking(Scorecard.class, List.of(clauses));
    }
}
