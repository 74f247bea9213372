/** Scorecard Studio, the workbench as a product of its own. */
package scorecard.dsl.ui.studio;
