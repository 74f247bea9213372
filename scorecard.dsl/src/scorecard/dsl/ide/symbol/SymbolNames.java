package scorecard.dsl.ide.symbol;

import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/** Simple names: the place in the outline says the rest. */
public final class SymbolNames extends DocumentSymbolNameProvider {

    @Override
    protected String getName(QualifiedName name) {
        return name == null ? null : name.getLastSegment();
    }
}
