package scorecard.dsl.ide.highlighting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.util.CancelIndicator;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.CalendarReference;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiUse;
import scorecard.dsl.scorecard.Link;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.TimeClause;

/** The style of a name by what it means; also of names that are keywords elsewhere. Styles are LSP's token types. */
public final class SemanticHighlighting extends DefaultSemanticHighlightingCalculator {

    private static final String COLUMN = SemanticTokenTypes.Property;
    private static final String KPI = SemanticTokenTypes.Function;
    private static final String SOURCE = SemanticTokenTypes.Class;
    private static final String OTHER = SemanticTokenTypes.Variable;

    @Override
    protected boolean highlightElement(
            EObject element, IHighlightedPositionAcceptor acceptor, CancelIndicator cancelIndicator) {
        switch (element) {
            case Named named -> highlight(named, ScorecardPackage.Literals.NAMED__NAME, styleOf(named), acceptor);
            case Reference reference ->
                highlight(
                        reference,
                        ScorecardPackage.Literals.REFERENCE__TARGET,
                        reference.getTarget() instanceof Kpi ? KPI : COLUMN,
                        acceptor);
            case Measure measure -> highlight(measure, ScorecardPackage.Literals.MEASURE__KPI, KPI, acceptor);
            case KpiUse use -> highlight(use, ScorecardPackage.Literals.KPI_USE__KPI, KPI, acceptor);
            case OverClause over -> highlight(over, ScorecardPackage.Literals.OVER_CLAUSE__SOURCE, SOURCE, acceptor);
            case Aggregate aggregate ->
                highlight(aggregate, ScorecardPackage.Literals.AGGREGATE__SOURCE, SOURCE, acceptor);
            case RowClause row -> highlight(row, ScorecardPackage.Literals.ROW_CLAUSE__KEYS, COLUMN, acceptor);
            case TimeClause time -> highlight(time, ScorecardPackage.Literals.TIME_CLAUSE__COLUMN, COLUMN, acceptor);
            case CalendarReference reference ->
                highlight(reference, ScorecardPackage.Literals.CALENDAR_REFERENCE__CALENDAR, OTHER, acceptor);
            case Link link -> {
                highlight(link, ScorecardPackage.Literals.LINK__FROM, OTHER, acceptor);
                highlight(link, ScorecardPackage.Literals.LINK__TO, OTHER, acceptor);
            }
            default -> {
                // no name in it
            }
        }
        return false;
    }

    private void highlight(
            EObject element, EStructuralFeature feature, String style, IHighlightedPositionAcceptor acceptor) {
        highlightFeature(acceptor, element, feature, style);
    }

    private static String styleOf(Named named) {
        return switch (named) {
            case Column column -> COLUMN;
            case Kpi kpi -> KPI;
            case scorecard.dsl.scorecard.Source source -> SOURCE;
            default -> OTHER;
        };
    }
}
