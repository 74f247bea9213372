/** What a name means, shown where the mouse rests. */
package scorecard.dsl.ui.hover;
