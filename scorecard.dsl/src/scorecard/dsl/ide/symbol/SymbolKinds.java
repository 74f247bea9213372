package scorecard.dsl.ide.symbol;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import scorecard.dsl.scorecard.ScorecardPackage.Literals;

/** The kinds an editor shows by its icons. */
public final class SymbolKinds extends DocumentSymbolKindProvider {

    private static final Map<EClass, SymbolKind> KINDS = Map.of(
            Literals.DEFINITIONS, SymbolKind.Package,
            Literals.CALENDAR, SymbolKind.Event,
            Literals.SOURCE, SymbolKind.Struct,
            Literals.COLUMN, SymbolKind.Field,
            Literals.KPI, SymbolKind.Function,
            Literals.SCORECARD, SymbolKind.Module,
            Literals.PERSPECTIVE, SymbolKind.Namespace,
            Literals.GOAL, SymbolKind.Object);

    @Override
    protected SymbolKind getSymbolKind(EClass kind) {
        SymbolKind known = KINDS.get(kind);
        return known == null ? super.getSymbolKind(kind) : known;
    }
}
