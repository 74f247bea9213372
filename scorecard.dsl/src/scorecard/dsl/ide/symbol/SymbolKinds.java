package scorecard.dsl.ide.symbol;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import scorecard.dsl.scorecard.ScorecardPackage;

/** The kinds an editor shows by its icons. */
public final class SymbolKinds extends DocumentSymbolKindProvider {

    private static final Map<EClass, SymbolKind> KINDS = Map.ofEntries(
            Map.entry(ScorecardPackage.eINSTANCE.getDefinitions(), SymbolKind.Package),
            Map.entry(ScorecardPackage.eINSTANCE.getCalendar(), SymbolKind.Event),
            Map.entry(ScorecardPackage.eINSTANCE.getOwnUnit(), SymbolKind.Constant),
            Map.entry(ScorecardPackage.eINSTANCE.getSource(), SymbolKind.Struct),
            Map.entry(ScorecardPackage.eINSTANCE.getColumn(), SymbolKind.Field),
            Map.entry(ScorecardPackage.eINSTANCE.getCascade(), SymbolKind.Class),
            Map.entry(ScorecardPackage.eINSTANCE.getLevel(), SymbolKind.EnumMember),
            Map.entry(ScorecardPackage.eINSTANCE.getKpi(), SymbolKind.Function),
            Map.entry(ScorecardPackage.eINSTANCE.getScorecard(), SymbolKind.Module),
            Map.entry(ScorecardPackage.eINSTANCE.getPerspective(), SymbolKind.Namespace),
            Map.entry(ScorecardPackage.eINSTANCE.getGoal(), SymbolKind.Object));

    @Override
    protected SymbolKind getSymbolKind(EClass kind) {
        SymbolKind known = KINDS.get(kind);
        return known == null ? super.getSymbolKind(kind) : known;
    }
}
