/** Random scorecards over random rows, evaluated by the product and by a plain reading of the rules over rows in memory. */
package scorecard.tests.property;
