/** Results as Markdown tables. */
package scorecard.engine.report.markdown;
