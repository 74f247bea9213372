package scorecard.dsl.ide.symbol;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import scorecard.dsl.scorecard.ScorecardPackage;

/** The kinds an editor shows by its icons. */
public final class SymbolKinds extends DocumentSymbolKindProvider {

    @Override
    protected SymbolKind getSymbolKind(EClass kind) {
        return switch (kind.getClassifierID()) {
            case ScorecardPackage.DEFINITIONS -> SymbolKind.Package;
            case ScorecardPackage.CALENDAR -> SymbolKind.Event;
            case ScorecardPackage.SOURCE -> SymbolKind.Struct;
            case ScorecardPackage.COLUMN -> SymbolKind.Field;
            case ScorecardPackage.KPI -> SymbolKind.Function;
            case ScorecardPackage.SCORECARD -> SymbolKind.Module;
            case ScorecardPackage.PERSPECTIVE -> SymbolKind.Namespace;
            case ScorecardPackage.GOAL -> SymbolKind.Object;
            default -> super.getSymbolKind(kind);
        };
    }
}
