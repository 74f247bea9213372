/** Ways from a name to where it is defined. */
package scorecard.dsl.ui.navigation;
