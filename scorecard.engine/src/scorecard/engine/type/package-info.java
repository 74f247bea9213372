/** The types of values: what a row's cell can hold and the unit a KPI is expressed in. */
package scorecard.engine.type;
