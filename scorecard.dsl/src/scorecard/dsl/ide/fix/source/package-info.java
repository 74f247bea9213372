/** Quick fixes of calendars, sources and columns. */
package scorecard.dsl.ide.fix.source;
