/** Types, units and the values of bands. */
package scorecard.tests.dsl.typing;
