/** Tests of Scorecard Studio, the workbench as a product. */
package scorecard.tests.ui.studio;
