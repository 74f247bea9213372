package scorecard.dsl.ide.symbol;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OwnUnit;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.TypeNames;

/** What an outline shows beside a name: the unit of a KPI, the type of a column, the title of the rest. */
public final class SymbolDetails extends DocumentSymbolDetailsProvider {

    @Override
    public String getDetails(EObject element) {
        return switch (element) {
            case Kpi kpi -> new KpiUnits().of(kpi).map(TypeNames::of).orElse("");
            case Column column -> column.getType() == null ? "" : SourceText.of(column.getType());
            case OwnUnit unit -> unit.getAmount() == null ? "" : SourceText.of(unit.getAmount());
            case Source source -> text(source.getTitle());
            case Scorecard scorecard -> text(scorecard.getTitle());
            case Perspective perspective -> text(perspective.getTitle());
            case Goal goal -> text(goal.getTitle());
            default -> "";
        };
    }

    private static String text(String title) {
        return title == null ? "" : title;
    }
}
