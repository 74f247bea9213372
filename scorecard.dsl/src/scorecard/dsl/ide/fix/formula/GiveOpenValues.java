package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.validation.IssueCodes;

/** Gives a KPI the values of its parameters, left open. */
public final class GiveOpenValues implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.WRONG_ARGUMENTS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(Reference.class)
                .filter(reference -> reference.getTarget() instanceof Kpi)
                .map(reference -> change(
                        reference, SourceText.of(reference, ScorecardPackage.eINSTANCE.getReference_Target()), (Kpi)
                                reference.getTarget()))
                .stream()
                .toList();
    }

    private static Change change(Reference reference, String name, Kpi kpi) {
        String values = kpi.getParameters().stream()
                .map(parameter -> parameter.getType() instanceof TextType ? "\"" + Placeholder.TEXT + "\"" : "?")
                .collect(Collectors.joining(", "));
        String text = values.isEmpty() ? name : name + "(" + values + ")";
        return Change.of("Write `" + text + "`", Edit.replacing(reference, text));
    }
}
