package scorecard.dsl.ide.fix.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Hypothesis;
import scorecard.dsl.scorecard.PopulationClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.SpanClause;

/** Adds what an experiment lacks that can settle a hypothesis, left open. */
public final class CompleteHypothesis implements QuickFix {

    private static final String POPULATION = "population \"…\"";

    @Override
    public Set<String> codes() {
        return Set.of("hypothesis-incomplete", "hypotheses-compete");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Hypothesis.class)
                .map(hypothesis ->
                        finding.code().equals("hypotheses-compete") ? onOthers(hypothesis) : completed(hypothesis))
                .stream()
                .toList();
    }

    private static Change onOthers(Hypothesis hypothesis) {
        return Change.of(
                "Try it on other people",
                Clauses.first(hypothesis.getClauses(), PopulationClause.class)
                        .map(clause -> Edit.replacing(clause, POPULATION))
                        .orElseGet(() -> inBlock(hypothesis, POPULATION)));
    }

    private static Change completed(Hypothesis hypothesis) {
        List<Edit> edits = new ArrayList<>();
        if (hypothesis.getTitle() == null) {
            edits.add(Edit.after(hypothesis, ScorecardPackage.eINSTANCE.getNamed_Name(), "\"…\""));
        }
        List<String> lacking = new ArrayList<>();
        if (Clauses.first(hypothesis.getClauses(), PopulationClause.class).isEmpty()) {
            lacking.add(POPULATION);
        }
        if (Clauses.first(hypothesis.getClauses(), SpanClause.class).isEmpty()) {
            lacking.add("from ? until ?");
        }
        if (!lacking.isEmpty()) {
            edits.add(inBlock(hypothesis, String.join("\n", lacking)));
        }
        return new Change("Add what the experiment lacks", edits);
    }

    private static Edit inBlock(Hypothesis hypothesis, String clauses) {
        return SourceText.of(hypothesis).endsWith("}")
                ? Edit.atEndOf(hypothesis, clauses)
                : Edit.after(hypothesis, "{\n" + clauses + "\n}");
    }
}
