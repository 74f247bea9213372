package scorecard.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import scorecard.dsl.conversion.ScorecardValueConverters;
import scorecard.dsl.scoping.ScorecardDescriptions;

/** The language's table of contents: every service that differs from Xtext's own. */
public class ScorecardRuntimeModule extends AbstractScorecardRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return ScorecardValueConverters.class;
    }

    /** Columns and goals are seen through their source and scorecard only, so the index holds definitions alone. */
    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return ScorecardDescriptions.class;
    }
}
