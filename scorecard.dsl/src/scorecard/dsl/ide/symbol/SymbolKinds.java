package scorecard.dsl.ide.symbol;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import scorecard.dsl.scorecard.ScorecardPackage;

/** The kinds an editor shows by its icons. */
public final class SymbolKinds extends DocumentSymbolKindProvider {

    private static final Map<EClass, SymbolKind> KINDS = Map.of(
            ScorecardPackage.eINSTANCE.getDefinitions(), SymbolKind.Package,
            ScorecardPackage.eINSTANCE.getCalendar(), SymbolKind.Event,
            ScorecardPackage.eINSTANCE.getSource(), SymbolKind.Struct,
            ScorecardPackage.eINSTANCE.getColumn(), SymbolKind.Field,
            ScorecardPackage.eINSTANCE.getCascade(), SymbolKind.Class,
            ScorecardPackage.eINSTANCE.getLevel(), SymbolKind.EnumMember,
            ScorecardPackage.eINSTANCE.getKpi(), SymbolKind.Function,
            ScorecardPackage.eINSTANCE.getScorecard(), SymbolKind.Module,
            ScorecardPackage.eINSTANCE.getPerspective(), SymbolKind.Namespace,
            ScorecardPackage.eINSTANCE.getGoal(), SymbolKind.Object);

    @Override
    protected SymbolKind getSymbolKind(EClass kind) {
        SymbolKind known = KINDS.get(kind);
        return known == null ? super.getSymbolKind(kind) : known;
    }
}
