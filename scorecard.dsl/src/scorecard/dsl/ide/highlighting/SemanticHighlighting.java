package scorecard.dsl.ide.highlighting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.util.CancelIndicator;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.BusinessTime;
import scorecard.dsl.scorecard.CalendarReference;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiUse;
import scorecard.dsl.scorecard.Link;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.Navigation;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.PartName;
import scorecard.dsl.scorecard.PointsToClause;
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
            case Named named -> highlight(named, ScorecardPackage.eINSTANCE.getNamed_Name(), styleOf(named), acceptor);
            case Reference reference ->
                highlight(
                        reference,
                        ScorecardPackage.eINSTANCE.getReference_Target(),
                        reference.getTarget() instanceof Kpi ? KPI : COLUMN,
                        acceptor);
            case Navigation navigation ->
                highlight(navigation, ScorecardPackage.eINSTANCE.getNavigation_Column(), COLUMN, acceptor);
            case PointsToClause pointsTo -> {
                highlight(pointsTo, ScorecardPackage.eINSTANCE.getPointsToClause_Source(), SOURCE, acceptor);
                highlight(pointsTo, ScorecardPackage.eINSTANCE.getPointsToClause_Column(), COLUMN, acceptor);
            }
            case Measure measure -> highlight(measure, ScorecardPackage.eINSTANCE.getMeasure_Kpi(), KPI, acceptor);
            case KpiUse use -> highlight(use, ScorecardPackage.eINSTANCE.getKpiUse_Kpi(), KPI, acceptor);
            case OverClause over ->
                highlight(over, ScorecardPackage.eINSTANCE.getOverClause_Source(), SOURCE, acceptor);
            case Aggregate aggregate ->
                highlight(aggregate, ScorecardPackage.eINSTANCE.getAggregate_Source(), SOURCE, acceptor);
            case RowClause row -> {
                highlight(row, ScorecardPackage.eINSTANCE.getRowClause_Keys(), COLUMN, acceptor);
                highlight(row, ScorecardPackage.eINSTANCE.getRowClause_Order(), COLUMN, acceptor);
                highlight(row, ScorecardPackage.eINSTANCE.getRowClause_ValidFrom(), COLUMN, acceptor);
                highlight(row, ScorecardPackage.eINSTANCE.getRowClause_ValidUntil(), COLUMN, acceptor);
            }
            case TimeClause time ->
                highlight(time, ScorecardPackage.eINSTANCE.getTimeClause_Column(), COLUMN, acceptor);
            case CalendarReference reference ->
                highlight(reference, ScorecardPackage.eINSTANCE.getCalendarReference_Calendar(), OTHER, acceptor);
            case BusinessTime time ->
                highlight(time, ScorecardPackage.eINSTANCE.getBusinessTime_Calendar(), OTHER, acceptor);
            case PartName part ->
                highlight(
                        part,
                        ScorecardPackage.eINSTANCE.getPartName_Kind(),
                        part.getKind() instanceof Column ? COLUMN : OTHER,
                        acceptor);
            case Link link -> {
                highlight(link, ScorecardPackage.eINSTANCE.getLink_From(), OTHER, acceptor);
                highlight(link, ScorecardPackage.eINSTANCE.getLink_To(), OTHER, acceptor);
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
