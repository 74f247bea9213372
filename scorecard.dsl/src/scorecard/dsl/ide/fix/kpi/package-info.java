/** Quick fixes of targets, bands and directions. */
package scorecard.dsl.ide.fix.kpi;
