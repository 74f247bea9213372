/** What is shown about the element under the pointer. */
package scorecard.dsl.ide.hover;
