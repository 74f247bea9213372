package scorecard.engine.report.html;

import scorecard.engine.plan.Plan;
import scorecard.engine.report.ResultFormat;
import scorecard.engine.report.map.ArrangeGoalsInLanes;
import scorecard.engine.result.Results;

/**
 * One self-contained HTML file: no script, no request to anywhere, light, dark and print in one style sheet.
 *
 * <p>The file is well-formed XML too. Every text of a definition or of data is escaped by the template engine; the
 * content security policy of the page forbids everything but its own style sheet.
 */
public final class HtmlReport implements ResultFormat {

    /** The report; {@link IllegalArgumentException} where the results are not those of a scorecard of the plan. */
    @Override
    public String write(Plan plan, Results results) {
        ReportedScorecard reported = ReportedScorecard.of(plan, results);
        Templates templates = new Templates();
        PageView page = new DescribePage(reported, new ArrangeGoalsInLanes(), templates.styleSheetHash()).describe();
        return templates.page(page);
    }
}
