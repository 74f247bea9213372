/** What can be wrong with a definition or with data, as values with a stable code and a place. */
package scorecard.engine.issue;
